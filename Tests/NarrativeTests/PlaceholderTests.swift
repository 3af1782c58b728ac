import Testing

@testable import Narrative

@Suite("A figure named in a text")
struct PlaceholderTests {
    @Test(
        "A name, in figures or in words, and a fixed number with its source are read",
        arguments: [
            (" kpi7.national.percent ", .figure("kpi7.national.percent", .figures)),
            ("kpi7.national.percent in words", .figure("kpi7.national.percent", .words)),
            ("a.b   in  Words", .figure("a.b", .capitalWords)),
            ("kpi7.service-F_03.percent", .figure("kpi7.service-F_03.percent", .figures)),
            (
                " fixed \"80 %\" source \"NICE QS149, statement 2\" ",
                .fixed("80 %", source: "NICE QS149, statement 2")
            ),
        ] as [(String, Placeholder.Content)])
    func read(text: String, content: Placeholder.Content) {
        #expect(Placeholder.content(of: text[...]) == .success(content))
    }

    @Test(
        "Anything else is refused, with what to write",
        arguments: [
            ("", "hold nothing"), ("  ", "hold nothing"),
            ("kpi7.national.percent words", "in words"),
            ("kpi7 national percent", "in words"), ("a.b in words now", "in words"),
            ("<b>", "no name"), ("a:b", "no name"), ("kpi7.größe", "no name"),
            (String(repeating: "a", count: 101), "no name"), ("fixed \"80 %\"", "needs its source"),
            ("fixed 80 source x", "needs its source"),
            ("fixed \"\" source \"x\"", "needs its source"),
            ("fixed \"80\" source \" \"", "needs its source"),
            ("fixed \"80\" source \"x\" more", "needs its source"),
            ("fixed \"80\" source \"\(String(repeating: "a", count: 301))\"", "needs its source"),
        ])
    func refused(text: String, says: String) {
        guard case .failure(let malformed) = Placeholder.content(of: text[...]) else {
            Issue.record("\(text) was read")
            return
        }
        #expect(malformed.summary.contains(says), "\(malformed.summary)")
    }

    @Test("Figures leave one sign each, and lines are counted from the text's own first line")
    func signs() {
        let text = PlaceholderText("a {{ x.y }}\nb {{ x.z in words }}{{ x.y }}", from: 5)
        #expect(text.text == "a \u{E000}\nb \u{E001}\u{E002}")
        #expect(text.placeholders.map(\.line) == [5, 6, 6])
        #expect(text.faults.isEmpty)
    }

    @Test(
        "Braces that do not close, or do not open, on one line are found there",
        arguments: [
            ("a\n{{ x.y", 2, "does not end"), ("a }} b", 1, "does not begin"),
            ("{{ x\n}}", 1, "does not end"), ("{{ x.y }} }}", 1, "does not begin"),
        ])
    func open(text: String, line: Int, says: String) {
        let fault = PlaceholderText(text, from: 1).faults.first
        #expect(fault?.line == line)
        #expect(fault?.summary.contains(says) == true)
    }

    @Test("More figures than a text may name are refused at once")
    func many() {
        let text = PlaceholderText(String(repeating: "{{a.b}}", count: 5_000), from: 1)
        #expect(text.placeholders.count == PlaceholderText.most)
        #expect(text.faults.first?.summary.contains("more than 1000") == true)
    }
}
