/// Funnel limits about one target, the exact inverses of the intervals that tables show: a figure
/// lies outside the limits precisely when its interval leaves the target out.
package enum FunnelLimits {
    /// Score limits of a proportion: `t ± z√(t(1 − t)/n)`, held inside 0…1. The inverse of the
    /// Wilson interval.
    ///
    /// - Parameters:
    ///   - target: the proportion expected of everyone, 0…1.
    ///   - denominator: whole count of patients.
    ///   - z: the normal quantile of the two-sided level, 0 or more.
    /// - Returns: limits in 0…1; nil where there are no patients or the target is no proportion.
    /// - Reference: Spiegelhalter DJ. Funnel plots for comparing institutional performance. Stat Med
    ///   2005;24:1185–1202, section 3.2.
    package static func score(
        target: Double, denominator: Int, z: Double = StandardNormal.z95
    ) -> ControlLimits? {
        guard denominator > 0, (0...1).contains(target) else { return nil }
        let reach = z * (target * (1 - target) / Double(denominator)).squareRoot()
        return ControlLimits(lower: max(0, target - reach), upper: min(1, target + reach))
    }

    /// Limits of a ratio of observed to expected. The inverse of `RatioInterval`: interpolated
    /// between the two whole counts where the interval begins to leave the target out.
    ///
    /// - Parameters:
    ///   - target: the ratio expected of everyone, 0 or more.
    ///   - expected: more than 0; times the target below 2⁵³, where counts are exact.
    ///   - z: the normal quantile of the two-sided level, more than 0.
    /// - Returns: limits of 0 or more, as ratios; nil where nothing is expected.
    /// - Reference: Spiegelhalter DJ. Funnel plots for comparing institutional performance. Stat Med
    ///   2005;24:1185–1202, appendix A.1 (interpolated limits of counts).
    package static func ratio(
        target: Double, expected: Double, z: Double = StandardNormal.z95
    ) -> ControlLimits? {
        let mean = target * expected
        guard expected > 0, target >= 0, mean < 0x1p53 else { return nil }
        let above = firstCount(of: mean, z: z) { $0.lower > mean }
        let below = firstCount(of: mean, z: z) { $0.upper >= mean }
        return ControlLimits(
            lower: crossing(before: below, mean, z, \.upper) / expected,
            upper: crossing(before: above, mean, z, \.lower) / expected)
    }

    /// The smallest count whose interval satisfies a condition that holds from some count on.
    private static func firstCount(
        of mean: Double, z: Double, where holds: (ConfidenceInterval) -> Bool
    ) -> Int {
        var low = 0
        var high = Int(mean) + 1
        while !holds(PoissonInterval.limits(known: high, z: z)) { high *= 2 }
        while low < high {
            let middle = (low + high) / 2
            if holds(PoissonInterval.limits(known: middle, z: z)) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return high
    }

    /// The count, not whole, at which one end of the interval meets the mean.
    private static func crossing(
        before count: Int, _ mean: Double, _ z: Double, _ end: (ConfidenceInterval) -> Double
    ) -> Double {
        guard count > 0 else { return 0 }
        let from = end(PoissonInterval.limits(known: count - 1, z: z))
        let to = end(PoissonInterval.limits(known: count, z: z))
        return Double(count - 1) + (mean - from) / (to - from)
    }
}
