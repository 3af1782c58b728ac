/// Twelve months of one figure, with its median and, where given, its limits.
package struct RunChart: Sendable {
    package struct Month: Sendable {
        /// `Jan`.
        package var name: String
        /// Nil where the month is withheld or empty: the line has a gap.
        package var value: Double?
        /// Control limits of this month.
        package var lower: Double?
        package var upper: Double?
        /// `64.9 %` or why there is none.
        package var text: String

        package init(
            name: String, value: Double?, lower: Double? = nil, upper: Double? = nil, text: String
        ) {
            self.name = name
            self.value = value
            self.lower = lower
            self.upper = upper
            self.text = text
        }
    }

    package var months: [Month]
    package var median: ReferenceLine?
    package var target: ReferenceLine?
    package var unit: ChartUnit

    package init(
        months: [Month], median: ReferenceLine?, target: ReferenceLine? = nil,
        unit: ChartUnit = .percent
    ) {
        self.months = months
        self.median = median
        self.target = target
        self.unit = unit
    }
}
