/// An XmR chart as NHS England's Making Data Count ("plot the dots") draws it.
///
/// The limits lie 2.66 mean moving ranges from the mean. Values may be in any unit.
///
/// - Reference: NHS England. Making Data Count: Getting started, strengthening your decisions, 2019.
/// - Reference: Nelson LS. Control charts for individual measurements. J Qual Technol
///   1982;14:172–173 (screening of moving ranges).
package struct XmRChart: Sendable, Equatable {
    /// Whether very large moving ranges take part in the limits.
    package enum Screening: Sendable, Equatable, CaseIterable {
        /// Ranges of 3.267 times their mean or more are left out once.
        case largeRangesLeftOut
        case allRangesKept
    }

    /// One value with what the rules say of it.
    package struct Point: Sendable, Equatable {
        package let value: Double
        /// Nil where nothing but common cause is seen.
        package let specialCause: SpecialCause?
        package let type: PointType
    }

    /// Fewer points than this make provisional limits.
    package static let fewestForFirmLimits = 12
    /// Moving ranges to limits: 3 standard deviations of 1.128 ranges, rounded as published.
    static let reach = 2.66
    static let largeRange = 3.267

    package let mean: Double
    /// Nil for a series that never changes, or of fewer than two values.
    package let limits: ControlLimits?
    package let points: [Point]
    private let improvement: Polarity

    /// True where the limits rest on fewer than 12 values.
    package var isShort: Bool { points.count < Self.fewestForFirmLimits }

    /// What the last value shows, for the variation icon.
    package var variation: PointType { points.last?.type ?? .commonCause }

    /// - Parameters:
    ///   - values: in order of time, finite, without gaps.
    ///   - improvement: which direction is good.
    /// - Returns: nil without values.
    package init?(values: [Double], screening: Screening, improvement: Polarity) {
        guard !values.isEmpty else { return nil }
        let centre = Self.mean(values)
        let range = Self.meanRange(values, screening)
        let sides = values.map { $0 == centre ? 0 : ($0 > centre ? 1 : -1) }
        mean = centre
        limits = range.map {
            ControlLimits(lower: centre - Self.reach * $0, upper: centre + Self.reach * $0)
        }
        let causes =
            range.map {
                XmRRules.specialCauses(values: values, mean: centre, sides: sides, meanRange: $0)
            } ?? values.map { _ in nil }
        points = zip(values, causes).map {
            Point(
                value: $0, specialCause: $1,
                type: PointType(specialCause: $1, improvement: improvement))
        }
        self.improvement = improvement
    }

    /// Whether chance variation alone would meet a target, for the assurance icon.
    ///
    /// - Parameter target: in the unit of the values.
    /// - Returns: nil without limits, or where neither direction is good.
    package func assurance(target: Double) -> Assurance? {
        limits.flatMap { Assurance(limits: $0, target: target, improvement: improvement) }
    }

    /// The mean, worked out again from the differences, so that values on it are found to be on it.
    private static func mean(_ values: [Double]) -> Double {
        let count = Double(values.count)
        let rough = values.reduce(0, +) / count
        return rough + values.reduce(0) { $0 + ($1 - rough) } / count
    }

    /// Nil for fewer than two values and for a series that never changes.
    private static func meanRange(_ values: [Double], _ screening: Screening) -> Double? {
        let ranges = zip(values, values.dropFirst()).map { abs($1 - $0) }
        let sum = ranges.reduce(0, +)
        guard sum > 0 else { return nil }
        let all = sum / Double(ranges.count)
        guard screening == .largeRangesLeftOut else { return all }
        let kept = ranges.filter { $0 < largeRange * all }
        return kept.reduce(0, +) / Double(kept.count)
    }
}
