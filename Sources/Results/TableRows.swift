/// One field of a published table.
package enum TableCell: Sendable, Equatable {
    /// Withheld, not defined or not asked.
    case absent
    case whole(Int)
    /// A text, or a decimal number as its text; the column's kind says which.
    case text(String)
}

/// The rows of a published table as they are told, field by field, for every format to write.
struct TableRows: Sendable {
    /// Row after row, each as long as the table has columns.
    private(set) var cells: [TableCell] = []
    private let columns: Int

    init(columns: Int) { self.columns = columns }

    mutating func field(_ text: String?) {
        cells.append(text.map { .text($0) } ?? .absent)
    }

    mutating func field(_ number: Int?) {
        cells.append(number.map { .whole($0) } ?? .absent)
    }

    mutating func field<Word: RawRepresentable<String>>(_ word: Word?) {
        field(word?.rawValue)
    }

    /// Every row must have told all of its fields.
    mutating func endRow() { assert(cells.count.isMultiple(of: columns)) }
}
