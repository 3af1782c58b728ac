/// How wide a column must be for its cells to be read without widening it, and how many lines a
/// text then takes.
struct ColumnWidth {
    private var longest: Int

    /// Wide enough for the longest word of the heading, which wraps.
    init(_ column: Sheet.Column) {
        longest = column.heading.split(separator: " ").map(\.utf8.count).max() ?? 0
    }

    /// As wide as lines of prose are to be.
    init(prose characters: Int) {
        longest = characters
    }

    mutating func widen(for cell: Sheet.Cell) {
        switch cell {
        case .text(let text), .link(let text, _):
            longest = max(longest, min(text.utf8.count, Self.most))
        case .number: break
        }
    }

    private var letters: Int { max(longest, Self.least) }

    /// In characters of the face that the widths of a file are told in, which is smaller than ours.
    var characters: Double { Double(letters) * Self.perCharacter + Self.margin }

    /// How many lines a text takes that breaks between words.
    func lines(of text: String) -> Int {
        guard text.utf8.count > letters else { return 1 }
        var (lines, filled) = (1, 0)
        for word in text.split(separator: " ") {
            let width = word.utf8.count
            if filled > 0, filled + 1 + width > letters {
                (lines, filled) = (lines + 1, width)
            } else {
                filled += (filled > 0 ? 1 : 0) + width
            }
            // A word longer than the line breaks within.
            lines += (filled - 1) / letters
            filled = filled > letters ? filled % letters : filled
        }
        return lines
    }

    private static let least = 11
    /// From here on texts wrap.
    private static let most = 60
    private static let perCharacter = 1.15
    private static let margin = 3.0
}
