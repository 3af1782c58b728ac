import Testing

@testable import SiteCheck

@Suite("What a Word document says and hides")
struct DocumentTests {
    @Test("A plain document hides nothing, and a site that holds one passes")
    func plain() throws {
        #expect(DocumentOutline(PlantedDocument.harmless, gathers: true).hidden == [])
        var site = SiteThatPasses()
        site.addEdition()
        site.put(PlantedDocument.figure("Withheld"), at: "documents/services/A1/a.docx")
        site.put(PlantedDocument.harmless, at: "2021/a.docx")
        let rules = SiteCheck.findings(in: site.files).map(\.rule)
        #expect(!rules.contains { $0.hasPrefix("LEA") || $0 == "SIT-33" }, "\(rules)")
    }

    @Test(
        "Comments, changes, hidden text, fields, pictures and links to files are found",
        arguments: [
            ("word/document.xml", "<w:rPr>", "<w:rPr><w:vanish/>"),
            ("word/document.xml", "<w:body>", "<w:body><w:del/>"),
            ("word/document.xml", "<w:body>", "<w:body><w:drawing/>"),
            ("word/document.xml", "<w:body>", "<w:body><w:commentReference/>"),
            ("word/footer1.xml", " PAGE ", " INCLUDETEXT a "),
            (
                "word/_rels/document.xml.rels", "</Relationships>",
                "<Relationship Type=\"x/attachedTemplate\" Target=\"https://a.org\" "
                    + "TargetMode=\"External\"/></Relationships>"
            ),
            (
                "word/_rels/document.xml.rels", "</Relationships>",
                "<Relationship Type=\"x/relationships/hyperlink\" Target=\"file:///a\" "
                    + "TargetMode=\"External\"/></Relationships>"
            ),
        ])
    func hidden(part: String, plain: String, hiding: String) throws {
        let line =
            plain == "<w:rPr>" ? PlantedDocument.with("<w:r>", "<w:r><w:rPr/>", in: part) : []
        #expect(line.isEmpty || DocumentOutline(line, gathers: false).hidden == [])
        let bytes =
            plain == "<w:rPr>"
            ? PlantedDocument.with("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>", in: part)
            : PlantedDocument.with(plain, hiding, in: part)
        let found = DocumentOutline(bytes, gathers: false).hidden
        #expect(found.count == 1 && found.first?.hasPrefix(part) == true, "\(found)")
    }

    @Test("A part that no plain document has is found", arguments: ["word/comments.xml", "a.bin"])
    func part(name: String) throws {
        let parts = PlantedDocument.parts() + [.init(name: name, bytes: [])]
        let found = try DocumentOutline(of: parts, gathers: false).hidden
        #expect(found == ["\(name) is no part of a plain document"])
    }

    @Test("A document that is cut short or changed anywhere never stops the check")
    func damaged() {
        let whole = PlantedDocument.harmless
        for place in stride(from: 0, to: whole.count, by: 7) {
            _ = DocumentOutline(Array(whole.prefix(place)), gathers: true)
            var changed = whole
            changed[place] ^= 0x5A
            _ = DocumentOutline(changed, gathers: true)
        }
    }

    @Test("Named, decimal and hexadecimal references are read as what they stand for")
    func references() {
        let written = Array("&lt;&#51;&#x33;&amp;#51;&nope;&".utf8)
        let read = written.withUnsafeBufferPointer { XMLText.unescaped($0) }
        #expect(String(decoding: read, as: UTF8.self) == "<33&#51;&nope;&")
    }
}
