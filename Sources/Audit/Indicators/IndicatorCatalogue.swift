import Counts
import Extract
import Releases

/// The eleven indicators, in order.
package enum IndicatorCatalogue {
    package static let all: [Indicator] = [
        .dataCompleteness, .identification, .spineIdentification, .assessment, .dxa,
        .fallsAssessment, .therapyRecommended, .strengthAndBalance, .monitoring, .therapyStarted,
        .onTherapyAtOneYear,
    ]

    /// KPI 4 to 11 with what each counts.
    static let proportions: [(kpi: Int, proportion: Proportion)] = all.compactMap { indicator in
        if case .proportion(let proportion) = indicator.measure {
            return (indicator.kpi, proportion)
        }
        return nil
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
        for indicator in all {
            if let asked = release.definitions[indicator.kpi], asked != indicator.definitionVersion
            {
                throw .unknownDefinition(
                    kpi: indicator.kpi, asked: asked, known: indicator.definitionVersion)
            }
        }
        return all.map { $0.words(dictionary) }
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
