import Testing

@testable import SiteCheck
@testable import Workbook

@Suite("A workbook as a file")
struct WorkbookTests {
    private func workbook(
        _ cells: [Sheet.Cell] = [.text("Airedale"), .number(64.25)], title: String = "Figures",
        name: String = "Figures", created: Int = 1_642_161_600
    ) -> Workbook {
        Workbook(
            title: title, subject: "Subject", author: "Author", language: "en-GB",
            remarks: "Remarks", created: created,
            sheets: [
                Sheet(
                    name: "Cover", title: "Cover", lines: [.init("To the figures", target: name)]),
                Sheet(
                    name: name, title: title, lines: [.init("One table.")],
                    table: .init(
                        name: "figures",
                        columns: [.init("Name", .text), .init("Figure (%)", .decimal(1))],
                        cells: cells)),
            ])
    }

    /// Every cell, sheet by sheet: `sheet2 3A Airedale`; a number between angle brackets.
    private func listing(_ workbook: Workbook) throws -> [String] {
        let sheets = try WorkbookSheets(ZipArchive.parts(of: workbook.bytes()))
        var listing: [String] = []
        try sheets.forEachRow { sheet, row in
            let name = sheets.name(of: sheet).dropFirst("xl/worksheets/".count)
                .dropLast(".xml".count)
            for cell in row.cells {
                let text = String(decoding: sheets.text(of: cell.content, in: row), as: UTF8.self)
                let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(cell.column)))
                if case .number = cell.content {
                    listing.append("\(name) \(row.number)\(letter) <\(text)>")
                } else {
                    listing.append("\(name) \(row.number)\(letter) \(text)")
                }
            }
        }
        return listing
    }

    private func part(_ name: String, of workbook: Workbook) throws -> String {
        let parts = try ZipArchive.parts(of: workbook.bytes())
        return String(decoding: try #require(parts.first { $0.name == name }).bytes, as: UTF8.self)
    }

    @Test("Title, lines, heads and cells stand row by row, numbers as numbers")
    func cells() throws {
        let listed = try listing(workbook())
        #expect(
            listed == [
                "sheet1 1A Cover", "sheet1 2A To the figures", "sheet2 1A Figures",
                "sheet2 2A One table.", "sheet2 3A Name", "sheet2 3B Figure (%)",
                "sheet2 4A Airedale", "sheet2 4B <64.25>",
            ])
    }

    @Test("The table is marked as one, without filters, and its heads are the heads")
    func table() throws {
        let table = try part("xl/tables/table1.xml", of: workbook())
        #expect(table.contains(#"name="figures" displayName="figures" ref="A3:B4""#))
        #expect(table.contains(#"name="Figure (%)""#))
        #expect(!table.contains("autoFilter"))
    }

    @Test("The same workbook gives the same bytes, on many threads at once")
    func deterministic() async throws {
        let workbook = workbook()
        let expected = try workbook.bytes()
        let others = await withTaskGroup(of: [UInt8]?.self) { group in
            for _ in 0..<32 { group.addTask { try? workbook.bytes() } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(others.allSatisfy { $0 == expected })
    }

    @Test("It was made when it says, and no entry of the archive has a time of its own")
    func noClock() throws {
        let core = try part("docProps/core.xml", of: workbook())
        #expect(core.contains(#"W3CDTF">2022-01-14T12:00:00Z</dcterms:created>"#))
        #expect(core.contains(#"W3CDTF">2022-01-14T12:00:00Z</dcterms:modified>"#))
        let bytes = try workbook().bytes()
        for place in bytes.indices where bytes[place...].starts(with: [0x50, 0x4B, 1, 2]) {
            // 1 January 1980, midnight.
            #expect(bytes[(place + 12)..<(place + 16)].elementsEqual([0, 0, 0x21, 0]))
        }
        #expect(
            try part("docProps/core.xml", of: self.workbook(created: 0)).contains(">1970-01-01T"))
    }

    @Test("It names its title, author and language")
    func properties() throws {
        let core = try part("docProps/core.xml", of: workbook(title: "A & B"))
        #expect(core.contains("<dc:title>A &amp; B</dc:title>"))
        #expect(core.contains("<dc:creator>Author</dc:creator>"))
        #expect(try part("docProps/custom.xml", of: workbook()).contains("<vt:lpwstr>en-GB<"))
    }

    @Test(
        "A text is a text, whatever it begins with",
        arguments: [
            "=1+1", "+1", "-1", "@SUM(A1)", "http://example.org", "{=1}", "\t=1", "TRUE", "1e9",
            "internal:Sheet2!A1", "&lt;", "<f>1</f>",
        ])
    func noFormula(text: String) throws {
        let sheet = try part(
            "xl/worksheets/sheet2.xml", of: workbook([.text(text), .number(1)], title: text))
        let hasNone = !sheet.contains("<f>") && !sheet.contains("hyperlink")
        #expect(hasNone)
        let isText = sheet.contains(#"<c r="A4" s="6" t="s">"#)
        #expect(isText)
    }

    @Test(
        "What a file cannot hold is replaced, and nothing else is",
        arguments: [
            ("a\u{0}b", "a\u{FFFD}b"), ("\u{1B}[31m", "\u{FFFD}[31m"),
            ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
            ("a\r\nb", "a\u{FFFD}\nb"), ("_x0041_", "_x005F_x0041_"), ("_x004_", "_x004_"),
            ("__x00e9__", "__x005F_x00e9__"), ("é–😀\u{202E}", "é–😀\u{202E}"), ("_", "_"), ("", ""),
        ])
    func clean(text: String, held: String) {
        #expect(Array(CellText.clean(text).utf8) == Array(held.utf8))
    }

    @Test("A text longer than a cell may be is cut", arguments: ["a", "😀", "_x0041_"])
    func long(part: String) throws {
        let text = String(repeating: part, count: 40_000)
        #expect(CellText.clean(text).utf16.count <= CellText.limit)
        #expect(CellText.clean(text).utf16.count > CellText.limit - 8)
        _ = try workbook([.text(text), .number(1)], title: text).bytes()
    }

    @Test("A sheet that cannot be is refused by its name")
    func refused() {
        let long = String(repeating: "n", count: 32)
        for name in ["Cover", long, "a/b", "[a]"] {
            #expect(throws: WorkbookError.sheetRefused(workbook: "Figures", sheet: name)) {
                try workbook(name: name).bytes()
            }
        }
        for cells in [[], [Sheet.Cell.number(1)]] {
            #expect(throws: WorkbookError.sheetRefused(workbook: "Figures", sheet: "Figures")) {
                try workbook(cells).bytes()
            }
        }
    }
}
