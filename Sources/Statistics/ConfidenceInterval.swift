/// A range of values that the counts are compatible with, both ends included.
package struct ConfidenceInterval: Sendable, Equatable {
    /// Finite, not above `upper`.
    package let lower: Double
    /// Finite.
    package let upper: Double

    package init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// True where `value` lies inside or on an end.
    package func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

    /// The same interval of a quantity `factor` times as large.
    ///
    /// - Parameter factor: finite, 0 or more.
    package func scaled(by factor: Double) -> ConfidenceInterval {
        ConfidenceInterval(lower: lower * factor, upper: upper * factor)
    }
}
