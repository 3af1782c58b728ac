import Results
import Statistics

/// Where every figure has been going over five annual editions.
struct Trends {
    let history: EditionHistory

    var rows: [TrendRow] {
        let now = history.now
        let first = now.year - RecentTrend.years + 1
        let past = (first..<now.year).compactMap { year in
            history.earlier.firstIndex { $0.year == year }
        }
        let figures = now.results.figures
        return figures.indices.compactMap { position in
            guard figures[position].kpi > 1 else { return nil }
            var row = TrendRow(
                level: figures[position].level, code: figures[position].code,
                kpi: figures[position].kpi, firstYear: first)
            call(&row, Measure(of: figures, at: position), now.places[position], past)
            return row
        }
    }

    /// - Parameter past: those of the four editions before this one that there are.
    private func call(_ row: inout TrendRow, _ measure: Measure, _ place: Int, _ past: [Int]) {
        guard past.count == RecentTrend.years - 1 else {
            return cannot(&row, .fewerThanFiveYears)
        }
        guard past.allSatisfy({ history.isSameDefinition(row.kpi, in: $0) })
        else { return cannot(&row, .definitionChanged) }
        var measures = past.map { history.measure(row.kpi, at: place, in: $0) }
        measures.append(measure)
        let trend =
            history.now.isRatio(row.kpi)
            ? RatioTrend.of(measures.map { final($0)?.ratio.flatMap(RatioTrend.Year.init) })
            : RecentTrend.of(measures.map { final($0)?.proportion })
        switch trend {
        case .increasing: (row.trend, row.meaning) = (.increasing, .improving)
        case .decreasing: (row.trend, row.meaning) = (.decreasing, .worsening)
        case .noSignificantChange(let reason):
            row.trend = .noSignificantChange
            row.reason = reason == .oneYearAlone ? .oneYearAlone : .withinChance
        case .cannotBeCalculated(let reason):
            cannot(
                &row, reason == .fewerThanFiveYears ? .fewerThanFiveYears : .yearWithoutFigure)
        }
    }

    private func cannot(_ row: inout TrendRow, _ reason: TrendReason) {
        (row.trend, row.reason) = (.cannotBeCalculated, reason)
    }

    /// The measure where it will not change any more.
    private func final(_ measure: Measure?) -> Measure? {
        guard let measure, measure.isKnown, !measure.isProvisional else { return nil }
        return measure
    }
}
