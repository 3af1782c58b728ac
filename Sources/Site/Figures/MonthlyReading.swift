import Charts
import DecimalText
import Results
import Statistics

/// The months of one series in words, with their median, limits and signals.
struct MonthlyReading {
    struct Month {
        var name: String
        var text: String
        var counts: String
        /// Per cent or a count; nil where the month has none to show.
        var value: Double?
        /// Nil for counts and where the month has no patients.
        var proportion: Proportion?
    }

    let months: [Month]
    private let control: Statistics.RunChart

    /// - Parameter points: at most one a month, of one place and indicator.
    init(points: [SeriesPoint]) {
        months = (1...12).map { month in
            Self.month(month, points.first { $0.month == month })
        }
        control = Statistics.RunChart(months: months.map(\.proportion))
    }

    func chart(isCount: Bool) -> Charts.RunChart {
        let limits = control.laney?.limits
        return Charts.RunChart(
            months: months.enumerated().map { index, month in
                .init(
                    name: month.name, value: month.value,
                    lower: limits?[index].map { $0.lower * 100 },
                    upper: limits?[index].map { $0.upper * 100 }, text: month.text)
            },
            median: median(isCount: isCount), unit: isCount ? .count : .percent)
    }

    func description(isCount: Bool) -> String {
        let known = months.filter { $0.value != nil }
        guard let first = known.first, let last = known.last else {
            return "No month has a figure."
        }
        let median = median(isCount: isCount).map { " \($0.label)." } ?? ""
        return """
            From \(first.text) in \(first.name) to \(last.text) in \(last.name).\(median) \
            \(note ?? "")
            """
    }

    /// What the rules say, for a reader; nil where they cannot be asked.
    var note: String? {
        guard let rules = control.rules else { return nil }
        let beyond = beyondLimits
        let outside = "\(Words.list(beyond)) outside the control limits"
        if rules.signal {
            let shift =
                "The months shift more than chance explains (a long run, or few crossings of the median)"
            return beyond.isEmpty ? "\(shift)." : "\(shift), with \(outside)."
        }
        return beyond.isEmpty
            ? "No sign of a shift: the months vary as chance would have them."
            : "More than chance explains: \(outside)."
    }

    /// The months that lie above the upper or below the lower limit, in order.
    private var beyondLimits: [String] {
        guard let limits = control.laney?.limits else { return [] }
        return zip(months, limits).compactMap { month, limit in
            guard let value = month.value, let limit else { return nil }
            let isOutside = value < limit.lower * 100 || value > limit.upper * 100
            return isOutside ? month.name : nil
        }
    }

    private func median(isCount: Bool) -> ReferenceLine? {
        if isCount {
            let values = months.compactMap(\.value).sorted()
            return Quantile.type7(values, 0.5).map {
                ReferenceLine(value: $0, label: "Median \(Words.decimal($0))")
            }
        }
        return control.median.map {
            ReferenceLine(
                value: $0 * 100,
                label: "Median \(DecimalText.fixed($0 * 100, places: 0))\(PercentText.sign)")
        }
    }

    private static func month(_ number: Int, _ point: SeriesPoint?) -> Month {
        let name = DateWords.shortMonth(number)
        guard let point else {
            return Month(name: name, text: "No figure", counts: "", value: nil, proportion: nil)
        }
        if let percent = PercentText.value(point.percent), let numerator = point.numerator,
            let denominator = point.denominator, denominator > 0
        {
            return Month(
                name: name, text: PercentText.text(numerator, of: denominator),
                counts: "\(DecimalText.grouped(numerator)) of \(DecimalText.grouped(denominator))",
                value: percent,
                proportion: Proportion(numerator: numerator, denominator: denominator))
        }
        if point.denominator == nil, let count = point.numerator {
            return Month(
                name: name, text: DecimalText.grouped(count), counts: "", value: Double(count),
                proportion: nil)
        }
        return Month(
            name: name, text: absence(point.status), counts: "", value: nil, proportion: nil)
    }

    private static func absence(_ status: FigureStatus) -> String {
        switch status {
        case .withheld, .tooFew: "Too few patients"
        case .notCollected: "Not collected"
        case .noExpected: "No estimate"
        case .noPatients, .ok, .provisional: "No patients"
        }
    }
}
