import Findings
import Releases
import Results
import Testing

@testable import Narrative

@Suite("The words of an edition")
struct EditionNarrativeTests {
    static let whole: [(String, String)] =
        [
            (
                "foreword.md",
                "---\ntitle: Foreword\nfrom: Clinical lead\ndate: 2023-02-01\n---\nWe {{ patients.count }} *see*.\n"
            ),
            ("glossary.md", "---\n---\n## Fracture\n\nA broken bone.\n"),
            (
                "key-messages/01-found.md",
                "---\ntitle: More are found\nkpis: [2]\n---\nSee [KPI 2](2021/kpi-02.html).\n"
            ),
            ("methods.md", "---\ntitle: In short\n---\nWe count.\n"),
        ]
        + ReportAudience.allCases.map { audience in
            (
                "recommendations/0-\(audience.rawValue).md",
                "---\ntitle: Find more\naudience: \(audience.rawValue)\nkpis: [2, 3]\nfindings: [found]\n---\nDo.\n"
            )
        }

    static func read(
        _ files: [(String, String)] = whole, settings: ReportSettings? = nil
    ) -> EditionNarrative {
        EditionNarrative(
            files.map { NarrativeText(file: "narrative/2021/\($0.0)", text: $0.1) },
            of: NarratedEdition.results.edition, settings: settings)
    }

    @Test("A whole report is read without a finding")
    func reads() throws {
        let narrative = Self.read()
        #expect(narrative.findings == [])
        #expect(narrative.foreword?.from == "Clinical lead")
        #expect(narrative.messages.map(\.slug) == ["found"])
        #expect(narrative.messages.first?.prose.paths.map(\.path) == ["2021/kpi-02.html"])
        #expect(narrative.messages.first?.prose.paths.map(\.line) == [5])
        #expect(
            narrative.recommendations.map(\.audience.rawValue).sorted() == [
                "commissioners", "executives", "patients", "services",
            ])
        #expect(narrative.glossary.map(\.id) == ["term-fracture"])
        #expect(narrative.foreword?.prose.placeholders.map(\.line) == [6])
    }

    @Test("Where nobody wrote anything, nothing is missing")
    func none() {
        #expect(Self.read([]).findings == [])
        #expect(Self.read([]).isEmpty)
    }

    @Test("Where the release has a report block, words that nobody wrote are missing")
    func expected() {
        var settings = ReportSettings()
        #expect(Self.read([], settings: settings).findings == [])
        settings.isExpected = true
        let findings = Self.read([], settings: settings).findings
        #expect(findings.map(\.rule) == ["NAR-13"])
        #expect(findings.first?.location.text == "narrative/2021:1")
    }

    @Test("Without any key message nothing is said of the findings that recommendations name")
    func noMessages() {
        let findings = Self.read(Self.whole.filter { !$0.0.hasPrefix("key-messages") }).findings
        #expect(findings.map(\.rule) == ["NAR-13"])
    }

    @Test(
        "Whatever is wrong is found, by rule, file and line",
        arguments: [
            ("foreword.md", "title: Foreword\n", "", "NAR-03", 1, "title"),
            ("foreword.md", "title:", "titel:", "NAR-02", 2, "\"title\"?"),
            ("foreword.md", "2023-02-01", "2023-02-31", "NAR-06", 4, "existing day"),
            ("foreword.md", "2023-02-01", "2023-04-01", "NAR-06", 4, "after the edition"),
            ("foreword.md", "Clinical lead", "Dr Person", "NAR-11", 3, "role"),
            ("foreword.md", "*see*", "<script>x()</script>", "NAR-09", 6, "HTML is not shown"),
            ("foreword.md", "*see*", "![x](a.png)", "NAR-09", 6, "picture"),
            ("foreword.md", "*see*", "[x](javascript:x)", "NAR-09", 6, "https:"),
            ("foreword.md", "*see*", "\n\nand 12 more", "NAR-16", 8, "“12”"),
            ("foreword.md", "*see*", "and\nhalf", "NAR-16", 7, "“half”"),
            ("foreword.md", "*see*", "&#49;2", "NAR-16", 6, "“12”"),
            ("foreword.md", "*see*", "`12`", "NAR-16", 6, "“12”"),
            ("foreword.md", "title: Foreword", "title: Our 12 years", "NAR-16", 2, "“12”"),
            ("foreword.md", "*see*", "{{ x", "NAR-14", 6, "does not end"),
            ("foreword.md", "*see*", "{{ }}", "NAR-14", 6, "hold nothing"),
            ("foreword.md", "*see*", "`{{ patients.count }}`", "NAR-14", 6, "code"),
            (
                "foreword.md", "*see*", "[x](a/{{ patients.count }}.html)", "NAR-14", 6,
                "leads elsewhere"
            ),
            (
                "foreword.md", "*see*", "[{{ patients.count }}](2021/methods.html)", "NAR-14", 6,
                "link"
            ),
            (
                "glossary.md", "## Fracture", "## {{ patients.count }}", "NAR-20", 3,
                "holds a figure"
            ),
            ("foreword.md", "We {{ patients.count }} *see*.", " ", "NAR-07", 6, "empty"),
            ("glossary.md", "A broken bone.", "", "NAR-20", 3, "has no text"),
            ("glossary.md", "## Fracture\n", "", "NAR-20", 3, "before the first term"),
            ("glossary.md", "bone.\n", "bone.\n\n## fracture\n\nTwice.\n", "NAR-20", 3, "twice"),
            ("glossary.md", "bone.", "bone, or 3.", "NAR-16", 5, "“3”"),
            ("key-messages/01-found.md", "[2]", "[12]", "NAR-05", 3, "1 to 11"),
            ("recommendations/0-services.md", "services", "servcies", "NAR-18", 3, "\"services\"?"),
            ("recommendations/0-services.md", "[found]", "[fonud]", "NAR-18", 5, "\"found\"?"),
        ])
    func wrong(name: String, old: String, new: String, rule: String, line: Int, says: String) throws
    {
        let files = Self.whole.map { file in
            file.0 == name
                ? (name, file.1.replacing(old, with: new, maxReplacements: 1)) : file
        }
        #expect(files.map(\.1) != Self.whole.map(\.1))
        let found = try #require(Self.read(files).findings.first)
        #expect(found.rule == rule && found.severity == .error, "\(found)")
        #expect(found.location.text == "narrative/2021/\(name):\(line)", "\(found)")
        #expect(found.summary.contains(says), "\(found.summary)")
    }

    @Test("Every section that is missing is named", arguments: Self.whole.map(\.0))
    func missing(name: String) throws {
        let findings = Self.read(Self.whole.filter { $0.0 != name }).findings
        let missing = try #require(findings.first { $0.rule == "NAR-13" }, "\(findings)")
        #expect(missing.location.file.hasPrefix("narrative/2021/\(name.prefix(7))"))
    }

    @Test("A file that is no part of a report, and two of one name, are refused")
    func strange() {
        let strange = Self.read(Self.whole + [("forward.md", "---\ntitle: x\n---\nx\n")]).findings
        #expect(strange.map(\.rule) == ["NAR-01"])
        for name in ["key-messages/01-A b.md", "key-messages/01.txt"] {
            let named = Self.read(Self.whole + [(name, Self.whole[2].1)]).findings
            #expect(named.map(\.rule) == ["NAR-01"], "\(name)")
        }
        let twice = Self.read(
            Self.whole + [("key-messages/02-found.md", Self.whole[2].1)]
        ).findings
        #expect(twice.map(\.rule) == ["NAR-20"])
        #expect(twice.first?.location.file == "narrative/2021/key-messages/02-found.md")
    }

    @Test("A glossary has no more terms than texts can be searched for")
    func manyTerms() {
        func read(_ count: Int) -> [String] {
            let terms = (0..<count).map { index in
                let letters = String(index, radix: 26).utf8.map { byte in
                    Character(UnicodeScalar(byte < 0x3A ? byte + 0x31 : byte + 10))
                }
                return "## Term \(String(letters))\n\nMeaning.\n"
            }
            let glossary = "---\n---\n" + terms.joined(separator: "\n")
            return Self.read(Self.whole.map { $0.0 == "glossary.md" ? ($0.0, glossary) : $0 })
                .findings.map(\.rule)
        }
        #expect(read(NarrativeFile.mostTerms) == [])
        #expect(read(NarrativeFile.mostTerms + 1) == ["NAR-20"])
    }

    @Test("A report is as long as its release allows, and no longer")
    func length() {
        let words = 2 + 1 + 3 + 4
        let settings = ReportSettings(mostWords: words, mostMessages: 1, mostRecommendations: 4)
        #expect(Self.read(settings: settings).findings == [])
        func over(_ change: (inout ReportSettings) -> Void) -> [String] {
            var shorter = settings
            change(&shorter)
            return Self.read(settings: shorter).findings.map { "\($0.rule) \($0.location.file)" }
        }
        #expect(over { $0.mostWords -= 1 } == ["NAR-19 narrative/2021"])
        #expect(over { $0.mostRecommendations -= 1 } == ["NAR-19 narrative/2021/recommendations"])
        #expect(over { $0.mostMessages = 0 } == ["NAR-19 narrative/2021/key-messages"])
    }
}
