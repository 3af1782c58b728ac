import Glibc

/// How much further services' ratios to expected differ than chance alone explains, and funnel
/// limits that allow for it.
///
/// The expected count of each service is first multiplied by the target, so that the ratio is 1
/// where a service does as all do.
package struct RatioOverDispersion: Sendable, Equatable {
    /// The scale on which ratios are compared, and how extreme services are kept from counting.
    package enum Method: Sendable, Equatable, CaseIterable {
        /// Square root of the ratio, chance variation `1/(4E)`, winsorised at 10 % and 90 %. Takes
        /// counts of 0.
        ///
        /// - Reference: Spiegelhalter DJ. Stat Med 2005;24:1185–1202, appendices A.2 and A.3.
        case rootWinsorised
        /// Logarithm of the ratio, chance variation `1/E`, the outer tenths left out. A service
        /// with a count of 0 takes no part in the estimate.
        ///
        /// - Reference: NHS Digital. Summary Hospital-level Mortality Indicator (SHMI),
        ///   specification: 95 % control limits with over-dispersion.
        case logTruncated
    }

    /// The ratio that every service is compared with, more than 0.
    package let target: Double
    package let method: Method
    /// Mean square of the z-scores used: about 1 where chance explains everything. Nil with fewer
    /// than three services.
    package let phi: Double?
    /// Variance between services on the scale of the method; 0 where φ is 1 or less, or not known.
    package let tauSquared: Double

    /// Estimates the dispersion of ratios about `target`.
    ///
    /// - Parameters:
    ///   - counts: one pair a service, in a fixed order; observed 0 or more, expected more than 0.
    ///   - target: more than 0, finite.
    /// - Returns: nil where the target or an expected count is not above 0.
    package init?(
        counts: [(observed: Int, expected: Double)], target: Double,
        method: Method = .rootWinsorised
    ) {
        guard target > 0, target.isFinite,
            counts.allSatisfy({ $0.expected > 0 && $0.expected.isFinite && $0.observed >= 0 })
        else { return nil }
        self.target = target
        self.method = method
        var scores: [Double] = []
        var errors: [Double] = []
        for (observed, expected) in counts where method == .rootWinsorised || observed > 0 {
            let ratio = Double(observed) / (expected * target)
            let error = Self.standardError(method, expected * target)
            scores.append((method == .rootWinsorised ? ratio.squareRoot() - 1 : log(ratio)) / error)
            errors.append(error)
        }
        let dispersion =
            method == .rootWinsorised
            ? Dispersion(winsorising: scores, standardErrors: errors)
            : Dispersion(truncating: scores, standardErrors: errors)
        phi = dispersion?.phi
        tauSquared = dispersion?.tauSquared ?? 0
    }

    /// Funnel limits that allow for τ².
    ///
    /// - Parameters:
    ///   - expected: more than 0, before multiplying by the target.
    ///   - z: the normal quantile of the two-sided level, 0 or more.
    /// - Returns: limits of 0 or more, as ratios to `expected`; nil where nothing is expected.
    package func limits(
        expected: Double, z: Double = StandardNormal.z95
    ) -> ControlLimits? {
        guard expected > 0, expected.isFinite else { return nil }
        let error = Self.standardError(method, expected * target)
        let reach = z * (error * error + tauSquared).squareRoot()
        switch method {
        case .rootWinsorised:
            let (low, high) = (max(0, 1 - reach), 1 + reach)
            return ControlLimits(lower: target * low * low, upper: target * high * high)
        case .logTruncated:
            return ControlLimits(lower: target * exp(-reach), upper: target * exp(reach))
        }
    }

    private static func standardError(_ method: Method, _ expected: Double) -> Double {
        (method == .rootWinsorised ? 0.5 : 1) / expected.squareRoot()
    }
}
