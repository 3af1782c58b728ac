import Testing

@testable import Markdown

@Suite("Markdown as a small tree")
struct MarkdownReaderTests {
    @Test("Paragraphs, emphasis, lists, quotes, code and rules are read")
    func whole() {
        let (document, faults) = MarkdownReader.read(
            """
            # A head

            We *know* **this**
            and `x`\\
            too.

            1. one
            2. two

            > said

            ```
            a < b
            ```

            ---
            """)
        #expect(faults == [])
        #expect(
            document.blocks == [
                .heading([.text("A head")]),
                .paragraph([
                    .text("We "), .emphasis([.text("know")]), .text(" "),
                    .strong([.text("this")]), .text(" "), .text("and "), .code("x"), .lineBreak,
                    .text("too."),
                ]),
                .list(
                    isOrdered: true,
                    items: [[.paragraph([.text("one")])], [.paragraph([.text("two")])]]),
                .quote([.paragraph([.text("said")])]), .code("a < b\n"), .rule,
            ])
    }

    @Test(
        "Only https, mailto and paths of the site are linked to",
        arguments: [
            ("https://www.hqip.org.uk/", true), ("mailto:fls@example.org", true),
            ("2021/methods.html#outliers", true), ("about.html", true), ("#top", false),
            ("http://example.org", false), ("javascript:alert(1)", false),
            ("JaVaScRiPt:alert(1)", false), ("data:text/html,x", false), ("//example.org", false),
            ("/etc/passwd", false), ("../../x.html", false), ("file:///etc/passwd", false),
            ("https:evil", false), ("vbscript:x", false), ("a\\b", false), ("", false),
            ("java&#10;script:x", false),
        ])
    func links(address: String, isSafe: Bool) {
        #expect(LinkAddress.isSafe(address) == isSafe || address.contains("&"))
        let (document, faults) = MarkdownReader.read("[words](<\(address)>)")
        guard case .paragraph(let inlines) = document.blocks.first else {
            Issue.record("no paragraph")
            return
        }
        #expect(inlines == [.link([.text("words")], to: address)] || !isSafe)
        #expect(faults.isEmpty == isSafe)
        if !isSafe { #expect(!inlines.contains { if case .link = $0 { true } else { false } }) }
    }

    @Test(
        "HTML and pictures are found by line and never kept as such",
        arguments: [
            ("ok\n\n<script>alert(1)</script>", 3), ("a <b>bold</b> word", 1),
            ("![words](https://example.org/a.png)", 1), ("<!-- hidden -->", 1),
            ("ok\n\n<div>\nx\n</div>", 3), ("<https:evil>", 1),
            ("ok\n\n| a | b |\n|---|:-:|\n| 1 | 2 |", 3), ("a | b\n-|-\n1 | 2", 1),
            (String(repeating: "*a _b ", count: 40) + String(repeating: "c_ d* ", count: 40), 1),
        ])
    func refused(text: String, line: Int) {
        let (document, faults) = MarkdownReader.read(text)
        #expect(faults.first?.line == line, "\(document)")
    }

    @Test(
        "Bars and hyphens of a sentence are no table",
        arguments: ["a | b\nc - d", "a|-|b", "- | -"])
    func noTable(text: String) {
        #expect(MarkdownReader.read(text).faults == [])
    }

    @Test("Text of any kind ends, however deep and however odd")
    func hostile() {
        let deep = MarkdownReader.read(String(repeating: ">", count: 5000) + " x")
        #expect(deep.faults.count == 1)
        let lists = MarkdownReader.read(
            (0..<200).map { String(repeating: "  ", count: $0) + "- x" }.joined(separator: "\n"))
        #expect(!lists.document.isEmpty)
        _ = MarkdownReader.read(String(repeating: "*_[", count: 3000))
        #expect(MarkdownReader.read("").document.isEmpty)
        #expect(MarkdownReader.read("a\u{0}b").document.blocks.count == 1)
        #expect(MarkdownReader.read("a\r\n\r\nb").document.blocks.count == 2)
    }

    @Test("Paths are led to from where a page stands; addresses stay")
    func paths() {
        let (document, _) = MarkdownReader.read(
            "[a](about.html) *[b](https://example.org)*\n\n- [c](2021/index.html)")
        let led = document.paths { "../" + $0 }
        #expect(
            led.blocks == [
                .paragraph([
                    .link([.text("a")], to: "../about.html"), .text(" "),
                    .emphasis([.link([.text("b")], to: "https://example.org")]),
                ]),
                .list(
                    isOrdered: false,
                    items: [[.paragraph([.link([.text("c")], to: "../2021/index.html")])]]),
            ])
    }

    @Test("A text that is longer than any of ours is left out before it is read")
    func tooLong() {
        let (document, faults) = MarkdownReader.read(String(repeating: "[", count: 65_537))
        #expect(document.isEmpty)
        #expect(faults.map(\.problem) == ["there are more than 65536 bytes"])
        #expect(!MarkdownReader.read(String(repeating: "[", count: 65_536)).document.isEmpty)
    }

    @Test("Each run of words has the line that it stands on, in lists, quotes and code too")
    func runs() {
        let text = "One\n*two* &#51;\n\n- four\n\n> five\n> six `seven`\n\n```\neight\n```\n"
        let runs = MarkdownReader.readWithRuns(text).runs
        #expect(
            runs.map { "\($0.line) \($0.text)" } == [
                "1 One", "2 two", "2  3", "4 four", "6 five", "7 six ", "7 seven", "9 eight\n",
            ])
    }

    @Test("Words are changed where they are plain, and left in code and links")
    func texts() {
        let (document, _) = MarkdownReader.read("a *b* `c` [d](e.html)\n\n- f\n\n> g")
        let changed = document.texts { [.figure($0.uppercased(), to: "")] }
        #expect(
            changed.blocks == [
                .paragraph([
                    .figure("A ", to: ""), .emphasis([.figure("B", to: "")]),
                    .figure(" ", to: ""), .code("c"), .figure(" ", to: ""),
                    .link([.text("d")], to: "e.html"),
                ]),
                .list(isOrdered: false, items: [[.paragraph([.figure("F", to: "")])]]),
                .quote([.paragraph([.figure("G", to: "")])]),
            ])
    }
}
