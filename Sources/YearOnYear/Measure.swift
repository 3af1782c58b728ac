import Results
import Statistics

/// What years are compared by: the counts of a figure, without its words.
struct Measure: Sendable {
    let numerator: Int?
    let denominator: Int?
    /// Whether the figure has a value.
    let isKnown: Bool
    /// Whether follow-up may still change it.
    let isProvisional: Bool

    init(of figures: [Figure], at position: Int) {
        numerator = figures[position].numerator
        denominator = figures[position].denominator
        isKnown = figures[position].percent != nil
        isProvisional = figures[position].status == .provisional
    }

    /// Nil where the counts make no proportion.
    var proportion: Proportion? {
        guard let numerator, let denominator else { return nil }
        return Proportion(numerator: numerator, denominator: denominator)
    }

    /// Nil where nothing is expected.
    var ratio: (observed: Int, expected: Double)? {
        guard let numerator, let denominator, denominator > 0 else { return nil }
        return (numerator, Double(denominator))
    }
}
