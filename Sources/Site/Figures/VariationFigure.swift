import Charts
import DecimalText
import Results
import Statistics
import Templates
import YearOnYear

/// The XmR chart of one indicator at one place: its months of up to three years.
struct VariationFigure {
    /// Ascending; the last is the one in hand.
    let editions: [EditionIndex]
    let key: PlaceKey
    let kpi: Int

    private var edition: EditionIndex { editions[editions.count - 1] }

    /// Nil where the months give no limits: the table of variation says why.
    func figure(_ width: ChartWidth, headingLevel: Int = 3) -> ChartFigure? {
        let series = series
        guard let row = row, let upper = PercentText.value(row.upper),
            let lower = PercentText.value(row.lower), let mean = PercentText.value(row.mean),
            let chart = MonthlyChart(series, variant: .screened),
            let first = series.months.first
        else { return nil }
        let words = VariationWords(edition: edition, place: edition.place(key.level, key.code))
        let drawing = VariationChart(
            firstYear: first.year, years: edition.year - first.year + 1,
            months: zip(series.months, chart.xmr.points).map { month, point in
                VariationChart.Month(
                    place: (month.year - first.year) * 12 + month.month - 1,
                    name: "\(DateWords.shortMonth(month.month)) \(month.year)",
                    value: month.value, cause: Self.cause(point.type), text: Self.text(month))
            },
            mean: ReferenceLine(value: mean, label: "Mean \(VariationWords.level(row.mean, row))"),
            lower: lower, upper: series.isCount ? upper : min(upper, 100), target: target(series),
            unit: series.isCount ? .count : .percent)
        return ChartFigure(
            kind: .variation, id: "kpi\(kpi)-xmr",
            title: key.level == .national
                ? "Month by month as an XmR chart" : edition.title(of: kpi),
            subtitle: """
                \(series.isCount ? "Patients found" : "Per cent of patients"), by month of diagnosis, \
                \(DateWords.words(row.firstMonth)) to \(DateWords.words(row.lastMonth))
                """,
            description: words.sentence(of: kpi), headingLevel: headingLevel,
            drawing: drawing.drawing(width),
            narrowDrawing: width == .wide ? drawing.drawing(.narrow) : nil,
            table: table(series, chart), note: words.sentence(of: kpi))
    }

    private var row: VariationRow? {
        edition.place(key.level, key.code).variation[kpi - 1].first { $0.variant == .screened }
    }

    private var series: MonthlySeries {
        let used = MonthlySeries.comparable(editions.map(\.results), kpi: kpi)
        return MonthlySeries(
            points: editions.suffix(used).map { edition in
                (edition.year, edition.place(key.level, key.code).series[kpi - 1])
            }, isCount: edition.definitions[kpi - 1]?.kind == .ratioToExpected)
    }

    private func target(_ series: MonthlySeries) -> ReferenceLine? {
        guard !series.isCount, let green = edition.definitions[kpi - 1]?.green else { return nil }
        return ReferenceLine(
            value: Double(green), label: "Green from \(PercentText.whole(Double(green)))")
    }

    private static func cause(_ type: PointType) -> VariationChart.Cause {
        switch type {
        case .improvement: .improvement
        case .concern: .concern
        case .commonCause, .neutralHigh, .neutralLow: .common
        }
    }

    private static func text(_ month: MonthlySeries.Month) -> String {
        month.denominator.map { PercentText.text(month.numerator, of: $0) }
            ?? DecimalText.grouped(month.numerator)
    }

    private func table(_ series: MonthlySeries, _ chart: MonthlyChart) -> DataTable {
        let place = edition.place(key.level, key.code)
        return DataTable(
            caption: "\(edition.title(of: kpi)), \(place.name): months with what the rules find",
            columns: [
                .init("Month"), .init(series.isCount ? "Patients" : "Figure", isNumeric: true),
                .init("What it shows"),
            ],
            rows: zip(series.months, chart.xmr.points).map { month, point in
                [
                    .text("\(DateWords.shortMonth(month.month)) \(month.year)"),
                    .text(Self.text(month)), .text(Self.words(point.specialCause)),
                ]
            })
    }

    private static func words(_ cause: SpecialCause?) -> String {
        switch cause {
        case nil: "Within chance"
        case .aboveLimits: "Above the upper limit"
        case .belowLimits: "Below the lower limit"
        case .trendUp: "Part of seven that rise"
        case .trendDown: "Part of seven that fall"
        case .nearUpper: "Two of three near the upper limit"
        case .nearLower: "Two of three near the lower limit"
        case .shiftAbove: "Part of seven above the mean"
        case .shiftBelow: "Part of seven below the mean"
        }
    }
}
