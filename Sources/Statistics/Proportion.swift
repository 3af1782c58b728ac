/// How many of a group of patients met something: two whole counts, divided once.
package struct Proportion: Sendable, Equatable, Hashable {
    /// 0 to `denominator`.
    package let numerator: Int
    /// 1 or more.
    package let denominator: Int

    /// Nil where the counts make no proportion: nobody in the denominator, or a numerator outside
    /// it.
    package init?(numerator: Int, denominator: Int) {
        guard denominator > 0, (0...denominator).contains(numerator) else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The share that met it, 0…1.
    package var value: Double { Double(numerator) / Double(denominator) }

    /// The share that did not meet it, of the same patients.
    package var complement: Proportion {
        Proportion(unchecked: denominator - numerator, of: denominator)
    }

    private init(unchecked numerator: Int, of denominator: Int) {
        self.numerator = numerator
        self.denominator = denominator
    }
}
