import Results
import Statistics

/// Where every figure has been going over five annual editions.
struct Trends {
    /// Ascending; the last is the one in hand.
    let editions: [FigureIndex]

    var rows: [TrendRow] {
        guard let now = editions.last else { return [] }
        let years = (now.year - RecentTrend.years + 1)...now.year
        let past = years.map { year in editions.first { $0.year == year } }
        return now.results.figures.filter { $0.kpi > 1 }.map { row($0, now, past, years) }
    }

    /// - Parameter past: one an annual edition, nil where there was none.
    private func row(
        _ figure: Figure, _ now: FigureIndex, _ past: [FigureIndex?], _ years: ClosedRange<Int>
    ) -> TrendRow {
        var row = TrendRow(
            level: figure.level, code: figure.code, kpi: figure.kpi, firstYear: years.lowerBound)
        let definition = now.definition(of: figure.kpi)
        let known = past.compactMap { $0 }
        guard known.count == past.count else {
            return cannot(row, .fewerThanFiveYears)
        }
        guard
            known.allSatisfy({
                $0.definition(of: figure.kpi)?.definitionVersion == definition?.definitionVersion
            })
        else { return cannot(row, .definitionChanged) }
        let figures = known.map { $0.figure(like: figure).flatMap(final) }
        let trend =
            definition?.kind == .ratioToExpected
            ? RatioTrend.of(figures.map { $0.flatMap(ratio) })
            : RecentTrend.of(figures.map { $0.flatMap(Changes.proportion) })
        switch trend {
        case .increasing: (row.trend, row.meaning) = (.increasing, .improving)
        case .decreasing: (row.trend, row.meaning) = (.decreasing, .worsening)
        case .noSignificantChange(let reason):
            row.trend = .noSignificantChange
            row.reason = reason == .oneYearAlone ? .oneYearAlone : .withinChance
        case .cannotBeCalculated(let reason):
            return cannot(
                row, reason == .fewerThanFiveYears ? .fewerThanFiveYears : .yearWithoutFigure)
        }
        return row
    }

    private func cannot(_ row: TrendRow, _ reason: TrendReason) -> TrendRow {
        var row = row
        (row.trend, row.reason) = (.cannotBeCalculated, reason)
        return row
    }

    /// The figure where it will not change any more.
    private func final(_ figure: Figure) -> Figure? {
        figure.status == .provisional || figure.percent == nil ? nil : figure
    }

    private func ratio(_ figure: Figure) -> RatioTrend.Year? {
        Changes.ratio(figure).flatMap {
            RatioTrend.Year(observed: $0.observed, expected: $0.expected)
        }
    }
}
