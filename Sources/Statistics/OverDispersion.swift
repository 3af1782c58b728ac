import Glibc

/// How much further services differ than chance alone explains, and funnel limits that allow for it.
///
/// Each proportion is put on the arcsine-root scale, where its chance variation is `1/(4n)`
/// whatever its size. The z-scores about the target are winsorised, their mean square is φ, and the
/// variance between services τ² follows by the method of moments.
///
/// - Reference: Spiegelhalter DJ. Funnel plots for comparing institutional performance. Stat Med
///   2005;24:1185–1202, section 6 and appendix A.3.
/// - Reference: Spiegelhalter DJ. Handling over-dispersion of performance indicators. Qual Saf
///   Health Care 2005;14:347–351.
package struct OverDispersion: Sendable, Equatable {
    /// Fewer services than this tell nothing of how services differ.
    package static let fewestServices = 3

    /// The proportion that every service is compared with, 0…1.
    package let target: Double
    /// Mean square of the winsorised z-scores: about 1 where chance explains everything. Nil with
    /// fewer than three services.
    package let phi: Double?
    /// Variance between services on the arcsine-root scale; 0 where φ is 1 or less, or not known.
    package let tauSquared: Double

    /// Estimates the dispersion of `counts` about `target`.
    ///
    /// - Parameters:
    ///   - counts: one proportion a service, in a fixed order.
    ///   - target: 0…1.
    /// - Returns: nil where the target is no proportion.
    package init?(counts: [Proportion], target: Double) {
        guard (0...1).contains(target) else { return nil }
        self.target = target
        let centre = asin(target.squareRoot())
        let errors = counts.map { 1 / (2 * Double($0.denominator).squareRoot()) }
        let scores = zip(counts, errors).map { (asin($0.value.squareRoot()) - centre) / $1 }
        let dispersion = Dispersion(winsorising: scores, standardErrors: errors)
        phi = dispersion?.phi
        tauSquared = dispersion?.tauSquared ?? 0
    }

    /// Funnel limits that allow for τ²: `sin²(asin√t ± z√(1/(4n) + τ²))`, held inside 0…1.
    ///
    /// - Parameters:
    ///   - denominator: whole count of patients.
    ///   - z: the normal quantile of the two-sided level, 0 or more.
    /// - Returns: limits in 0…1; nil where there are no patients.
    package func limits(
        denominator: Int, z: Double = StandardNormal.z95
    ) -> ControlLimits? {
        guard denominator > 0 else { return nil }
        let centre = asin(target.squareRoot())
        let reach = z * (1 / (4 * Double(denominator)) + tauSquared).squareRoot()
        let lower = sin(max(0, centre - reach))
        let upper = sin(min(.pi / 2, centre + reach))
        return ControlLimits(lower: lower * lower, upper: upper * upper)
    }
}
