import Results
import Testing

@testable import Site

@Suite("Every figure has its sentence")
struct SentenceTests {
    private static func sentence(_ figure: Figure, completeTo: String? = nil) -> String {
        FigureWordsTests.plain(
            FigureWordsTests.words(kpi: figure.kpi, completeTo: completeTo).view(of: figure)
                .sentence)
    }

    private static let start =
        "64.9 % (61.2 to 68.4) of 670 patients; the national figure is 52.5 %"

    @Test(
        "Each verdict is said in plain words",
        arguments: [
            (Comparison.better, "better than expected by chance alone."),
            (.similar, "similar: chance alone can explain the difference."),
            (.worse, "worse than expected by chance alone."),
        ])
    func verdicts(comparison: Comparison, ending: String) {
        let figure = FigureWordsTests.figure(comparison: comparison)
        #expect(Self.sentence(figure) == "\(Self.start); \(ending)")
    }

    @Test(
        "Each outlier status follows the verdict",
        arguments: [
            (
                OutlierStatus.negativeAlarm,
                " Far lower than the usual differences between services explain: an alarm."
            ),
            (
                .negativeAlert,
                " Lower than the usual differences between services explain: an alert."
            ),
            (.within, " Still within the usual differences between services."),
            (.positiveAlert, " Higher than the usual differences between services explain."),
            (.positiveAlarm, " Far higher than the usual differences between services explain."),
        ])
    func outliers(outlier: OutlierStatus, ending: String) {
        let figure = FigureWordsTests.figure(comparison: .worse, outlier: outlier)
        #expect(
            Self.sentence(figure)
                == "\(Self.start); worse than expected by chance alone.\(ending)")
    }

    @Test("Missing answers are said, and that they count as not met")
    func missing() {
        let figure = FigureWordsTests.figure(missing: 31)
        #expect(
            Self.sentence(figure)
                == """
                \(Self.start); better than expected by chance alone. 31 of 670 had no answer, which \
                counts as not met.
                """)
    }

    @Test(
        "A ratio below and above what is expected",
        arguments: [
            (
                2, 588, 1145, "51.3537", ("47.3000", "55.7000"),
                """
                51.4 % (47.3 to 55.7): 588 fractures found of 1,145 expected
                """
            ),
            (
                3, 31, 382, "8.1152", ("5.5000", "11.5000"),
                """
                8.1 % (5.5 to 11.5): 31 spine fractures found of 382 expected
                """
            ),
            (
                2, 448, 400, "112.0000", ("101.9000", "122.9000"),
                """
                Found more fractures than expected: 112.0 % (101.9 to 122.9), 448 found where 400 were \
                expected
                """
            ),
        ])
    func ratios(
        kpi: Int, found: Int, expected: Int, percent: String, limits: (String, String),
        start: String
    ) {
        let figure = FigureWordsTests.figure(
            kpi: kpi, of: expected, met: found, percent: percent, limits: limits,
            comparison: .similar)
        #expect(
            Self.sentence(figure)
                == """
                \(start); the national figure is 52.5 %; similar: chance alone can explain the \
                difference.
                """)
    }

    @Test(
        "What has no figure says why",
        arguments: [
            (
                FigureStatus.withheld,
                "Withheld: figures that rest on fewer than 8 patients are not shown."
            ),
            (.tooFew, "Too few patients for a verdict: fewer than 20."),
            (
                .notCollected,
                "Not collected: this year’s records lack the question that decides this indicator."
            ),
            (
                .noExpected,
                """
                No estimate: there is no hip fracture count for this service, so the number to expect \
                is not known.
                """
            ),
            (
                .noPatients,
                """
                No patients: the service is registered but no record of it is in this year’s audit.
                """
            ),
        ])
    func absent(status: FigureStatus, words: String) {
        let figure = FigureWordsTests.figure(
            of: nil, met: nil, percent: nil, limits: nil, rag: nil, comparison: nil,
            status: status, missing: nil)
        #expect(Self.sentence(figure) == words)
    }

    @Test("A provisional figure keeps its verdict and says what may still change")
    func provisional() {
        let figure = FigureWordsTests.figure(comparison: .worse, status: .provisional)
        #expect(
            Self.sentence(figure, completeTo: "2021-09")
                == """
                \(Self.start); worse than expected by chance alone. Provisional: a full year of \
                follow-up has passed only for fractures up to September 2021.
                """)
    }

    @Test("Without a national figure there is nothing to compare with, and that is said")
    func noNational() {
        var words = FigureWordsTests.words()
        words.national?.percent = nil
        let view = words.view(of: FigureWordsTests.figure(comparison: nil))
        #expect(
            FigureWordsTests.plain(view.sentence)
                == """
                64.9 % (61.2 to 68.4) of 670 patients; there is no national figure to compare with.
                """)
    }

    @Test("A place of a count that is not shown is never blank")
    func counts() {
        let withheld = FigureWordsTests.words().view(
            of: FigureWordsTests.figure(
                of: nil, met: nil, percent: nil, limits: nil, rag: nil, comparison: nil,
                status: .withheld, missing: nil))
        guard case .text(let text) = withheld.countCell(withheld.missing) else {
            Issue.record("A count is no text")
            return
        }
        #expect(text == "Withheld")
    }
}
