import Counts
import Extract
import Releases

/// The eleven indicators, in order, and what they were in earlier editions.
package enum IndicatorCatalogue {
    /// In their newest versions.
    package static let all: [Indicator] = [
        .dataCompleteness, .identification, .spineIdentification, .assessment, .dxa,
        .fallsAssessment, .therapyRecommended, .strengthAndBalance, .monitoring, .therapyStarted,
        .onTherapyAtOneYear,
    ]

    /// Definitions that only earlier editions use.
    package static let superseded: [Indicator] = [.monitoringWhenever]

    /// The eleven indicators in the versions that a release asks for; the newest where it names none.
    package static func indicators(for release: Release) throws(AuditError) -> [Indicator] {
        var chosen: [Indicator] = []
        for newest in all {
            let known = [newest] + superseded.filter { $0.kpi == newest.kpi }
            let asked = release.definitions[newest.kpi] ?? newest.definitionVersion
            guard let indicator = known.first(where: { $0.definitionVersion == asked }) else {
                throw .unknownDefinition(
                    kpi: newest.kpi, asked: asked,
                    known: known.map(\.definitionVersion).joined(separator: " and "))
            }
            chosen.append(indicator)
        }
        return chosen
    }

    /// KPI 4 to 11 with what each counts, in the newest versions.
    static let proportions = proportions(of: all)

    /// KPI 4 to 11 of `indicators` with what each counts.
    static func proportions(of indicators: [Indicator]) -> [(kpi: Int, proportion: Proportion)] {
        indicators.compactMap { indicator in
            if case .proportion(let proportion) = indicator.measure {
                return (indicator.kpi, proportion)
            }
            return nil
        }
    }

    /// The 17 questions of KPI 1.
    static let completenessFields: [CompletenessField] = all.flatMap { indicator in
        if case .completeness(let fields, _, _) = indicator.measure { return fields }
        return []
    }

    /// Every definition in words, in the version that the release asks for.
    package static func words(
        dictionary: DataDictionary, release: Release
    ) throws(AuditError) -> [IndicatorWords] {
        try indicators(for: release).map { $0.words(dictionary) }
    }
}

extension Measure {
    /// Every question that the measure reads.
    var fields: Set<Field> {
        switch self {
        case .completeness(let fields, _, _):
            fields.reduce(into: []) { all, field in
                all.insert(field.field)
                all.formUnion(field.among?.fields ?? [])
            }
        case .ratioToExpected(let counted, _): counted?.fields ?? []
        case .proportion(let proportion): proportion.fields
        }
    }
}

extension Proportion {
    /// The questions that decide whether the indicator can be told at all: those of its
    /// denominator and numerator. Exclusions only refine it.
    var decidingFields: Set<Field> {
        var fields = numerator.fields.union(denominator?.fields ?? [])
        if case .met(_, let rule) = population { fields.formUnion(rule.fields) }
        return fields
    }

    var fields: Set<Field> {
        exclusions.reduce(into: decidingFields) { $0.formUnion($1.fields) }
    }
}
