/// Limits of a P′ chart of monthly proportions.
///
/// The months' z-scores about the pooled proportion vary by 1 where patients alone make them
/// differ. Their mean moving range, divided by 1.128, is how much they vary in truth, and stretches
/// the limits by as much.
///
/// - Reference: Laney DB. Improved control charts for attributes. Qual Eng 2002;14:531–537.
package struct LaneyLimits: Sendable, Equatable {
    /// The expected range of two values from a normal distribution with standard deviation 1.
    static let rangeOfTwo = 1.128

    /// Pooled proportion, more than 0, less than 1.
    package let centre: Double
    /// How much months vary against what patients alone make: 1 is chance alone.
    package let sigmaZ: Double
    /// One pair a month, 0…1; nil for a month without patients.
    package let limits: [ControlLimits?]

    /// - Parameters:
    ///   - months: in order of time; nil for a month without patients, across which no range is
    ///     taken.
    ///   - sigmas: how many standard deviations the limits lie from the centre.
    /// - Returns: nil where months do not vary or no two neighbours have patients.
    package init?(months: [Proportion?], sigmas: Double = 3) {
        guard let pooled = Self.pooled(months) else { return nil }
        let scores = months.map { month in
            month.map { ($0.value - pooled) / Self.standardError(pooled, $0) }
        }
        let ranges = zip(scores, scores.dropFirst()).compactMap { earlier, later in
            if let earlier, let later { abs(later - earlier) } else { Double?.none }
        }
        let spread = ranges.reduce(0, +) / Double(max(1, ranges.count)) / Self.rangeOfTwo
        guard spread > 0 else { return nil }
        centre = pooled
        sigmaZ = spread
        limits = Self.limits(months, centre: pooled, sigmas: sigmas, sigmaZ: spread)
    }

    /// Limits of a chart whose months vary `sigmaZ` times as much as patients alone make them.
    static func limits(
        _ months: [Proportion?], centre: Double, sigmas: Double, sigmaZ: Double
    ) -> [ControlLimits?] {
        months.map { month in
            month.map {
                let reach = sigmas * sigmaZ * standardError(centre, $0)
                return ControlLimits(lower: max(0, centre - reach), upper: min(1, centre + reach))
            }
        }
    }

    /// Nil where there are no patients, or where all or none of them met the indicator.
    static func pooled(_ months: [Proportion?]) -> Double? {
        let known = months.compactMap { $0 }
        let met = known.reduce(0) { $0 + $1.numerator }
        let patients = known.reduce(0) { $0 + $1.denominator }
        return met > 0 && met < patients ? Double(met) / Double(patients) : nil
    }

    private static func standardError(_ centre: Double, _ month: Proportion) -> Double {
        (centre * (1 - centre) / Double(month.denominator)).squareRoot()
    }
}
