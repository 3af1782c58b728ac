/// KPI 4 to 11 by groups of patients who are alike in age band, sex and index site, true and
/// undisclosed. Empty where nothing was counted.
package struct StrataCounts: Sendable, Equatable {
    /// `[stratum × 8 + (kpi − 4)]`: patients who met the indicator.
    package var numerators: [Int32] = []
    /// The same of patients in its denominator.
    package var denominators: [Int32] = []

    package init() {}

    package init(numerators: [Int32], denominators: [Int32]) {
        self.numerators = numerators
        self.denominators = denominators
    }

    package static func += (left: inout StrataCounts, right: StrataCounts) {
        guard !right.numerators.isEmpty else { return }
        guard !left.numerators.isEmpty else {
            left = right
            return
        }
        for cell in left.numerators.indices {
            left.numerators[cell] += right.numerators[cell]
            left.denominators[cell] += right.denominators[cell]
        }
    }
}
