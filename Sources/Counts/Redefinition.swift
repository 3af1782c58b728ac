/// An indicator that the edition before counted by another version of its definition, and how the
/// year's patients part under the two. True counts: not for publication.
package struct Redefinition: Sendable, Equatable {
    package enum Outcome: Sendable, Equatable {
        case counted(Partings)
        /// The extract lacks a question of either version.
        case notCollected
        /// This program does not hold the former version.
        case notKnown
    }

    /// 1 to 11.
    package var kpi: Int
    package var version: String
    package var formerVersion: String
    /// The edition that used the former version.
    package var previousYear: Int
    package var outcome: Outcome

    package init(
        kpi: Int, version: String, formerVersion: String, previousYear: Int, outcome: Outcome
    ) {
        self.kpi = kpi
        self.version = version
        self.formerVersion = formerVersion
        self.previousYear = previousYear
        self.outcome = outcome
    }
}

/// Patients of whom two versions of a definition say different things.
package struct Partings: Sendable, Equatable {
    /// Only the version in force asks about them, or only the former one.
    package var denominatorAdded = 0
    package var denominatorRemoved = 0
    /// They meet only the version in force, or only the former one.
    package var numeratorAdded = 0
    package var numeratorRemoved = 0

    package init(
        denominatorAdded: Int = 0, denominatorRemoved: Int = 0, numeratorAdded: Int = 0,
        numeratorRemoved: Int = 0
    ) {
        self.denominatorAdded = denominatorAdded
        self.denominatorRemoved = denominatorRemoved
        self.numeratorAdded = numeratorAdded
        self.numeratorRemoved = numeratorRemoved
    }

    package var all: [Int] {
        [denominatorAdded, denominatorRemoved, numeratorAdded, numeratorRemoved]
    }
}
