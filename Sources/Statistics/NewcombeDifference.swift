/// The difference between two independent proportions, with its interval.
///
/// - Reference: Newcombe RG. Interval estimation for the difference between independent
///   proportions: comparison of eleven methods. Stat Med 1998;17:873–890, method 10 (hybrid score).
package struct NewcombeDifference: Sendable, Equatable {
    /// Second proportion less the first, −1…1.
    package let difference: Double
    /// Limits of the difference, −1…1.
    package let interval: ConfidenceInterval

    /// The change from `first` to `second`.
    ///
    /// - Parameter z: the normal quantile of the two-sided level, 0 or more.
    package init(
        from first: Proportion, to second: Proportion, z: Double = StandardNormal.z95
    ) {
        let (p1, p2) = (first.value, second.value)
        let one = WilsonInterval.limits(of: first, z: z)
        let two = WilsonInterval.limits(of: second, z: z)
        func length(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
        difference = p2 - p1
        interval = ConfidenceInterval(
            lower: max(-1, p2 - p1 - length(p2 - two.lower, one.upper - p1)),
            upper: min(1, p2 - p1 + length(two.upper - p2, p1 - one.lower)))
    }

    /// Whether the change is clearer than chance alone gives, by polarity.
    package func change(polarity: Polarity) -> Change {
        Change(interval: interval, noChange: 0, polarity: polarity)
    }
}
