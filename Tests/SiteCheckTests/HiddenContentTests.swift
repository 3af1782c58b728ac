import Testing

@testable import SiteCheck

@Suite("What a workbook hides")
struct HiddenContentTests {
    @Test("A plain workbook hides nothing")
    func plain() throws {
        #expect(WorkbookOutline(PlantedWorkbook.harmless).hidden == [])
    }

    @Test(
        "Hidden sheets, rows and columns, formulas and links out are found",
        arguments: [
            ("xl/workbook.xml", "<sheet name", "<sheet state=\"veryHidden\" name"),
            ("xl/worksheets/sheet1.xml", "<row r=\"3\"", "<row hidden=\"1\" r=\"3\""),
            ("xl/worksheets/sheet1.xml", "<col min", "<col hidden=\"true\" min"),
            ("xl/worksheets/sheet1.xml", "<v>12</v>", "<f>A1</f><v>12</v>"),
            ("_rels/.rels", "<Relationship Id", "<Relationship TargetMode=\"External\" Id"),
        ])
    func hidden(part: String, plain: String, hiding: String) throws {
        var parts = try ZipArchive.parts(of: PlantedWorkbook.harmless)
        let place = try #require(parts.firstIndex { $0.name == part })
        let text = String(decoding: parts[place].bytes, as: UTF8.self)
        let range = try #require(text.firstRange(of: plain))
        parts[place].bytes = Array(text.replacing(plain, with: hiding, maxReplacements: 1).utf8)
        #expect(!range.isEmpty)
        let found = try WorkbookOutline(of: parts).hidden
        #expect(found.count == 1 && found[0].hasPrefix(part), "\(found)")
    }

    @Test(
        "Comments, macros, drawings and whatever else is no table are found",
        arguments: [
            "xl/comments1.xml", "xl/vbaProject.bin", "xl/drawings/vmlDrawing1.vml",
            "xl/externalLinks/externalLink1.xml", "customXml/item1.xml", "xl/worksheets/sheet.xml",
        ])
    func otherPart(name: String) throws {
        let parts =
            try ZipArchive.parts(of: PlantedWorkbook.harmless)
            + [.init(name: name, bytes: Array("<a/>".utf8))]
        let found = try WorkbookOutline(of: parts).hidden
        #expect(found.count == 1 && found[0].hasPrefix(name), "\(found)")
    }
}
