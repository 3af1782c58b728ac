import Narrative
import Results
import Testing

@testable import Site

@Suite("Live figures")
struct LiveFiguresTests {
    private static let figures: LiveFigures = {
        let earlier = [2019, 2020].map { EditionIndex(Fixture.results(year: $0)) }
        return LiveFigures(edition: EditionIndex(Fixture.results()), earlier: earlier)
    }()

    private func said(_ name: String, _ manner: Placeholder.Manner = .figures) throws -> String {
        let figure = try Self.figures.figure(name).get()
        return try #require(figure.text(manner), "\(name)")
    }

    @Test("A figure says what its page says", arguments: 2...11)
    func asOnPages(kpi: Int) throws {
        for (name, key) in [
            ("national", PlaceKey(level: .national, code: "ALL")),
            ("wales", PlaceKey(level: .nation, code: "Wales")),
            ("region-north", PlaceKey(level: .region, code: "North")),
            ("service-AIR", PlaceKey(level: .service, code: "AIR")),
        ] {
            let words = Self.figures.edition.place(key.level, key.code).words[kpi - 1]
            guard words.reading != nil else {
                #expect(throws: LiveFigureFault.self) { try said("kpi\(kpi).\(name).percent") }
                continue
            }
            #expect(try said("kpi\(kpi).\(name).percent") == words.percent)
            #expect(try said("kpi\(kpi).\(name).numerator") == words.numerator)
            #expect(try said("kpi\(kpi).\(name).denominator") == words.denominator)
            #expect(try said("kpi\(kpi).\(name).interval") == words.interval)
        }
    }

    @Test("A figure of an earlier edition is that edition's own, and leads to it")
    func earlier() throws {
        let place = try #require(Self.figures.earlier.first).national
        for field in ["percent", "numerator", "denominator"] {
            let figure = try Self.figures.figure("2019.kpi4.national.\(field)").get()
            let words = place.words[3]
            let said = ["percent": words.percent, "numerator": words.numerator]
            #expect(figure.figures == said[field, default: words.denominator])
            guard case .figure(4, place.key, year: 2019) = figure.origin else {
                Issue.record("\(field) leads to \(figure.origin)")
                continue
            }
        }
    }

    @Test("A figure that an earlier edition counted by another rule is not set beside today's")
    func otherRule() {
        var past = Fixture.results(year: 2020)
        past.indicators[3].definitionVersion = "0.9"
        let figures = LiveFigures(
            edition: Self.figures.edition, earlier: [EditionIndex(past)])
        #expect(
            figures.figure("2020.kpi4.national.percent").failure
                == .absent("KPI 4 was counted by another rule in 2020."))
        #expect(figures.figure("2020.kpi5.national.numerator").failure == nil)
    }

    @Test("The verdict on a gap is the one that stands beside it")
    func gapVerdict() throws {
        let rows = Self.figures.edition.results.equity.filter {
            $0.level == .national && $0.kpi == 4 && $0.direction != nil
        }
        #expect(!rows.isEmpty)
        for row in rows {
            #expect(
                try said("kpi4.gap.\(row.dimension).verdict") == Gaps.finding(row).lowercased())
        }
    }

    @Test("Verdicts are counted over the services that have one")
    func services() throws {
        func count(_ field: String) throws -> Int {
            try #require(Int(said("kpi4.services.\(field)")))
        }
        let words = Self.figures.edition.places(at: .service).map { $0.words[3] }
        #expect(try count("green") == words.count { $0.rag == .green })
        #expect(
            try count("better") + count("similar") + count("worse") == count("compared"))
        #expect(try count("green") + count("amber") + count("red") == count("rated"))
        #expect(try said("kpi4.services.median") == "52.5\u{A0}%")
        #expect(try said("kpi4.services.lower-quartile", .words) == "two in five")
    }

    @Test("A change is said by its size, or by which way it went")
    func change() throws {
        let words = ChangeWords(
            of: 4, at: Self.figures.edition.national.key, in: Self.figures.edition,
            since: Self.figures.before)
        #expect(try said("kpi4.national.change") == words.size)
        #expect(try said("kpi4.national.verdict") == words.word.lowercased())
        let sentence = try said("kpi4.national.change", .words)
        #expect(
            sentence.hasPrefix("rose by") == (words.change == .better)
                && sentence.hasPrefix("fell by") == (words.change == .worse)
                && sentence.hasPrefix("did not") == (words.change == .noClearChange))
    }

    @Test(
        "Counts of the cohort and facts of the edition are said as they are",
        arguments: [
            ("records.read", "1,300"), ("patients.count", "1,222"), ("records.removed", "78"),
            ("services.registered", "5"), ("edition.year", "2021"),
            ("edition.previous-year", "2020"), ("edition.indicators", "11"),
            ("kpi4.standard.green", "80\u{A0}%"), ("kpi7.standard.green", "50\u{A0}%"),
        ])
    func edition(name: String, says: String) throws {
        #expect(try said(name) == says)
    }

    @Test("In words, with a capital letter where asked for")
    func words() throws {
        #expect(try said("edition.indicators", .words) == "eleven")
        #expect(try said("edition.indicators", .capitalWords) == "Eleven")
        #expect(try Self.figures.figure("patients.count").get().text(.words) == nil)
        #expect(try Self.figures.figure("edition.year").get().text(.words) == nil)
    }

    @Test(
        "A name that is not known is told, part by part, with what may stand there",
        arguments: [
            ("kpi12.national.percent", "kpi12", "", "kpi1"),
            ("kp7.national.percent", "kp7", "", "kpi7"),
            ("kpi7.natoinal.percent", "natoinal", "kpi7", "national"),
            ("kpi7.national.precent", "precent", "kpi7.national", "percent"),
            ("kpi7.service-XXX.percent", "service-XXX", "kpi7", "services"),
            ("kpi7.national", "", "kpi7.national", "percent"),
            ("kpi7.services.wurse", "wurse", "kpi7.services", "worse"),
            ("missed.national.number", "number", "missed.national", "count"),
            ("", "", "", "kpi1"), ("kpi7..percent", "", "kpi7", "national"),
            ("2018.kpi7.national.percent", "2018", "", "kpi1"),
            ("2021.kpi7.national.percent", "2021", "", "kpi1"),
            ("2019.patients.count", "patients", "2019", "kpi1"),
            ("2019.kpi7.services.worse", "services", "2019.kpi7", "national"),
            ("2019.kpi7.national.verdict", "verdict", "2019.kpi7.national", "percent"),
            ("kpi4.gap.sex.findings", "findings", "kpi4.gap.sex", "verdict"),
        ])
    func unknown(name: String, part: String, after: String, known: String) {
        guard case .failure(.unknown(part, after, let words)) = Self.figures.figure(name) else {
            Issue.record("\(name): \(Self.figures.figure(name))")
            return
        }
        #expect(words.contains(known))
    }

    @Test("Nothing may follow a whole name")
    func tooLong() {
        guard
            case .failure(.unknown("x", "kpi7.national.percent", [])) =
                Self.figures.figure("kpi7.national.percent.x")
        else {
            Issue.record("It was read")
            return
        }
    }

    @Test("What is withheld, or what the edition does not have, is never said")
    func absent() {
        for place in Self.figures.edition.places where place.key.level == .service {
            for kpi in 2...11 {
                guard let figure = place.figures[kpi - 1], figure.status == .withheld else {
                    continue
                }
                for field in ["percent", "interval", "numerator", "not-met"] {
                    let name = "kpi\(kpi).service-\(place.key.code).\(field)"
                    guard case .failure(.absent) = Self.figures.figure(name) else {
                        Issue.record("\(name) is said")
                        continue
                    }
                }
            }
        }
        let first = LiveFigures(edition: Self.figures.edition, earlier: [])
        for name in ["kpi4.national.change", "kpi4.national.previous", "edition.previous-year"] {
            guard case .failure(.absent) = first.figure(name) else {
                Issue.record("\(name) is said")
                continue
            }
        }
    }

    @Test(
        "A claim holds where its figures say so",
        arguments: [
            ("records.removed = 78", true), ("records.removed < 78", false),
            ("records.removed > 77.9999", true), ("records.read > records.removed", true),
            ("kpi4.standard.green = 80", true), ("edition.year is 2021", true),
            ("edition.year is 2020", false), ("patients.count > nothing.there", false),
            ("edition.year > 2", false),
        ])
    func claims(text: String, holds: Bool) throws {
        let narrative = EditionNarrative(
            [
                NarrativeText(
                    file: "narrative/2021/methods.md",
                    text: "---\ntitle: x\nholds: [\"\(text)\"]\n---\nWords.\n")
            ], of: Self.figures.edition.results.edition)
        let claim = try #require(narrative.methods?.prose.claims.first)
        #expect(Self.figures.holds(claim) == holds)
        let faults = Self.figures.faults(in: narrative)
        #expect(faults.isEmpty == holds)
        #expect(faults.allSatisfy { $0.location.text == "narrative/2021/methods.md:3" })
    }
}

extension Result {
    fileprivate var failure: Failure? {
        if case .failure(let failure) = self { failure } else { nil }
    }
}
