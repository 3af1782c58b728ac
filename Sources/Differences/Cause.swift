/// Why a figure is not what it was: every change is the sum of what these bring.
package enum Cause: String, Sendable, CaseIterable {
    /// The two editions define the indicator differently: not comparable.
    case definition
    /// All but the definition: what the older definition would have shown of the newer year, less
    /// what it showed of the older.
    case allElse = "all-else"
    case joined, left, merged
    /// The service lies in another nation or region than before.
    case moved
    /// Counted in one of the two editions only: no hip-fracture count, or a question not collected.
    case counted
    /// Withheld in one of the two editions or in both: only their sum is known.
    case withheld
    /// Counts are published rounded: what their rounding adds.
    case rounding
    /// The same services by the same definition.
    case data
    /// The same year, restated.
    case revision

    /// As tables head it.
    package var name: String {
        switch self {
        case .definition: "Definition changed"
        case .allElse: "All else, by the older definition"
        case .joined: "Joined"
        case .left: "Left"
        case .merged: "Merged"
        case .moved: "Moved region"
        case .counted: "Counted in one edition only"
        case .withheld: "Withheld"
        case .rounding: "Rounding"
        case .data: "Same services"
        case .revision: "Restated"
        }
    }
}

/// What one cause brings to a figure.
package struct CausePart: Sendable, Equatable {
    package var cause: Cause
    /// How many services it rests on; 0 where it rests on none in particular, and of a service's own
    /// figure: beside one that is withheld no number stands.
    package var services: Int
    /// Nil where one edition withholds or lacks the counts.
    package var counts: CountChange?

    package init(_ cause: Cause, services: Int, _ counts: CountChange?) {
        self.cause = cause
        self.services = services
        self.counts = counts
    }
}

/// A numerator and its denominator, or what was added to them.
package struct CountChange: Sendable, Equatable {
    package var numerator: Int
    package var denominator: Int

    package init(_ numerator: Int = 0, of denominator: Int = 0) {
        self.numerator = numerator
        self.denominator = denominator
    }

    package static func + (one: Self, other: Self) -> Self {
        Self(one.numerator + other.numerator, of: one.denominator + other.denominator)
    }

    package static func - (one: Self, other: Self) -> Self {
        Self(one.numerator - other.numerator, of: one.denominator - other.denominator)
    }
}
