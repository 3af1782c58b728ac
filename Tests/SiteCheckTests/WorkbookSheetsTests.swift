import Testing

@testable import SiteCheck

struct WorkbookSheetsTests {
    @Test(
        "A cell's text is read however it is written",
        arguments: [
            (#"<c r="A1" t="inlineStr"><is><t>B &amp; C</t></is></c>"#, "B & C"),
            (#"<c r="A1" t="inlineStr"><is><r><t>1</t></r><r><t>2 &lt;</t></r></is></c>"#, "12 <"),
            (#"<c r="A1" t="s"><v>1</v></c>"#, "second"),
            (#"<c r="A1" t="s"><v>9</v></c>"#, ""),
            (#"<c r="A1"><v>12.5</v></c>"#, "12.5"),
            (#"<c r="A1" t="n"><v>7</v></c>"#, "7"),
            (#"<c r="A1" t="str"><f>A2</f><v>x</v></c>"#, "x"),
        ])
    func texts(cell: String, text: String) throws {
        #expect(try Self.texts(of: cell) == [text])
    }

    @Test(
        "A cell that holds nothing is none",
        arguments: [#"<c r="A1"/>"#, #"<c r="A1"></c>"#, #"<c r="A1"><v></v></c>"#])
    func emptyCells(cell: String) throws {
        #expect(try Self.texts(of: cell).isEmpty)
    }

    @Test("Texts in several runs do not stand in the next row")
    func runsOfRows() throws {
        let runs = #"<c t="inlineStr"><is><r><t>1</t></r><r><t>2</t></r></is></c>"#
        #expect(try Self.texts(of: "\(runs)</row><row>\(runs)\(runs)") == ["12", "12", "12"])
    }

    /// The cells of one row.
    private static func texts(of cells: String) throws -> [String] {
        let sheet = "<worksheet><sheetData><row r=\"1\">\(cells)</row></sheetData></worksheet>"
        let shared = "<sst><si><t>first</t></si><si><r><t>sec</t></r><r><t>ond</t></r></si></sst>"
        let sheets = try WorkbookSheets([
            .init(name: "xl/worksheets/sheet1.xml", bytes: Array(sheet.utf8)),
            .init(name: "xl/sharedStrings.xml", bytes: Array(shared.utf8)),
        ])
        var texts: [String] = []
        try sheets.forEachRow { _, row in
            texts += row.cells.map {
                String(decoding: sheets.text(of: $0.content, in: row), as: UTF8.self)
            }
        }
        return texts
    }
}
