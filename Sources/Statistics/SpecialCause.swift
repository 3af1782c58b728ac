/// What sets a point of an XmR chart apart, by the first rule that names it.
package enum SpecialCause: Sendable, Equatable, CaseIterable {
    case aboveLimits, belowLimits
    /// Part of seven values in a row that go one way.
    case trendUp, trendDown
    /// One of two in three, on one side, in the outer third of the limits.
    case nearUpper, nearLower
    /// Part of seven values in a row on one side of the mean.
    case shiftAbove, shiftBelow

    /// True where the cause points to higher values.
    package var isHigh: Bool {
        switch self {
        case .aboveLimits, .trendUp, .nearUpper, .shiftAbove: true
        case .belowLimits, .trendDown, .nearLower, .shiftBelow: false
        }
    }
}
