import Results

/// What changed from one edition to another, and why: the same content for every format.
package struct Difference: Sendable {
    package var old: Edition
    package var new: Edition
    /// By code.
    package var services: [ServiceDifference]
    /// The newer edition's short name of each indicator.
    package var indicatorNames: [Int: String] = [:]
    /// Indicators whose definition or thresholds differ, by KPI.
    package var definitions: [DefinitionDifference]
    /// National, nations, regions, services, by code and KPI: the newer edition's places in its
    /// order, then those that only the older one has.
    package var figures: [FigureDifference]
    /// Figures of the older edition that differ from those first published of it; of two revisions of
    /// one year, all that the newer one changed.
    package var restated: [FigureDifference]
    /// Why they were restated, a sentence a revision.
    package var reasons: [String] = []
    package var findings: [CountDifference]
    package var cohort: [CountDifference]
    /// National, by question.
    package var completeness: [CompletenessDifference]
    package var facilities: [FacilitiesDifference]
    /// Questions of the facilities audit that one edition asked and the other did not.
    package var questionsAsked: (onlyOld: [String], onlyNew: [String]) = ([], [])
    /// Records in each extract.
    package var recordsRead: (old: Int?, new: Int?) = (nil, nil)
    /// Changes without a cause, each in a sentence.
    package var unexplained: [String]

    /// Whether both are publications of one year.
    package var isRevision: Bool { old.year == new.year }
}

/// What became of a service.
package struct ServiceDifference: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case joined, left, merged, renamed, moved
        case newlyWithheld = "newly-withheld"
        case noLongerWithheld = "no-longer-withheld"
    }
    package var kind: Kind
    package var code: String
    package var name: String
    /// The date, the other name, the other service, or the indicators: what the kind asks for.
    package var note: String
}

/// An indicator whose definition is not what it was.
package struct DefinitionDifference: Sendable, Equatable {
    package struct Part: Sendable, Equatable {
        /// `Numerator`.
        package var name: String
        package var old: String
        package var new: String
    }
    package var kpi: Int
    package var name: String
    package var oldVersion: String
    package var newVersion: String
    package var parts: [Part]
    /// What the newer version alone did to the national figure; nil where the version is the same.
    package var effect: Effect?
    /// Services by their rating under the thresholds of both; nil where these are the same.
    package var ratings: Ratings?
    /// Whether figures of the two cannot be compared; false where thresholds alone differ.
    package var isAnotherVersion: Bool { !oldVersion.utf8.elementsEqual(newVersion.utf8) }
}

/// One figure in two editions, with the causes that its change is the sum of.
package struct FigureDifference: Sendable, Equatable {
    package var level: Level
    package var code: String
    package var name: String
    package var kpi: Int
    /// Nil where the edition has no such place.
    package var old: Figure?
    package var new: Figure?
    /// Never empty where anything changed; their counts add up to `total`.
    package var causes: [CausePart]
    /// The change of the published counts; nil where either is not published.
    package var total: CountChange?
    /// The change with its interval and word, as `changes.csv` has it; nil for a revision.
    package var change: ChangeRow?

    package var isChanged: Bool {
        old?.numerator != new?.numerator || old?.denominator != new?.denominator
            || old?.status != new?.status
    }
}

/// A count that both editions have under one name.
package struct CountDifference: Sendable, Equatable {
    package var code: String
    package var words: String
    package var old: Int?
    package var new: Int?
}

/// How many answers of a question of KPI 1 are missing, nationally.
package struct CompletenessDifference: Sendable, Equatable {
    /// The question's number and column name.
    package var field: String
    /// Nil where an edition does not have the question.
    package var old: CompletenessRow?
    package var new: CompletenessRow?
}

/// An answer to the facilities audit that services took up or gave up.
package struct FacilitiesDifference: Sendable, Equatable {
    package var column: String
    /// What the question belongs to, and its name.
    package var name: String
    /// Empty for a number, of which the medians stand.
    package var answer: String
    package var old: String
    package var new: String
    /// Of the services that answered in both editions, those that answer so now and did not; of a
    /// number, those that gave another one.
    package var taken: Int
    /// Those that answered so and do not now; 0 for a number.
    package var given: Int
}
