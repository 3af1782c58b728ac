import Results
import Workbook

/// One sheet of figures, before the words that every sheet has are put around its table.
struct DataSheet {
    var name: String
    var title: String
    /// What a reader must know of this table; empty where there is nothing.
    var remark = ""
    var columns: [Column] = []
    var cells: [Sheet.Cell] = []

    struct Column {
        var heading: String
        var kind: Sheet.Kind
        /// In the CSV tables.
        var name: String
        var meaning: String
    }

    var count: Int { columns.isEmpty ? 0 : cells.count / columns.count }

    init(name: String, title: String) {
        self.name = name
        self.title = title
    }

    /// The chosen rows of a published table, every column of it, in its order.
    init(_ table: PublishedTable, rows: some Sequence<Int>) {
        self.init(name: Self.name(of: table), title: table.title)
        columns = table.columns.map { column in
            let heading = ColumnHeading(column, in: table.name)
            return Column(
                heading: heading.text, kind: heading.kind, name: column.name,
                meaning: column.meaning)
        }
        let reasons = ReasonColumns(table)
        for row in rows {
            let fields = table[row]
            for (position, field) in fields.enumerated() {
                cells.append(
                    Self.cell(field, columns[position].kind) {
                        reasons.word(for: table.columns[position].name, in: fields)
                    })
            }
        }
    }

    /// `case-mix` as `Case mix`.
    static func name(of table: PublishedTable) -> String {
        Words.sentenceStart(table.name.split(separator: "-").joined(separator: " "))
    }

    /// A number as a number, a text as a text that nothing runs, and a shorthand for nothing.
    static func cell(
        _ field: TableCell, _ kind: Sheet.Kind, reason: () -> String?
    ) -> Sheet.Cell {
        switch field {
        case .whole(let number): return .number(Double(number))
        case .text(let text):
            if kind != .text, let number = Double(text), number.isFinite { return .number(number) }
            return .text(
                text.isEmpty ? Shorthand.notApplicable.rawValue : FormulaText.harmless(text))
        case .absent: return .text(Shorthand(reason: reason()).rawValue)
        }
    }
}

/// The columns of a table that say why others are empty.
private struct ReasonColumns {
    private var own: [Int]
    private var previous: Int?

    init(_ table: PublishedTable) {
        own = ["reason", "status"].compactMap { table.position(of: $0) }
        previous = table.position(of: "previous_reason")
    }

    func word(for column: String, in row: ArraySlice<TableCell>) -> String? {
        if column.hasPrefix("previous"), let previous { return word(at: previous, in: row) }
        return own.lazy.compactMap { word(at: $0, in: row) }.first
    }

    private func word(at position: Int, in row: ArraySlice<TableCell>) -> String? {
        guard case .text(let word) = row[row.startIndex + position] else { return nil }
        return word
    }
}
