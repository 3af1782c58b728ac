/// φ and τ² of a set of z-scores, whatever scale they were taken on.
///
/// - Reference: Spiegelhalter DJ. Funnel plots for comparing institutional performance. Stat Med
///   2005;24:1185–1202, appendix A.3.
/// - Reference: DerSimonian R, Laird N. Meta-analysis in clinical trials. Control Clin Trials
///   1986;7:177–188 (method of moments).
struct Dispersion {
    let phi: Double
    let tauSquared: Double

    /// The share of z-scores pulled in, or left out, at each end.
    static let outerShare = 0.1

    /// Pulls the outer tenths in to the type 7 quantiles.
    ///
    /// - Parameters:
    ///   - scores: z-scores about the target, one a service.
    ///   - standardErrors: of the same services, on the scale of the scores, more than 0.
    /// - Returns: nil with fewer than three scores.
    init?(winsorising scores: [Double], standardErrors: [Double]) {
        let sorted = scores.sorted()
        guard let low = Quantile.type7(sorted, Self.outerShare),
            let high = Quantile.type7(sorted, 1 - Self.outerShare)
        else { return nil }
        self.init(
            scores: scores.map { min(max($0, low), high) }, standardErrors: standardErrors)
    }

    /// Leaves the outer tenths out, by rank; equal scores share their mean rank.
    ///
    /// - Returns: nil with fewer than three scores left.
    init?(truncating scores: [Double], standardErrors: [Double]) {
        let tenths = 1 / Self.outerShare
        let kept = scores.indices.filter { index in
            let below = scores.count { $0 < scores[index] }
            let equal = scores.count { $0 == scores[index] }
            let rank = Double(below) + Double(equal + 1) / 2
            let tenth = (rank * tenths / Double(scores.count + 1)).rounded(.down)
            return tenth > 0 && tenth < tenths - 1
        }
        self.init(scores: kept.map { scores[$0] }, standardErrors: kept.map { standardErrors[$0] })
    }

    private init?(scores: [Double], standardErrors: [Double]) {
        guard scores.count >= OverDispersion.fewestServices else { return nil }
        let count = Double(scores.count)
        phi = scores.reduce(0) { $0 + $1 * $1 } / count
        guard phi > 1 else {
            tauSquared = 0
            return
        }
        let weights = standardErrors.map { 1 / ($0 * $0) }
        let sum = weights.reduce(0, +)
        let sumOfSquares = weights.reduce(0) { $0 + $1 * $1 }
        tauSquared = (count * phi - (count - 1)) / (sum - sumOfSquares / sum)
    }
}
