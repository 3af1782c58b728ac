/// The ratio of two Poisson rates, such as this year's ratio to expected over last year's.
///
/// Given the sum of the two counts, the second is binomial; the Wilson interval of that proportion
/// becomes an interval of the ratio of rates.
///
/// - Reference: Przyborowski J, Wilenski H. Homogeneity of results in testing samples from Poisson
///   series. Biometrika 1940;31:313–323 (the conditional binomial).
/// - Reference: Wilson EB. J Am Stat Assoc 1927;22:209–212 (its interval).
package struct PoissonRateRatio: Sendable, Equatable {
    /// Second rate over the first; nil where the first count is 0.
    package let ratio: Double?
    /// 0 or more.
    package let lower: Double
    /// Nil where the first count is 0: no ratio is too large.
    package let upper: Double?

    /// The change from one rate to another.
    ///
    /// - Parameters:
    ///   - first: observed count, 0 or more, and what was expected, more than 0.
    ///   - second: the same of the later rate.
    ///   - z: the normal quantile of the two-sided level, 0 or more.
    /// - Returns: nil where nothing was observed in either, nothing is expected or a count is
    ///   negative.
    package init?(
        from first: (observed: Int, expected: Double), to second: (observed: Int, expected: Double),
        z: Double = StandardNormal.z95
    ) {
        guard first.expected > 0, second.expected > 0, first.expected.isFinite,
            second.expected.isFinite, first.observed >= 0,
            let share = WilsonInterval.limits(
                numerator: second.observed, denominator: first.observed + second.observed, z: z)
        else { return nil }
        let scale = first.expected / second.expected
        lower = scale * share.lower / (1 - share.lower)
        let known = first.observed > 0
        upper = known ? scale * share.upper / (1 - share.upper) : nil
        ratio = known ? scale * Double(second.observed) / Double(first.observed) : nil
    }

    /// Whether the change is clearer than chance alone gives, by polarity.
    package func change(polarity: Polarity) -> Change {
        let end = upper ?? .greatestFiniteMagnitude
        return Change(
            interval: ConfidenceInterval(lower: lower, upper: end), noChange: 1,
            polarity: polarity)
    }
}
