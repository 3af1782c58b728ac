import Findings
import Testing

@testable import Repository

@Suite("An item of the repository")
struct ResourceFileTests {
    @Test("An item is read whole, its indicators and readers in order")
    func whole() {
        let (item, findings) = ShelfInMemory.read(
            ShelfInMemory.text(body: "## Why\n\nSee [KPI 7](latest/kpi-07.html).\n"))
        #expect(findings == [])
        #expect(item.slug == "bone-health-card")
        #expect(item.kind == .template)
        #expect(item.audiences == [.professionals, .patients])
        #expect(item.kpis == [7, 9])
        #expect(!item.isArchived && !item.isExample && item.language == .english)
        #expect(item.body.headings == ["Why"])
        #expect(item.paths == [.init(path: "latest/kpi-07.html", line: 19)])
    }

    struct Bad: Sendable, CustomTestStringConvertible {
        let rule: String
        let line: Int
        let text: String
        let testDescription: String

        init(_ description: String, _ rule: String, line: Int, _ text: String) {
            (testDescription, self.rule, self.line, self.text) = (description, rule, line, text)
        }
    }

    static let bad: [Bad] = [
        Bad("no head", "RES-01", line: 1, "Words.\n"),
        Bad(
            "a sign of control", "RES-01", line: 18, ShelfInMemory.text(body: "Words.\n\u{1B}[0m\n")
        ),
        Bad(
            "a sign of nobody’s alphabet", "RES-01", line: 17,
            ShelfInMemory.text(body: "\u{E000}\n")),
        Bad(
            "a table in the text", "RES-11", line: 17,
            ShelfInMemory.text(body: "|a|b|\n|-|-|\n|1|2|\n")),
        Bad("a key twice", "RES-01", line: 2, "---\ntitle: A\ntitle: B\n---\nWords.\n"),
        Bad("a key that is not known", "RES-02", line: 16, ShelfInMemory.text(["autor": "x"])),
        Bad("no title", "RES-03", line: 1, ShelfInMemory.text(["title": nil])),
        Bad("a blank title", "RES-03", line: 2, ShelfInMemory.text(["title": "\" \""])),
        Bad("a list for a title", "RES-03", line: 2, ShelfInMemory.text(["title": "[a, b]"])),
        Bad("no licence", "RES-03", line: 1, ShelfInMemory.text(["licence": nil])),
        Bad("no date of publication", "RES-03", line: 1, ShelfInMemory.text(["published": nil])),
        Bad("an unknown kind", "RES-04", line: 5, ShelfInMemory.text(["kind": "flyer"])),
        Bad(
            "an unknown reader", "RES-04", line: 6, ShelfInMemory.text(["audiences": "[nurses]"])),
        Bad("an unknown status", "RES-04", line: 13, ShelfInMemory.text(["status": "old"])),
        Bad(
            "an unknown language", "RES-04", line: 16, ShelfInMemory.text(["language": "french"])),
        Bad("maybe an example", "RES-04", line: 16, ShelfInMemory.text(["example": "maybe"])),
        Bad(
            "a topic in capitals", "RES-04", line: 7, ShelfInMemory.text(["topics": "[Falls]"])),
        Bad("a slug that is a path", "RES-05", line: 3, ShelfInMemory.text(["slug": "../index"])),
        Bad("a slug in capitals", "RES-05", line: 3, ShelfInMemory.text(["slug": "Card"])),
        Bad("a slug that is taken", "RES-05", line: 3, ShelfInMemory.text(["slug": "archive"])),
        Bad("an indicator beyond 11", "RES-07", line: 8, ShelfInMemory.text(["kpis": "[12]"])),
        Bad("a figure twice", "RES-03", line: 16, ShelfInMemory.text(["figures": "[4, 4]"])),
        Bad("a figure of no indicator", "RES-07", line: 16, ShelfInMemory.text(["figures": "[0]"])),
        Bad(
            "large print, perhaps", "RES-04", line: 16, ShelfInMemory.text(["large_print": "some"])),
        Bad("a slug of the dataset", "RES-05", line: 3, ShelfInMemory.text(["slug": "dataset"])),
        Bad(
            "a day that does not exist", "RES-08", line: 11,
            ShelfInMemory.text(["reviewed": "2026-02-30"])),
        Bad("a month of no year", "RES-08", line: 9, ShelfInMemory.text(["published": "2020-13"])),
        Bad(
            "a next review before the last", "RES-08", line: 12,
            ShelfInMemory.text(["next_review": "2026-11-21"])),
        Bad(
            "a script for a source", "RES-09", line: 14,
            ShelfInMemory.text(["source": "\"javascript:alert(1)\""])),
        Bad(
            "a source without a lock", "RES-09", line: 14,
            ShelfInMemory.text(["source": "http://example.org"])),
        Bad("words for a link", "RES-09", line: 16, ShelfInMemory.text(["link": "ask us"])),
        Bad("no text", "RES-10", line: 17, ShelfInMemory.text(body: " \n")),
        Bad(
            "a script in the text", "RES-11", line: 19,
            ShelfInMemory.text(body: "Words.\n\n<script>alert(1)</script>\n")),
        Bad(
            "a link to a script", "RES-11", line: 17,
            ShelfInMemory.text(body: "[a](javascript:alert(1))\n")),
        Bad("an empty heading", "RES-11", line: 17, ShelfInMemory.text(body: "##\n\nWords.\n")),
        Bad(
            "a video without a word on its transcript", "RES-16", line: 1,
            ShelfInMemory.text(["kind": "video"])),
        Bad(
            "a video whose transcript is not there", "RES-16", line: 16,
            ShelfInMemory.text(["kind": "video", "transcript": "full"])),
        Bad(
            "a video that has a transcript and says that it has none", "RES-16", line: 16,
            ShelfInMemory.text(
                ["kind": "video", "transcript": "unavailable"], body: "## Transcript\n\nHello.\n")),
        Bad(
            "a leaflet with a transcript", "RES-16", line: 16,
            ShelfInMemory.text(["transcript": "full"])),
        Bad(
            "a template with an issuer", "RES-18", line: 16, ShelfInMemory.text(["issuer": "NICE"])
        ),
        Bad(
            "a standard that measures KPI 12", "RES-18", line: 17,
            ShelfInMemory.text([
                "kind": "standard", "issuer": "NICE", "short": "QS", "standing": "In force",
                "measured_by": "[\"KPI 12: x\"]",
            ])),
    ]

    @Test("Each fault is named with its rule, file and line, and what to do", arguments: bad)
    func fault(bad: Bad) throws {
        let findings = ShelfInMemory.read(bad.text).findings
        let finding = try #require(findings.first)
        #expect(findings.map(\.rule) == [bad.rule])
        #expect(finding.severity == .error)
        #expect(finding.location == Location(file: "resources/card.md", line: bad.line))
        #expect(finding.summary.hasSuffix(".") || finding.summary.hasSuffix("?"))
    }

    @Test("A file that is not UTF-8 is refused")
    func notText() {
        let read = ResourceFile.read([0x2D, 0x2D, 0x2D, 0x0A, 0xFF], file: "resources/a.md")
        #expect(read.findings.map(\.rule) == ["RES-01"])
    }

    @Test("Ends of lines of Windows change nothing")
    func windows() {
        let text = ShelfInMemory.text(body: "One.\n\n[Two](index.html)\n")
        let plain = ShelfInMemory.read(text)
        let other = ShelfInMemory.read(text.replacing("\n", with: "\r\n"))
        #expect(plain.findings == [] && other.findings == [])
        #expect(plain.item == other.item)
    }

    @Test("Our own texts need no date of checking; an archived item no next review")
    func fewerDates() {
        let own = ShelfInMemory.text(["source": "own", "checked": nil])
        #expect(ShelfInMemory.read(own).findings == [])
        let archived = ShelfInMemory.text(["status": "archived", "next_review": nil])
        #expect(ShelfInMemory.read(archived).findings == [])
    }

    @Test("A standard's lines name the indicators that measure it")
    func standard() {
        let (item, findings) = ShelfInMemory.read(
            ShelfInMemory.text([
                "kind": "standard", "issuer": "NICE", "short": "QS", "standing": "In force",
                "kpis": nil,
                "measured_by": "[\"KPI 9: statement 3: review\", \"none: information\"]",
            ]))
        #expect(findings == [])
        #expect(item.kpis == [9])
        #expect(
            item.standard?.lines == [
                .init(kpi: 9, words: "statement 3: review"), .init(kpi: nil, words: "information"),
            ])
    }
}
