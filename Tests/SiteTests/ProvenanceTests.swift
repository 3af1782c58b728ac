import Results
import Templates
import Testing

@testable import Site

@Suite("Where a figure comes from")
struct ProvenanceTests {
    static func text(_ path: String) throws -> String {
        let files = try Site(editions: [Fixture.results()]).files()
        let file = try #require(files.first { $0.path == path }, "\(path)")
        return String(decoding: file.bytes, as: UTF8.self)
    }

    static let edition = EditionIndex(Fixture.results())

    static func facts(_ level: Level, _ code: String, _ kpi: Int) -> [String: String] {
        let all = FigureFacts(edition: edition, place: edition.place(level, code), kpi: kpi).all
        return Dictionary(all.map { ($0.term, $0.words) }) { first, _ in first }
    }

    @Test("The first part that is found leads, each once and in order; the words stay the same")
    func linking() {
        let text = "51.4 % of 51.4 %, and é 3"
        let linked = LinkedText(
            text, linking: [("51.4 %", "a"), ("51.4 %", "b"), ("absent", "c"), ("é 3", nil)])
        #expect(
            linked.runs == [
                .init("51.4 %", href: "a"), .init(" of "), .init("51.4 %", href: "b"),
                .init(", and é 3"),
            ])
        #expect(linked.runs.map(\.text).joined() == text)
    }

    @Test("A service's figures are links to their own sections, and the national one to its own")
    func serviceLinks() throws {
        let page = try Self.text("2021/services/AIR.html")
        #expect(page.contains("<a class=\"origin\" href=\"../figures/services/AIR.html#kpi-7\">"))
        #expect(page.contains("<a class=\"origin\" href=\"../figures/national.html#kpi-7\">"))
    }

    @Test(
        "How a verdict follows is said with the published limits and the national figure",
        arguments: [Comparison.better, .similar, .worse])
    func verdict(comparison: Comparison) throws {
        let figure = try #require(
            Self.edition.results.figures.first {
                $0.level == .service && $0.comparison == comparison
            })
        let national = try #require(Self.edition.national.figures[figure.kpi - 1]?.percent)
        let (lower, upper) = (try #require(figure.lower95), try #require(figure.upper95))
        let words =
            switch comparison {
            case .better:
                "Better: the lower limit, \(lower), is above the national figure, \(national)."
            case .similar: "Similar: the national figure, \(national), lies within the interval."
            case .worse:
                "Worse: the upper limit, \(upper), is below the national figure, \(national)."
            }
        #expect(Self.facts(.service, figure.code, figure.kpi)["Against national"] == words)
    }

    @Test("Fewer than 20 patients: counts, and why there is no verdict")
    func tooFew() {
        let facts = Self.facts(.service, "COV", 4)
        #expect(facts["Against national"] == "Not compared: fewer than 20 patients.")
        #expect(
            facts["Disclosure control"]
                == "Shown without a verdict. Policy “audit”, version \(DisclosurePolicy.audit.version)."
        )
    }

    @Test("A withheld figure shows no number but those of its rule")
    func withheld() throws {
        var results = Fixture.results()
        let row = try #require(
            results.figures.firstIndex { $0.level == .service && $0.code == "AIR" && $0.kpi == 5 })
        let shown = results.figures[row]
        results.figures[row] = Figure(
            level: .service, code: "AIR", name: shown.name, kpi: 5, denominator: nil,
            numerator: nil, missing: nil, excluded: nil, percent: nil, lower95: nil, upper95: nil,
            rag: nil, comparison: nil, outlier: nil, status: .withheld)
        let files = try Site(editions: [results]).files()
        let file = try #require(files.first { $0.path == "2021/figures/services/AIR.html" })
        let page = String(decoding: file.bytes, as: UTF8.self)
        let section = page.split(separator: "id=\"kpi-5\"")[1].split(separator: "id=\"kpi-6\"")[0]
        #expect(section.contains("<strong class=\"count\">Withheld</strong>"))
        #expect(!section.contains("As in the files"))
        #expect(!section.contains("<strong class=\"count\">\(shown.numerator ?? -1)</strong>"))
    }
}
