import DecimalText
import Results
import Statistics

/// The XmR chart of every monthly series of an edition, in both variants.
struct MonthlyVariation {
    let history: EditionHistory
    /// By edition, this one last: its months, of no more editions than a series has.
    private let months: [MonthTable]
    /// By indicator: how many editions its series has, and whether its values are counts.
    private let spans: [(years: Int, isCount: Bool, target: Double?)]

    init(history: EditionHistory) {
        self.history = history
        let editions = (history.earlier + [history.now]).suffix(MonthlySeries.years)
        let results = editions.map(\.results)
        spans = (0..<FigureIndex.width).map { kpi in
            let green = history.now.results.indicators.first { $0.kpi == kpi }?.green
            return (
                MonthlySeries.comparable(results, kpi: kpi), history.now.isRatio(kpi),
                green.map { Double($0) }
            )
        }
        let isCount = spans.map(\.isCount)
        months = editions.map { MonthTable($0, isCount: isCount) }
    }

    var rows: [VariationRow] {
        let now = history.now
        var rows: [VariationRow] = []
        rows.reserveCapacity(now.results.figures.count * 2)
        var names: [Int: String] = [:]
        func name(of month: MonthlySeries.Month?) -> String {
            guard let month else { return "" }
            let key = month.year * 12 + month.month
            if let name = names[key] { return name }
            names[key] = month.text
            return month.text
        }
        for (figure, place) in zip(now.results.figures, now.places)
        where spans.indices.contains(figure.kpi) && figure.kpi > 1 {
            let series = series(figure.kpi, at: place)
            let (first, last) = (name(of: series.months.first), name(of: series.months.last))
            for variant in VariationVariant.allCases {
                rows.append(
                    row(
                        VariationRow(
                            level: figure.level, code: figure.code, kpi: figure.kpi,
                            variant: variant, months: series.months.count, firstMonth: first,
                            lastMonth: last),
                        series, target: spans[figure.kpi].target))
            }
        }
        return rows
    }

    /// The months of a place over the editions that stand together.
    private func series(_ kpi: Int, at place: Int) -> MonthlySeries {
        let (years, isCount, _) = spans[kpi]
        let skipped = history.earlier.count + 1 - months.count
        var found: [MonthlySeries.Month] = []
        found.reserveCapacity(years * 12)
        for position in (months.count - years)..<months.count {
            let isNow = position == months.count - 1
            let there = isNow ? place : history.place(place, in: skipped + position)
            guard let there else { continue }
            months[position].append(kpi, at: there, to: &found)
        }
        return MonthlySeries(months: found, isCount: isCount)
    }

    private func row(
        _ row: VariationRow, _ series: MonthlySeries, target: Double?
    ) -> VariationRow {
        var row = row
        guard let chart = MonthlyChart(series, variant: row.variant) else {
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
