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
        var greens: [Int: Int] = [:]
        for definition in history.now.results.indicators {
            greens[definition.kpi] = definition.green
        }
        spans = (0..<FigureIndex.width).map { kpi in
            (
                MonthlySeries.comparable(editions.map { ($0.year, $0.versions[kpi]) }),
                history.now.isRatio(kpi), greens[kpi].map { Double($0) }
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
        let figures = now.results.figures
        for position in figures.indices {
            let kpi = figures[position].kpi
            guard spans.indices.contains(kpi), kpi > 1 else { continue }
            let series = series(kpi, at: now.places[position])
            let row = VariationRow(
                level: figures[position].level, code: figures[position].code, kpi: kpi,
                variant: .screened, months: series.months.count,
                firstMonth: name(of: series.months.first), lastMonth: name(of: series.months.last))
            append(row, series, to: &rows)
        }
        return rows
    }

    /// Adds the row of either variant: worked out once where screening leaves nothing out.
    private func append(_ row: VariationRow, _ series: MonthlySeries, to rows: inout [VariationRow])
    {
        let unscreened = MonthlyChart(series, variant: .unscreened)
        let screened = unscreened?.screened
        let target = series.isCount ? nil : spans[row.kpi].target
        let first = filled(row, screened, target: target)
        var second =
            screened?.xmr == unscreened?.xmr ? first : filled(row, unscreened, target: target)
        second.variant = .unscreened
        rows.append(first)
        rows.append(second)
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
            let before = found.count
            months[position].append(kpi, at: there, to: &found)
            // Earlier months alone say nothing of this edition.
            if isNow, found.count == before { found = [] }
        }
        return MonthlySeries(months: found, isCount: isCount)
    }

    /// - Parameters:
    ///   - chart: nil without months.
    ///   - target: nil for a count, and where there is none.
    private func filled(
        _ row: VariationRow, _ chart: MonthlyChart?, target: Double?
    ) -> VariationRow {
        var row = row
        guard let chart else {
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
        guard let target else {
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
