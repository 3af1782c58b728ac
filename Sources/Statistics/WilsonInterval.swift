/// The score interval of a proportion, without continuity correction.
///
/// It never leaves 0…1, is sensible for 0 of n and n of n, and is the exact inverse of the score
/// funnel limits: it leaves a target out precisely when the proportion lies outside that target's
/// funnel.
///
/// - Reference: Wilson EB. Probable inference, the law of succession, and statistical inference.
///   J Am Stat Assoc 1927;22:209–212.
/// - Reference: Newcombe RG. Two-sided confidence intervals for the single proportion: comparison
///   of seven methods. Stat Med 1998;17:857–872, method 3.
package enum WilsonInterval {
    /// The interval of `numerator` out of `denominator`.
    ///
    /// - Parameters:
    ///   - numerator: whole count, 0 to `denominator`.
    ///   - denominator: whole count of patients.
    ///   - z: the normal quantile of the two-sided level, 0 or more.
    /// - Returns: limits in 0…1, the lower exactly 0 for 0 of n and the upper exactly 1 for n of n;
    ///   nil where the counts make no proportion.
    package static func limits(
        numerator: Int, denominator: Int, z: Double = StandardNormal.z95
    ) -> ConfidenceInterval? {
        Proportion(numerator: numerator, denominator: denominator).map { limits(of: $0, z: z) }
    }

    /// The interval of a proportion.
    ///
    /// - Parameter z: the normal quantile of the two-sided level, 0 or more.
    /// - Returns: limits in 0…1.
    package static func limits(
        of proportion: Proportion, z: Double = StandardNormal.z95
    ) -> ConfidenceInterval {
        limits(
            count: Double(proportion.numerator), of: Double(proportion.denominator), z: z)
    }

    /// The formula itself, on counts that need not be whole.
    static func limits(count x: Double, of n: Double, z: Double) -> ConfidenceInterval {
        let middle = 2 * x + z * z
        let reach = z * (z * z + 4 * x * (1 - x / n)).squareRoot()
        let scale = 2 * (n + z * z)
        return ConfidenceInterval(
            lower: x == 0 ? 0 : max(0, (middle - reach) / scale),
            upper: x == n ? 1 : min(1, (middle + reach) / scale))
    }
}
