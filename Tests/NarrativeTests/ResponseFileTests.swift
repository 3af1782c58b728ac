import Findings
import Results
import Testing

@testable import Narrative

@Suite("The response of a service")
struct ResponseFileTests {
    static let good = """
        ---
        service: E20
        kpis: [4, 2]
        received: 2022-12-09
        from: Clinical lead
        ---
        We *know*.

        See [the methods](2021/methods.html).

        """

    private func read(_ text: String) -> (response: ServiceResponse?, findings: [Finding]) {
        var file = ResponseFile(file: "narrative/a.md", results: NarratedEdition.results)
        let response = file.response(Array(text.utf8))
        return (response, file.findings)
    }

    @Test("A response is read whole, its indicators in order")
    func whole() {
        let (response, findings) = read(Self.good)
        #expect(findings == [])
        #expect(
            response
                == ServiceResponse(
                    service: "E20", kpis: [2, 4], received: "2022-12-09", from: "Clinical lead",
                    text: "We *know*.\n\nSee [the methods](2021/methods.html).\n"))
    }

    @Test(
        "Keys that stand for others, or deep in each other, are refused before any is read",
        arguments: [
            ("service: &a E20\nkpis: *a", "anchors (&) and aliases (*)", 2),
            ("x: y\n? [\n*b ]\n: z", "anchors (&) and aliases (*)", 4),
            ("x: " + String(repeating: "[", count: 5_000), "more than 256", 2),
            (String(repeating: "- ", count: 5_000), "more than 256", 2),
        ])
    func bomb(block: String, says: String, line: Int) {
        let (response, findings) = read("---\n\(block)\n---\nText\n")
        #expect(response == nil)
        #expect(findings.map(\.rule) == ["NAR-01"])
        #expect(findings.first?.summary.contains(says) == true)
        #expect(findings.first?.location.line == line)
    }

    @Test("Ends of lines of Windows change nothing but themselves")
    func windows() {
        let (response, findings) = read(Self.good.replacing("\n", with: "\r\n"))
        #expect(findings == [])
        #expect(response == read(Self.good).response)
    }

    @Test(
        "Whatever is wrong is found, by rule and line, and the response is not taken",
        arguments: [
            ("---\nservice", "service", "NAR-01", 1, "three hyphens"),
            ("kpis: [4, 2]", "kpis: [4, 2", "NAR-01", 4, "not YAML"),
            ("kpis: [4, 2]", "kpis: [4, 2]\nkpis: [3]", "NAR-01", 3, "stands twice"),
            ("from: Clinical lead", "from: {role: lead}", "NAR-01", 5, "neither a value"),
            ("from:", "form:", "NAR-02", 5, "\"from\"?"),
            ("from: Clinical lead\n", "", "NAR-03", 1, "The key from is missing"),
            ("from: Clinical lead", "from: \"\"", "NAR-03", 5, "blank"),
            ("service: E20", "service: [E20, E10]", "NAR-03", 2, "holds a list"),
            ("service: E20", "service: E2O", "NAR-04", 2, "\"E20\"?"),
            ("kpis: [4, 2]", "kpis: [12]", "NAR-05", 3, "1 to 11"),
            ("kpis: [4, 2]", "kpis: [4, 4]", "NAR-05", 3, "each once"),
            ("kpis: [4, 2]", "kpis: four", "NAR-05", 3, "such as [2, 7]"),
            ("2022-12-09", "2022-02-30", "NAR-06", 4, "YYYY-MM-DD"),
            ("2022-12-09", "9 December 2022", "NAR-06", 4, "YYYY-MM-DD"),
            ("2022-12-09", "2023-03-02", "NAR-06", 4, "publication on 2023-03-01"),
            ("We *know*.", "<b>We</b> know.", "NAR-09", 7, "HTML is not shown"),
            ("2021/methods.html", "javascript:x", "NAR-09", 9, "https:"),
            ("We *know*.", "![us](https://example.org/a.png)", "NAR-09", 7, "picture"),
            ("Clinical lead", "Dr A. Person", "NAR-11", 5, "role"),
            ("Clinical lead", "lead@example.org", "NAR-11", 5, "role"),
        ])
    func wrong(old: String, new: String, rule: String, line: Int, says: String) throws {
        let text = Self.good.replacing(old, with: new, maxReplacements: 1)
        #expect(text != Self.good)
        let (response, findings) = read(text)
        #expect(response == nil)
        let found = try #require(findings.first)
        #expect(found.rule == rule && found.severity == .error, "\(findings)")
        #expect(found.location.text == "narrative/a.md:\(line)", "\(found)")
        #expect(found.summary.contains(says), "\(found.summary)")
    }

    @Test("An empty text and one that is too long are refused")
    func length() throws {
        let head = try #require(Self.good.split(separator: "We").first)
        #expect(read("\(head)\n \n").findings.map(\.rule) == ["NAR-07"])
        let long = String(repeating: "a", count: ResponseFile.longest + 1)
        #expect(read("\(head)\(long)").findings.map(\.rule) == ["NAR-08"])
        let most = String(repeating: "a", count: ResponseFile.longest)
        #expect(read("\(head)\(most)").findings == [])
    }

    @Test("Bytes that are no text are refused")
    func notText() {
        var file = ResponseFile(file: "a.md", results: NarratedEdition.results)
        #expect(file.response([0x2D, 0xFF, 0xFE]) == nil)
        #expect(file.findings.map(\.rule) == ["NAR-01"])
        #expect(read("").findings.map(\.rule) == ["NAR-01"])
    }

    @Test("Several faults of one file are all found")
    func several() {
        let text = Self.good.replacing("E20", with: "X").replacing("2022-12-09", with: "soon")
        #expect(read(text).findings.map(\.rule) == ["NAR-04", "NAR-06"])
    }

    @Test("A response of a service that is no outlier is taken, with a warning")
    func noOutlier() {
        let (response, findings) = read(Self.good.replacing("[4, 2]", with: "[2, 5, 6]"))
        #expect(response != nil)
        #expect(findings.map(\.rule) == ["NAR-10", "NAR-10"])
        #expect(findings.allSatisfy { $0.severity == .warning && $0.location.line == 3 })
    }
}
