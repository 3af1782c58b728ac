/// An XmR chart: months about their mean, with process limits and what sets a month apart.
package struct VariationChart: Sendable {
    /// What a month shows, said by shape and by colour.
    package enum Cause: Sendable, Equatable, CaseIterable {
        /// Nothing but chance.
        case common
        case improvement, concern
    }

    package struct Month: Sendable {
        /// Months since January of the chart's first year, 0 or more, ascending.
        package var place: Int
        /// `Jan 2019`.
        package var name: String
        package var value: Double
        package var cause: Cause
        /// `64.9 %`.
        package var text: String

        package init(place: Int, name: String, value: Double, cause: Cause, text: String) {
            self.place = place
            self.name = name
            self.value = value
            self.cause = cause
            self.text = text
        }
    }

    package var firstYear: Int
    /// 1 or more.
    package var years: Int
    package var months: [Month]
    package var mean: ReferenceLine
    /// Nil where the months give no limits.
    package var lower: Double?
    package var upper: Double?
    package var target: ReferenceLine?
    package var unit: ChartUnit

    package init(
        firstYear: Int, years: Int, months: [Month], mean: ReferenceLine, lower: Double?,
        upper: Double?, target: ReferenceLine?, unit: ChartUnit
    ) {
        self.firstYear = firstYear
        self.years = years
        self.months = months
        self.mean = mean
        self.lower = lower
        self.upper = upper
        self.target = target
        self.unit = unit
    }
}
