/// Where figures are expected to lie when nothing but chance sets them apart. Both ends still count
/// as inside.
package struct ControlLimits: Sendable, Equatable {
    /// Finite, not above `upper`.
    package let lower: Double
    /// Finite.
    package let upper: Double

    package init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// Which side of the limits a value lies on.
    package func side(of value: Double) -> Side {
        if value < lower { return .below }
        return value > upper ? .above : .inside
    }

    /// Where a figure lies against its limits.
    package enum Side: Sendable, Equatable {
        case below, inside, above
    }
}
