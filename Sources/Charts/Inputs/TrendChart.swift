/// One figure over the editions: a dot and its interval a year.
package struct TrendChart: Sendable {
    package struct Year: Sendable {
        /// `2021`.
        package var name: String
        package var reading: Reading?
        /// Shown in place of a reading: `not collected`.
        package var absence: String
        /// The comparator of the same year, drawn as a short line.
        package var comparator: Double?
        /// True where the definition changed against the year before: the axis is marked.
        package var isBreak: Bool

        package init(
            name: String, reading: Reading?, absence: String = "", comparator: Double? = nil,
            isBreak: Bool = false
        ) {
            self.name = name
            self.reading = reading
            self.absence = absence
            self.comparator = comparator
            self.isBreak = isBreak
        }
    }

    package var years: [Year]
    /// `England and Wales`; empty where there is no comparator.
    package var comparatorName: String
    package var unit: ChartUnit

    package init(years: [Year], comparatorName: String = "", unit: ChartUnit = .percent) {
        self.years = years
        self.comparatorName = comparatorName
        self.unit = unit
    }
}
