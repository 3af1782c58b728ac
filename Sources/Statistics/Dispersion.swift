/// φ and τ² of a set of z-scores, whatever scale they were taken on.
///
/// - Reference: Spiegelhalter DJ. Funnel plots for comparing institutional performance. Stat Med
///   2005;24:1185–1202, appendix A.3; DerSimonian R, Laird N. Meta-analysis in clinical trials.
///   Control Clin Trials 1986;7:177–188 (method of moments).
struct Dispersion {
    let phi: Double
    let tauSquared: Double

    /// Nil with fewer than three scores.
    ///
    /// - Parameters:
    ///   - scores: z-scores about the target, one a service.
    ///   - standardErrors: of the same services, on the scale of the scores, more than 0.
    init?(scores: [Double], standardErrors: [Double]) {
        let sorted = scores.sorted()
        let share = OverDispersion.winsorisedShare
        guard scores.count >= OverDispersion.fewestServices,
            let low = Quantile.type7(sorted, share), let high = Quantile.type7(sorted, 1 - share)
        else { return nil }
        let winsorised = scores.map { min(max($0, low), high) }
        let count = Double(scores.count)
        phi = winsorised.reduce(0) { $0 + $1 * $1 } / count
        guard phi > 1 else {
            tauSquared = 0
            return
        }
        let weights = standardErrors.map { 1 / ($0 * $0) }
        let sum = weights.reduce(0, +)
        let sumOfSquares = weights.reduce(0) { $0 + $1 * $1 }
        tauSquared = max(0, (count * phi - (count - 1)) / (sum - sumOfSquares / sum))
    }
}
