import DecimalText
import Results
import Statistics

/// The XmR chart of every monthly series of an edition, in both variants.
struct MonthlyVariation {
    /// Ascending; the last is the one in hand.
    let editions: [PublishableResults]

    var rows: [VariationRow] {
        guard let now = editions.last else { return [] }
        let points = editions.suffix(MonthlySeries.years).map { (year: $0, points: byFigure($0)) }
        return now.figures.filter { $0.kpi > 1 }.flatMap { figure in
            let definition = now.indicators.first { $0.kpi == figure.kpi }
            let key = FigureIndex.Key(figure.level, figure.code, figure.kpi)
            let years = MonthlySeries.comparable(editions, kpi: figure.kpi)
            let series = MonthlySeries(
                points: points.suffix(years).map {
                    ($0.year.edition.year, $0.points[key] ?? [])
                }, isCount: definition?.kind == .ratioToExpected)
            return VariationVariant.allCases.map { variant in
                row(figure, series, variant, target: definition.map { Double($0.green) })
            }
        }
    }

    private func byFigure(_ results: PublishableResults) -> [FigureIndex.Key: [SeriesPoint]] {
        Dictionary(grouping: results.series) { FigureIndex.Key($0.level, $0.code, $0.kpi) }
    }

    private func row(
        _ figure: Figure, _ series: MonthlySeries, _ variant: VariationVariant, target: Double?
    ) -> VariationRow {
        var row = VariationRow(
            level: figure.level, code: figure.code, kpi: figure.kpi, variant: variant,
            months: series.months.count, firstMonth: series.months.first?.text ?? "",
            lastMonth: series.months.last?.text ?? "")
        guard let chart = MonthlyChart(series, variant: variant) else {
            row.reason = .noMonths
            return row
        }
        row.mean = DecimalText.fixed(chart.xmr.mean, places: 4)
        guard let limits = chart.limits else {
            row.reason = chart.isLong ? .constant : .tooFewMonths
            return row
        }
        row.lower = DecimalText.fixed(limits.lower, places: 4)
        row.upper = DecimalText.fixed(limits.upper, places: 4)
        row.variation = chart.variation
        guard !series.isCount, let target else {
            row.reason = .noTarget
            return row
        }
        row.assurance = chart.xmr.assurance(target: target).map(AssuranceWord.init)
        return row
    }
}

extension AssuranceWord {
    init(_ assurance: Assurance) {
        switch assurance {
        case .consistentlyMet: self = .consistentlyMet
        case .consistentlyMissed: self = .consistentlyMissed
        case .hitAndMiss: self = .hitAndMiss
        }
    }
}
