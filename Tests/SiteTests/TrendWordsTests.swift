import Results
import Templates
import Testing

@testable import Site

@Suite("Recent trends in words")
struct TrendWordsTests {
    private func row(
        _ trend: TrendDirection, _ meaning: TrendMeaning? = nil, _ reason: TrendReason? = nil
    ) -> TrendRow {
        TrendRow(
            level: .service, code: "A01", kpi: 4, firstYear: 2017, trend: trend, meaning: meaning,
            reason: reason)
    }

    @Test("Every outcome has a sentence of its own, with its reason")
    func sentences() {
        let sentences = [
            row(.increasing, .improving), row(.decreasing, .worsening),
            row(.noSignificantChange, nil, .withinChance),
            row(.noSignificantChange, nil, .oneYearAlone),
            row(.cannotBeCalculated, nil, .fewerThanFiveYears),
            row(.cannotBeCalculated, nil, .definitionChanged),
            row(.cannotBeCalculated, nil, .yearWithoutFigure),
        ].map { TrendWords.sentence($0, to: 2021) }
        #expect(
            sentences == [
                "Recent trend from 2017 to 2021: increasing, and so improving.",
                "Recent trend from 2017 to 2021: decreasing, and so getting worse.",
                "Recent trend from 2017 to 2021: no more change than chance gives.",
                "Recent trend from 2017 to 2021: none; one year alone differs.",
                "Recent trend: cannot be calculated, as it needs five annual editions.",
                "Recent trend: cannot be calculated, as the definition changed within the five years.",
                "Recent trend: cannot be calculated, as one of the five years has no final figure.",
            ])
        #expect(TrendWords.sentence(nil, to: 2021).isEmpty)
    }

    @Test("A table's arrow says what the word says")
    func cells() {
        let cells = [
            row(.increasing, .improving), row(.decreasing, .worsening),
            row(.noSignificantChange, nil, .withinChance),
            row(.cannotBeCalculated, nil, .yearWithoutFigure), nil,
        ].map { TrendWords.cell($0) }
        let expected: [(TrendTag, String)] = [
            (.improving, "Increasing"), (.worsening, "Decreasing"), (.level, "No clear trend"),
            (.none, "Cannot be calculated"), (.none, "–"),
        ]
        for (cell, (tag, word)) in zip(cells, expected) {
            guard case .trend(tag, word) = cell else {
                Issue.record("\(cell) is not \(word)")
                continue
            }
        }
    }

    @Test("A column of trends stands only where some place has had five years")
    func column() {
        let short = row(.cannotBeCalculated, nil, .fewerThanFiveYears)
        #expect(!TrendWords.hasFiveYears([nil, short]))
        #expect(
            TrendWords.hasFiveYears([short, row(.cannotBeCalculated, nil, .yearWithoutFigure)]))
    }
}
