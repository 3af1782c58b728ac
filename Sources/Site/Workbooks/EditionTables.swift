import Results

/// An edition's tables with their rows sorted to places, once, for every workbook to take from.
struct EditionTables: Sendable {
    let edition: EditionIndex
    let tables: [PublishedTable]
    /// Table by table: which rows are a place's.
    private let rows: [[PlaceKey: [Int]]]

    init(_ edition: EditionIndex) {
        self.edition = edition
        tables = ResultsTables.published(of: edition.results)
        rows = tables.map(Self.rowsByPlace)
    }

    func rows(of place: PlaceKey, in table: Int) -> [Int] { rows[table][place] ?? [] }

    /// The position of the table of that name.
    func position(of name: String) -> Int? { tables.firstIndex { $0.name == name } }

    /// Rows without a level are services' own.
    private static func rowsByPlace(_ table: PublishedTable) -> [PlaceKey: [Int]] {
        guard let code = table.position(of: "code") ?? table.position(of: "service") else {
            return [:]
        }
        let level = table.position(of: "level")
        var rows: [PlaceKey: [Int]] = [:]
        for row in 0..<table.count {
            let fields = table[row]
            guard case .text(let code) = fields[fields.startIndex + code] else { continue }
            var key = PlaceKey(level: .service, code: code)
            if let level, case .text(let word) = fields[fields.startIndex + level] {
                key.level = Level(rawValue: word) ?? .service
            }
            rows[key, default: []].append(row)
        }
        return rows
    }
}
