import Templates
import Testing
import XML

@Suite("Word documents")
struct WordDocumentTests {
    private static func view(_ blocks: [WordBlock], title: String = "Case") -> WordDocumentView {
        WordDocumentView(
            title: title, subject: "Subject", author: "Author", language: "en-GB",
            created: "2022-11-10T12:00:00Z", footer: "Foot", blocks: blocks)
    }

    private static func part(_ name: String, _ view: WordDocumentView) throws -> String {
        let part = try #require(wordParts(view).first { $0.name == name })
        return String(decoding: part.content.bytes, as: UTF8.self)
    }

    private static func body(_ blocks: [WordBlock]) throws -> String {
        try part("word/document.xml", view(blocks))
    }

    private static let table = WordTable(
        caption: "Staff & pay", columns: [.init("Role", 60), .init("Now", 40, isNumeric: true)],
        rows: [["Nurse", "[number]"], ["Clerk", "2"]])

    @Test("Literal brackets are for the local team, brackets in a name are not")
    func local() {
        let name = "[Evil] & Co"
        let line: WordLine = "At \(name) [£ amount of \(name)] is due."
        #expect(
            line.runs == [
                .text("At "), .text(name), .text(" "), .local("[£ amount of [Evil] & Co]"),
                .text(" is due."),
            ])
        #expect(WordLine(plain: "[x]").runs == [.text("[x]")])
        #expect(WordLine(local: "x").runs == [.local("[x]")])
        #expect(
            ("To <<name>>, <<place>>" as WordLine).runs == [
                .text("To "), .local("<<name>>"), .text(", "), .local("<<place>>"),
            ])
        #expect(("1 < 2 > 1" as WordLine).runs == [.text("1 < 2 > 1")])
        #expect(("[a] [b]" as WordLine).runs == [.local("[a]"), .text(" "), .local("[b]")])
    }

    @Test("What the local team must write is red by a style of its own, and in brackets")
    func red() throws {
        let body = try Self.body([.paragraph("Ask [£] now")])
        #expect(
            body.contains(
                "<w:r><w:rPr><w:rStyle w:val=\"Local\"/></w:rPr>"
                    + "<w:t xml:space=\"preserve\">[£]</w:t></w:r>"))
        let styles = try Self.part("word/styles.xml", Self.view([]))
        #expect(
            styles.contains(
                "<w:name w:val=\"Local\"/><w:qFormat/><w:rPr><w:color w:val=\"C00000\"/>"))
    }

    @Test("Headings are headings, the contents lead to those of level 1")
    func headings() throws {
        let body = try Self.body([.contents, .heading(1, "One"), .heading(2, "Two")])
        #expect(body.contains("<w:pStyle w:val=\"Heading1\"/></w:pPr><w:bookmarkStart w:id=\"1\""))
        #expect(body.contains("<w:hyperlink w:anchor=\"part1\" w:history=\"1\">"))
        #expect(!body.contains("w:anchor=\"part2\""))
    }

    @Test("A table has a caption, a head that repeats, and columns as wide as the page")
    func tables() throws {
        let body = try Self.body([.table(Self.table)])
        #expect(body.contains("<w:tblHeader/>") && body.contains("w:firstRow=\"1\""))
        #expect(body.contains("<w:tblCaption w:val=\"Staff &amp; pay\"/>"))
        #expect(body.contains("<w:gridCol w:w=\"5782\"/><w:gridCol w:w=\"3856\"/>"))
    }

    @Test("Each address is one relation, and only secure ones are links")
    func links() throws {
        let line: WordLine = """
            \("A", to: "https://a.org/?x=1&y=2") \("B", to: "http://b.org") \
            \("C", to: "https://a.org/?x=1&y=2")
            """
        let relations = try Self.part(
            "word/_rels/document.xml.rels", Self.view([.paragraph(line)]))
        #expect(relations.contains("Target=\"https://a.org/?x=1&amp;y=2\" TargetMode=\"External\""))
        #expect(!relations.contains("b.org") && !relations.contains("rLink2"))
    }

    @Test(
        "Every part is well-formed, whatever a name holds",
        arguments: [
            "<w:t>&amp;\"'", "]]>", "\u{1}\u{0B}\u{FFFE}", "\u{202E}x", "<!--", "<?xml?>",
        ])
    func hostile(name: String) throws {
        let view = Self.view(
            [
                .title(WordLine(plain: name)), .heading(1, name), .contents, .notice("\(name)"),
                .bullets(["\(strong: name)", "[\(name)]"]), .pageBreak,
                .table(
                    WordTable(caption: name, columns: Self.table.columns, rows: Self.table.rows)),
                .paragraph("\(name, to: "https://a.org/\(name)")"),
            ], title: name)
        for part in wordParts(view) {
            #expect(throws: Never.self, "\(part.name)") {
                try MarkupScanner.scan(part.content.bytes, into: Nobody())
            }
        }
    }
}

/// Hears nothing: only faults count.
private final class Nobody: MarkupReceiver {
    func doctype(_ name: MarkupName) {}
    func oddity(_ oddity: MarkupOddity, line: Int) {}
    func start(_ tag: borrowing MarkupTag) {}
    func end(_ name: MarkupName) {}
    func text(_ text: borrowing MarkupText) {}
}
