import Statistics

/// How services differ around a target, on the scale that fits the indicator: shares of patients
/// on the arcsine root, ratios to expected on the root.
enum FunnelDispersion: Sendable {
    case shares(OverDispersion)
    case ratios(RatioOverDispersion)

    /// - Returns: nil where the counts tell nothing: fewer than three services, or a ratio whose
    ///   target is 0.
    init?(kpi: Int, counts: [(numerator: Int, denominator: Int)], target: Double) {
        guard counts.count >= OverDispersion.fewestServices else { return nil }
        if Self.isRatio(kpi) {
            let pairs = counts.map { (observed: $0.numerator, expected: Double($0.denominator)) }
            guard let ratios = RatioOverDispersion(counts: pairs, target: target) else {
                return nil
            }
            self = .ratios(ratios)
        } else {
            let shares = counts.compactMap {
                Proportion(numerator: $0.numerator, denominator: $0.denominator)
            }
            guard let shares = OverDispersion(counts: shares, target: target) else { return nil }
            self = .shares(shares)
        }
    }

    /// KPI 2 and 3 set what was found against what is expected, and may exceed 1.
    static func isRatio(_ kpi: Int) -> Bool { kpi == 2 || kpi == 3 }

    var phi: Double? {
        switch self {
        case .shares(let shares): shares.phi
        case .ratios(let ratios): ratios.phi
        }
    }

    var tauSquared: Double {
        switch self {
        case .shares(let shares): shares.tauSquared
        case .ratios(let ratios): ratios.tauSquared
        }
    }

    /// More is better in every indicator of the audit.
    func assess(
        numerator: Int, denominator: Int, fewest: Int, alert: Double, alarm: Double
    ) -> OutlierAssessment {
        switch self {
        case .shares(let shares):
            .assess(
                numerator: numerator, denominator: denominator, dispersion: shares,
                polarity: .higherIsBetter, fewest: fewest, alert: alert, alarm: alarm)
        case .ratios(let ratios):
            .assess(
                observed: numerator, expected: Double(denominator), dispersion: ratios,
                polarity: .higherIsBetter, fewest: fewest, alert: alert, alarm: alarm)
        }
    }

    func limits(denominator: Int, z: Double) -> ControlLimits? {
        switch self {
        case .shares(let shares): shares.limits(denominator: denominator, z: z)
        case .ratios(let ratios): ratios.limits(expected: Double(denominator), z: z)
        }
    }
}
