/// The interval of a ratio of observed to expected, such as case ascertainment. It may exceed 1.
package enum RatioInterval {
    /// The Poisson interval of the observed count, divided by the expected one.
    ///
    /// - Parameters:
    ///   - observed: whole count, 0 or more.
    ///   - expected: more than 0; taken as known.
    ///   - z: the normal quantile of the two-sided level, more than 0.
    /// - Returns: limits of 0 or more, as ratios (1 is as expected); nil where nothing is expected
    ///   or a count is negative.
    /// - Reference: Breslow NE, Day NE. Statistical methods in cancer research, volume II. IARC
    ///   1987, pages 69–72.
    package static func limits(
        observed: Int, expected: Double, z: Double = StandardNormal.z95
    ) -> ConfidenceInterval? {
        guard expected > 0, expected.isFinite else { return nil }
        return PoissonInterval.limits(count: observed, z: z)?.scaled(by: 1 / expected)
    }
}
