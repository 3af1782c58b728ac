import Testing

@testable import Narrative

@Suite("What the words rest on")
struct ClaimTests {
    @Test(
        "A figure, a relation, and a number, a figure or a word",
        arguments: [
            ("a.b < 0", Claim.Relation.less, Claim.Side.number(0)),
            ("a.b > -2.5", .more, .number(-25_000)), ("a.b = 12.0625", .same, .number(120_625)),
            ("a.b  >  c.d", .more, .figure("c.d")),
            ("a.b is no clear change", .word, .word("no clear change")),
        ])
    func read(text: String, relation: Claim.Relation, other: Claim.Side) {
        let claim = Claim(text, line: 3)
        #expect(claim?.figure == "a.b" && claim?.relation == relation && claim?.other == other)
        #expect(claim?.line == 3 && claim?.text == text)
    }

    @Test(
        "Anything else is none",
        arguments: ["", "a.b", "a.b <", "a.b != 3", "a.b < 1 2", "< a.b 3", "a.b ≤ 3"])
    func refused(text: String) {
        #expect(Claim(text, line: 1) == nil)
    }

    @Test("Numbers that are too long or too exact are names of figures, which nobody knows")
    func numbers() {
        #expect(Claim("a < 1234567", line: 1)?.other == .figure("1234567"))
        #expect(Claim("a < 0.00001", line: 1)?.other == .figure("0.00001"))
        #expect(Claim("a < 1.", line: 1)?.other == .figure("1."))
    }

    @Test("A claim that cannot be read is found in its file's head")
    func found() {
        let files = EditionNarrativeTests.whole.map { file in
            file.0 == "methods.md"
                ? (file.0, file.1.replacing("title: In short", with: "title: In short\nholds: [x]"))
                : file
        }
        let findings = EditionNarrativeTests.read(files).findings
        #expect(findings.map(\.rule) == ["NAR-21"])
        #expect(findings.first?.location.text == "narrative/2021/methods.md:3")
    }
}
