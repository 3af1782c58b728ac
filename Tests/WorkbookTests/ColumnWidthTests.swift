import Testing

@testable import Workbook

@Suite("Widths and heights")
struct ColumnWidthTests {
    @Test(
        "Texts break between words, and long words within",
        arguments: [
            ("", 1), ("twelve of us", 1), ("twelve of us all", 2), ("one two three four five", 3),
            ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 3), ("a bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", 4),
        ])
    func lines(text: String, lines: Int) {
        #expect(ColumnWidth(prose: 12).lines(of: text) == lines)
    }

    @Test("A column is as wide as its longest word or cell, within bounds")
    func width() {
        var width = ColumnWidth(Sheet.Column("A comprehensibility (%)", .decimal(1)))
        let narrow = width.characters
        width.widen(for: .number(1_000_000))
        #expect(width.characters == narrow)
        width.widen(for: .text(String(repeating: "a", count: 30)))
        #expect(width.characters > narrow)
        width.widen(for: .text(String(repeating: "a", count: 300)))
        #expect(width.characters == ColumnWidth(prose: 60).characters)
    }
}
