/// Where figures of one size are expected to lie when nothing but chance sets them apart from a
/// target. Both ends still count as inside.
package struct FunnelLimits: Sendable, Equatable {
    package let lower: Double
    package let upper: Double

    package init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// Score limits of a proportion: `t ± z√(t(1 − t)/n)`, held inside 0…1.
    ///
    /// - Parameters:
    ///   - target: the proportion expected of everyone, 0…1.
    ///   - denominator: whole count of patients.
    ///   - z: the normal quantile of the two-sided level, 0 or more.
    /// - Returns: limits in 0…1; nil where there are no patients or the target is no proportion.
    /// - Reference: Spiegelhalter DJ. Funnel plots for comparing institutional performance. Stat Med
    ///   2005;24:1185–1202, section 3.2.
    package static func score(
        target: Double, denominator: Int, z: Double = StandardNormal.z95
    ) -> FunnelLimits? {
        guard denominator > 0, (0...1).contains(target) else { return nil }
        let reach = z * (target * (1 - target) / Double(denominator)).squareRoot()
        return FunnelLimits(lower: max(0, target - reach), upper: min(1, target + reach))
    }

    /// Which side of the limits a value lies on.
    package func side(of value: Double) -> FunnelSide {
        if value < lower { return .below }
        return value > upper ? .above : .inside
    }
}

/// Where a figure lies against its limits.
package enum FunnelSide: Sendable, Equatable {
    case below, inside, above
}
