/// The interval of a count of events, such as patients identified.
///
/// Exact limits for counts below 10, Byar's approximation from 10 on, as English public health
/// indicators have it.
///
/// - Reference: Breslow NE, Day NE. Statistical methods in cancer research, volume II. IARC 1987,
///   pages 69–70 (Byar's approximation).
/// - Reference: Dobson AJ, Kuulasmaa K, Eberle E, Scherer J. Confidence intervals for weighted sums
///   of Poisson parameters. Stat Med 1991;10:457–462 (exact limits by chi-square quantiles).
package enum PoissonInterval {
    /// From this count on Byar's approximation is used.
    package static let fewestForByar = 10

    /// The interval of the expected number of events, given the observed one.
    ///
    /// - Parameters:
    ///   - count: whole, 0 or more.
    ///   - z: the normal quantile of the two-sided level, more than 0.
    /// - Returns: limits of 0 or more; nil for a negative count.
    package static func limits(
        count: Int, z: Double = StandardNormal.z95
    ) -> ConfidenceInterval? {
        count >= 0 ? limits(known: count, z: z) : nil
    }

    /// The limits of a count that is known to be 0 or more.
    static func limits(known count: Int, z: Double) -> ConfidenceInterval {
        count < fewestForByar ? exact(count: count, z: z) : byar(count: count, z: z)
    }

    /// Exact limits: half the chi-square quantiles with 2x and 2x + 2 degrees of freedom.
    static func exact(count: Int, z: Double) -> ConfidenceInterval {
        let tail = StandardNormal.upperTail(z)
        let lower =
            count == 0
            ? 0 : IncompleteGamma.quantile(shape: Double(count), tail: tail, upper: false)
        let upper = IncompleteGamma.quantile(shape: Double(count + 1), tail: tail, upper: true)
        return ConfidenceInterval(lower: lower, upper: upper)
    }

    /// Byar's cube-root approximation.
    static func byar(count: Int, z: Double) -> ConfidenceInterval {
        func cube(_ events: Double, _ z: Double) -> Double {
            let root = 1 - 1 / (9 * events) + z / (3 * events.squareRoot())
            return events * root * root * root
        }
        let lower = count == 0 ? 0 : max(0, cube(Double(count), -z))
        return ConfidenceInterval(lower: lower, upper: cube(Double(count + 1), z))
    }
}
