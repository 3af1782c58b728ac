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
    /// In order of time.
    package let values: [Double]
    /// Nil where there are no limits.
    private let meanRange: Double?
    private let improvement: Polarity

    /// True where the limits rest on fewer than 12 values.
    package var isShort: Bool { values.count < Self.fewestForFirmLimits }

    /// What the last value shows, for the variation icon.
    package var variation: PointType { last?.type ?? .commonCause }

    /// Every value with what the rules say of it.
    package var points: [Point] {
        let sides = values.map { $0 == mean ? 0 : ($0 > mean ? 1 : -1) }
        let causes =
            meanRange.map {
                XmRRules.specialCauses(values: values, mean: mean, sides: sides, meanRange: $0)
            } ?? values.map { _ in nil }
        return zip(values, causes).map(point)
    }

    /// The last of the points, without the others.
    package var last: Point? {
        values.last.map { value in
            point(
                value,
                meanRange.flatMap {
                    XmRRules.lastSpecialCause(values: values, mean: mean, meanRange: $0)
                })
        }
    }

    private func point(_ value: Double, _ cause: SpecialCause?) -> Point {
        Point(
            value: value, specialCause: cause,
            type: PointType(specialCause: cause, improvement: improvement))
    }

    /// - Parameters:
    ///   - values: in order of time, finite, without gaps.
    ///   - improvement: which direction is good.
    /// - Returns: nil without values.
    package init?(values: [Double], screening: Screening, improvement: Polarity) {
        guard !values.isEmpty else { return nil }
        let unscreened = XmRChart(
            values: values, mean: Self.mean(values), meanRange: Self.meanRange(values),
            improvement: improvement)
        self = screening == .allRangesKept ? unscreened : unscreened.screened
    }

    /// The chart of the same values with very large ranges left out, of one that keeps them all.
    package var screened: XmRChart {
        guard let meanRange else { return self }
        return XmRChart(
            values: values, mean: mean,
            meanRange: Self.meanRange(values, below: Self.largeRange * meanRange),
            improvement: improvement)
    }

    private init(values: [Double], mean: Double, meanRange: Double?, improvement: Polarity) {
        self.values = values
        self.mean = mean
        self.meanRange = meanRange
        self.improvement = improvement
        limits = meanRange.map {
            ControlLimits(lower: mean - Self.reach * $0, upper: mean + Self.reach * $0)
        }
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
    private static func meanRange(_ values: [Double]) -> Double? {
        let mean = meanRange(values, below: .infinity)
        return mean > 0 ? mean : nil
    }

    /// The mean of the ranges below `bound`; not a number where there is none.
    private static func meanRange(_ values: [Double], below bound: Double) -> Double {
        var (sum, count) = (0.0, 0)
        for (earlier, later) in zip(values, values.dropFirst()) {
            let range = abs(later - earlier)
            guard range < bound else { continue }
            sum += range
            count += 1
        }
        return sum / Double(count)
    }
}
