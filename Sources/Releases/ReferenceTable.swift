import CSV

/// A small CSV table of the data folder whose cells are asked for by column name.
struct ReferenceTable {
    struct Row {
        let file: String
        let line: Int
        let cells: [String: String]

        /// The cell without the blanks around it; empty where the row has none.
        subscript(column: String) -> String { cells[column] ?? "" }

        func wrong(_ problem: String, remedy: String) -> ReleaseError {
            .wrongRow(file: file, line: line, problem: problem, remedy: remedy)
        }
    }

    let file: String
    let header: [String]
    let rows: [Row]

    /// A name or a place of a service is far shorter.
    private static let limits: CSVLimits = {
        var limits = CSVLimits()
        limits.fieldBytes = 1000
        limits.columns = 256
        return limits
    }()

    init(bytes: [UInt8], file: String) throws(ReleaseError) {
        let table: CSVTable
        do {
            table = try CSVTable(bytes: bytes, file: file, limits: Self.limits)
        } catch {
            throw .notTable(reason: "\(error)")
        }
        self.file = file
        header = table.header.map(Self.trimmed)
        var rows: [Row] = []
        for (line, fields) in table.rows {
            let cells = zip(header, fields.map(Self.trimmed))
            rows.append(
                Row(
                    file: file, line: line,
                    cells: Dictionary(cells, uniquingKeysWith: { first, _ in first })))
        }
        self.rows = rows
    }

    /// Refuses a header that is not exactly these columns, in any order.
    ///
    /// - Parameter optional: may be left out.
    func requireColumns(
        _ columns: [String], optional: [String] = []
    ) throws(ReleaseError) {
        for name in header where !(columns + optional).contains(name) {
            throw .wrongRow(
                file: file, line: 1, problem: "unknown column \"\(name)\"",
                remedy: NearestWord.remedy(for: name, among: columns + optional))
        }
        for name in columns + optional {
            let count = header.filter { $0 == name }.count
            guard count == 1 || count == 0 && optional.contains(name) else {
                throw .wrongRow(
                    file: file, line: 1,
                    problem: count == 0
                        ? "the column \(name) is missing" : "the column \(name) stands twice",
                    remedy: "The columns are \(columns.joined(separator: ",")).")
            }
        }
    }

    private static func trimmed(_ text: String) -> String {
        let blanks: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\t")]
        let bytes = Array(text.utf8)
        guard let first = bytes.firstIndex(where: { !blanks.contains($0) }),
            let last = bytes.lastIndex(where: { !blanks.contains($0) })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}
