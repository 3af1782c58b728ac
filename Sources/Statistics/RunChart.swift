/// A run chart of monthly proportions: the median, Laney P′ limits and the run rules.
package struct RunChart: Sendable, Equatable {
    /// Median of the months' proportions, 0…1; nil where no month has patients.
    package let median: Double?
    /// On the median; nil where no month lies off it.
    package let rules: RunRules?
    /// Limits that allow for months differing more, or less, than patients alone make them.
    package let laney: LaneyLimits?

    /// - Parameter months: in order of time; nil for a month without patients.
    package init(months: [Proportion?]) {
        let values = months.map { $0?.value }
        let centre = Quantile.type7(values.compactMap { $0 }.sorted(), 0.5)
        median = centre
        rules = centre.flatMap { RunRules(values: values, centre: $0) }
        laney = LaneyLimits(months: months)
    }
}
