import Charts
import Results
import Testing

@testable import Site

@Suite("A figure in words")
struct FigureWordsTests {
    /// Plain spaces in place of those that do not break.
    static func plain(_ text: String) -> String {
        String(text.map { $0 == "\u{A0}" ? " " : $0 })
    }

    static func figure(
        kpi: Int = 4, of: Int? = 670, met: Int? = 435, percent: String? = "64.9254",
        limits: (String, String)? = ("61.2345", "68.4449"), rag: RAGRating? = .amber,
        comparison: Comparison? = .better, outlier: OutlierStatus? = nil,
        status: FigureStatus = .ok, missing: Int? = 0
    ) -> Figure {
        Figure(
            level: .service, code: "AIR", name: "Airefield", kpi: kpi, denominator: of,
            numerator: met, missing: missing, excluded: 0, percent: percent, lower95: limits?.0,
            upper95: limits?.1, rag: rag, comparison: comparison, outlier: outlier, status: status)
    }

    static func words(kpi: Int = 4, completeTo: String? = nil) -> FigureWords {
        let results = Fixture.results()
        var national = figure(
            kpi: kpi, of: 69926, met: 36711, percent: "52.4998", limits: ("52.1", "52.9"),
            comparison: nil)
        national.level = .national
        return FigureWords(
            definition: results.indicators.first { $0.kpi == kpi }, national: national,
            followUpCompleteTo: completeTo)
    }

    @Test("Percentage, interval, counts and verdict stand in one sentence")
    func sentence() {
        let view = Self.words().view(of: Self.figure())
        #expect(
            Self.plain(view.sentence) == """
                64.9 % (61.2 to 68.4) of 670 patients; the national figure is 52.5 %; better than \
                expected by chance alone.
                """)
        #expect(Self.plain(view.percentWithInterval) == "64.9 % (61.2 to 68.4)")
        #expect(view.counts == "435 of 670")
        #expect(view.ragWord == "Amber")
        #expect(view.standing == .better)
        #expect(view.reading?.value == 64.9254)
    }

    @Test(
        "Every status has plain words, and none leaves a blank",
        arguments: [
            (FigureStatus.withheld, "Withheld", "fewer than 8 patients"),
            (.tooFew, "Too few patients", "too few patients for a verdict"),
            (.notCollected, "Not collected", "lack the question"),
            (.noExpected, "No estimate", "no hip fracture count"),
            (.noPatients, "No patients", "no record of it"),
        ])
    func statuses(status: FigureStatus, short: String, long: String) {
        let view = Self.words().view(
            of: Self.figure(
                of: nil, met: nil, percent: nil, limits: nil, rag: nil, comparison: nil,
                status: status))
        #expect(view.percent == short)
        #expect(view.sentence.lowercased().contains(long))
        #expect(view.reading == nil)
        #expect(view.ragWord == "Not rated")
        #expect(view.standingWord == "Not compared")
    }

    @Test("Between 8 and 19 patients the counts are shown without a verdict")
    func tooFew() {
        let view = Self.words().view(
            of: Self.figure(
                of: 12, met: 5, percent: "41.6667", limits: ("19.3", "68.0"), rag: nil,
                comparison: nil, status: .tooFew))
        #expect(
            Self.plain(view.sentence)
                == "42 % (19 to 68) of 12 patients; too few patients for a verdict.")
    }

    @Test("More found than expected is said to be so")
    func beyondExpected() {
        let view = Self.words(kpi: 2).view(
            of: Self.figure(
                kpi: 2, of: 200, met: 230, percent: "115.0000", limits: ("100.6", "130.9")))
        #expect(
            Self.plain(view.sentence).hasPrefix(
                """
                Found more fractures than expected: 115.0 % (100.6 to 130.9), 230 found where 200 were \
                expected; the national figure is 52.5 %; better than expected by chance alone.
                """))
    }

    @Test(
        "A provisional figure says how far it is complete",
        arguments: [
            ("2021-06", "only for fractures up to June 2021."),
            ("", "not yet passed for any month."),
        ])
    func provisional(completeTo: String, ending: String) {
        let words = Self.words(completeTo: completeTo)
        #expect(words.view(of: Self.figure(status: .provisional)).sentence.hasSuffix(ending))
    }

    @Test("An alarm is said, and so is a verdict that the usual differences explain")
    func outliers() {
        let alarm = Self.words().view(
            of: Self.figure(comparison: .worse, outlier: .negativeAlarm))
        #expect(alarm.sentence.contains("alarm"))
        let usual = Self.words().view(of: Self.figure(comparison: .worse, outlier: .within))
        #expect(usual.sentence.hasSuffix("Still within the usual differences between services."))
    }

    @Test("A service meets data completeness with fewer than 5 fields above 20 %")
    func completeness() {
        let view = Self.words(kpi: 1).view(
            of: Self.figure(
                kpi: 1, of: 17, met: 6, percent: nil, limits: nil, rag: .red, comparison: nil))
        #expect(view.percent == "6 of 17 incomplete")
        #expect(view.sentence.contains("does not meet the standard"))
    }
}

@Suite("Percentages for people")
struct PercentTextTests {
    @Test(
        "One decimal from 100 on, none below, halves away from zero",
        arguments: [
            (1, 8, "13 %"), (5, 80, "6 %"), (13, 208, "6.3 %"), (0, 5, "0 %"),
            (150, 100, "150.0 %"),
        ])
    func counts(numerator: Int, denominator: Int, text: String) {
        #expect(FigureWordsTests.plain(PercentText.text(numerator, of: denominator)) == text)
    }

    @Test(
        "A published percentage is rounded from its decimal text",
        arguments: [
            ("64.9253", 1, "64.9"), ("96.2500", 1, "96.3"), ("0.0400", 1, "0.0"),
            ("-0.0400", 1, "0.0"), ("-1.2500", 1, "-1.3"), ("100.0000", 0, "100"),
        ])
    func rounded(text: String, places: Int, expected: String) {
        #expect(PercentText.rounded(text, places: places) == expected)
    }

    @Test("What is no decimal text has no value", arguments: ["", "a", "1e3", "1.x"])
    func malformed(text: String) {
        #expect(PercentText.value(text) == nil)
        #expect(PercentText.rounded(text, places: 1) == nil)
    }

    @Test("Dates read as people say them, and other text is left alone")
    func dates() {
        #expect(DateWords.words("2022-01-14") == "14 January 2022")
        #expect(DateWords.words("2021-06") == "June 2021")
        #expect(DateWords.words("soon") == "soon")
        #expect(DateWords.words("2021-13") == "2021-13")
    }
}
