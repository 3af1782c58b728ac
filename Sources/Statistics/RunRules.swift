import Glibc

/// Whether a series wanders from its centre line more steadily than chance alone makes it.
///
/// A run is a stretch of points on one side of the line; a crossing is where the side changes.
/// Points on the line belong to neither side and are left out.
///
/// - Reference: Anhøj J, Olesen AV. Run charts revisited: a simulation study of run chart rules for
///   detection of non-random variation in health care processes. PLoS ONE 2014;9:e113825.
package struct RunRules: Sendable, Equatable {
    /// Points off the centre line.
    package let usefulPoints: Int
    /// Points in the longest run.
    package let longestRun: Int
    /// A longer run than this is a signal.
    package let longestRunLimit: Int
    package let crossings: Int
    /// Fewer crossings than this are a signal.
    package let fewestCrossings: Int

    /// True where either rule finds a shift or a trend.
    package var signal: Bool { longestRun > longestRunLimit || crossings < fewestCrossings }

    /// - Parameters:
    ///   - values: in order of time; nil where there is no value, which breaks no run.
    ///   - centre: of the line, usually the median of the values.
    /// - Returns: nil where no value lies off the line.
    package init?(values: [Double?], centre: Double) {
        var longest = 0
        var current = 0
        var changes = 0
        var points = 0
        var side: Bool?
        for case let value? in values where value != centre {
            points += 1
            let above = value > centre
            if let side, side != above {
                changes += 1
                current = 0
            }
            side = above
            current += 1
            longest = max(longest, current)
        }
        guard points > 0 else { return nil }
        usefulPoints = points
        longestRun = longest
        crossings = changes
        longestRunLimit = Self.longestRunLimit(points: points)
        fewestCrossings = Self.fewestCrossings(points: points)
    }

    /// `round(log2 n) + 3`.
    static func longestRunLimit(points: Int) -> Int {
        Int(log2(Double(points)).rounded(.toNearestOrEven)) + 3
    }

    /// The 5 % quantile of the number of crossings by chance: binomial with n − 1 trials of ½.
    static func fewestCrossings(points: Int) -> Int {
        let trials = points - 1
        var probability = exp(Double(trials) * log(0.5))
        var cumulative = probability
        var crossings = 0
        while cumulative < 0.05 {
            crossings += 1
            probability *= Double(trials - crossings + 1) / Double(crossings)
            cumulative += probability
        }
        return crossings
    }
}
