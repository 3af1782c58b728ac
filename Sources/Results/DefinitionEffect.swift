/// What a new version of a definition did to a national figure: the year's patients counted by the
/// version of the edition before, too. A row of `definition-effects.csv`.
///
/// Those whom only the version in force counts were added by it, those whom only the former version
/// counts were removed. The former version's counts of the year are those of the national figure,
/// less what was added, with what was removed.
package struct DefinitionEffect: Sendable, Equatable {
    /// 1 to 11.
    package var kpi: Int
    package var version: String
    package var formerVersion: String
    /// The edition that used the former version.
    package var previousYear: Int
    package var denominatorAdded: Int?
    package var denominatorRemoved: Int?
    package var numeratorAdded: Int?
    package var numeratorRemoved: Int?
    package var status: DefinitionEffectStatus

    package init(
        kpi: Int, version: String, formerVersion: String, previousYear: Int,
        status: DefinitionEffectStatus
    ) {
        self.kpi = kpi
        self.version = version
        self.formerVersion = formerVersion
        self.previousYear = previousYear
        self.status = status
    }
}

/// Whether the year was counted by the former version, and why not.
package enum DefinitionEffectStatus: String, Sendable, CaseIterable {
    case ok
    /// The two versions part over 1 to 7 patients, or the national figure is withheld.
    case withheld
    /// The extract lacks a question of either version.
    case notCollected = "not-collected"
    /// The program that made the edition could not count by the former version.
    case notKnown = "not-known"
}

extension DefinitionEffect: ResultsNoun {
    static var blank: DefinitionEffect {
        DefinitionEffect(kpi: 0, version: "", formerVersion: "", previousYear: 0, status: .ok)
    }

    mutating func fields<Visitor: FieldVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.count("denominator_added", &denominatorAdded)
        try visitor.count("denominator_removed", &denominatorRemoved)
        try visitor.text("former_version", &formerVersion)
        try visitor.count("kpi", &kpi)
        try visitor.count("numerator_added", &numeratorAdded)
        try visitor.count("numerator_removed", &numeratorRemoved)
        try visitor.count("previous_year", &previousYear)
        try visitor.word("status", &status)
        try visitor.text("version", &version)
    }
}

extension ResultsTable {
    static let definitionEffects = ResultsTable(
        name: "definition-effects",
        title: "What new versions of definitions did to national figures",
        columns: [
            .year, .kpi, .text("version", "Version of the definition in this edition."),
            .text("former_version", "Version in the edition before."),
            .init(
                name: "previous_year", kind: .year,
                meaning: "Audit year of the edition that used the former version."),
            .whole(
                "denominator_added", "Patients whom only this version asks about.",
                unit: "patients"),
            .whole(
                "denominator_removed", "Patients whom only the former version asks about.",
                unit: "patients"),
            .whole(
                "numerator_added", "Patients who meet this version only.", unit: "patients"),
            .whole(
                "numerator_removed", "Patients who meet the former version only.",
                unit: "patients"),
            .init(
                name: "status", kind: .words(DefinitionEffectStatus.allCases.map(\.rawValue)),
                meaning: "Whether the year was counted by both versions, and why not."),
        ],
        key: ["year", "kpi"]
    ) { results, row in
        for effect in results.definitionEffects {
            row.field(results.edition.year)
            row.field(effect.kpi)
            row.field(effect.version)
            row.field(effect.formerVersion)
            row.field(effect.previousYear)
            row.field(effect.denominatorAdded)
            row.field(effect.denominatorRemoved)
            row.field(effect.numeratorAdded)
            row.field(effect.numeratorRemoved)
            row.field(effect.status)
            row.endRow()
        }
    }
}
