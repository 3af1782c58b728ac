import Results
import Statistics

/// Where every figure has been going over five annual editions.
struct Trends {
    let history: EditionHistory

    var rows: [TrendRow] {
        let now = history.now
        let years = (now.year - RecentTrend.years + 1)...now.year
        let past = years.dropLast().map { year in
            history.earlier.firstIndex { $0.year == year }
        }
        return zip(now.results.figures, now.places).compactMap { figure, place in
            figure.kpi > 1 ? row(figure, place, past, years) : nil
        }
    }

    /// - Parameter past: the editions of the years before this one, nil where there was none.
    private func row(
        _ figure: Figure, _ place: Int, _ past: [Int?], _ years: ClosedRange<Int>
    ) -> TrendRow {
        var row = TrendRow(
            level: figure.level, code: figure.code, kpi: figure.kpi, firstYear: years.lowerBound)
        let known = past.compactMap { $0 }
        guard known.count == past.count else {
            return cannot(row, .fewerThanFiveYears)
        }
        guard known.allSatisfy({ history.isSameDefinition(figure.kpi, in: $0) })
        else { return cannot(row, .definitionChanged) }
        let figures =
            known.map { history.figure(figure.kpi, at: place, in: $0).flatMap(final) }
            + [final(figure)]
        let trend =
            history.now.isRatio(figure.kpi)
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
