/// What an indicator counted, true and undisclosed.
package struct IndicatorCount: Sendable, Equatable {
    package var numerator = 0
    package var denominator = 0
    /// Records of the denominator whose deciding answer is missing.
    package var missing = 0
    /// Records left out of the denominator by the indicator's own exclusions.
    package var excluded = 0

    package init(numerator: Int = 0, denominator: Int = 0, missing: Int = 0, excluded: Int = 0) {
        self.numerator = numerator
        self.denominator = denominator
        self.missing = missing
        self.excluded = excluded
    }

    package static func += (left: inout IndicatorCount, right: IndicatorCount) {
        left.numerator += right.numerator
        left.denominator += right.denominator
        left.missing += right.missing
        left.excluded += right.excluded
    }
}

/// How many records a completeness field applies to and how many lack it.
package struct CompletenessCount: Sendable, Equatable {
    package var applicable = 0
    package var missing = 0

    package init(applicable: Int = 0, missing: Int = 0) {
        self.applicable = applicable
        self.missing = missing
    }
}

/// A dimension that KPI 4 to 11 are broken down by, with its groups in order of publication.
package struct BreakdownDimension: Sendable, Equatable {
    /// `age`, `sex`, `care-home`, `site` or `imd`.
    package var code: String
    package var groups: [String]

    package init(code: String, groups: [String]) {
        self.code = code
        self.groups = groups
    }
}

/// Everything counted for one registered service. True counts: nothing here may be published.
package struct ServiceCounts: Sendable {
    package var code: String
    /// Records in the cohort, N.
    package var records = 0
    /// Records whose index site is the spine.
    package var spine = 0
    /// KPI 4 … 11 at index 0 … 7.
    package var indicators = [IndicatorCount](repeating: .init(), count: 8)
    /// By month of diagnosis (index 0 … 11): N.
    package var recordsByMonth = [Int](repeating: 0, count: 12)
    package var spineByMonth = [Int](repeating: 0, count: 12)
    /// `[month × 8 + (kpi − 4)]`, 96 cells; only numerator, denominator and missing are counted.
    package var indicatorsByMonth = [IndicatorCount](repeating: .init(), count: 96)
    /// The 17 completeness fields, in the order of `AuditCounts.completenessFields`.
    package var completeness: [CompletenessCount]
    /// `[dimension][group × 8 + (kpi − 4)]`, in the order of `AuditCounts.dimensions`.
    package var breakdowns: [[IndicatorCount]]
    /// By age band, sex and index site together.
    package var strata = StrataCounts()

    package init(code: String, completenessFields: Int, dimensions: [BreakdownDimension]) {
        self.code = code
        completeness = .init(repeating: .init(), count: completenessFields)
        breakdowns = dimensions.map { .init(repeating: .init(), count: $0.groups.count * 8) }
    }
}

/// The counting of one year's cohort. True counts: the way to anything published leads through
/// benchmarking and disclosure control.
package struct AuditCounts: Sendable {
    /// Question number and column name of the 17 completeness fields.
    package var completenessFields: [String]
    package var dimensions: [BreakdownDimension]
    /// One entry for each service registered for the year, by code.
    package var services: [ServiceCounts]
    /// Indicators whose deciding question the extract lacks.
    package var notCollected: Set<Int>
    package var flow: [CountedStep]
    package var findings: [CountedFindings]
    /// By KPI: those that the edition before counted by another version.
    package var redefinitions: [Redefinition] = []

    package init(
        completenessFields: [String], dimensions: [BreakdownDimension], services: [ServiceCounts],
        notCollected: Set<Int>, flow: [CountedStep], findings: [CountedFindings]
    ) {
        self.completenessFields = completenessFields
        self.dimensions = dimensions
        self.services = services
        self.notCollected = notCollected
        self.flow = flow
        self.findings = findings
    }
}

/// One step of the cohort flow.
package struct CountedStep: Sendable, Equatable {
    package var step: String
    package var rule: String
    package var remaining: Int
    package var removed: Int

    package init(step: String, rule: String, remaining: Int, removed: Int) {
        self.step = step
        self.rule = rule
        self.remaining = remaining
        self.removed = removed
    }
}

/// The findings of one validation rule, by service.
package struct CountedFindings: Sendable, Equatable {
    package var rule: String
    /// `note`, `warning` or `error`.
    package var severity: String
    package var wording: String
    package var kpis: [Int]
    /// By service code; the empty code holds what belongs to no registered service.
    package var byService: [String: Int]
    /// By service code and column of the extract, both by bytes; the column is empty where a
    /// finding is of no single one.
    package var byField: [FieldFindings]
    /// What the records that the rule found stand for in the figures; all zero for a rule that
    /// removes records or looks at whole services.
    package var effect: FindingEffect

    package init(
        rule: String, severity: String, wording: String, kpis: [Int], byService: [String: Int],
        byField: [FieldFindings] = [], effect: FindingEffect = FindingEffect()
    ) {
        self.rule = rule
        self.severity = severity
        self.wording = wording
        self.kpis = kpis
        self.byService = byService
        self.byField = byField
        self.effect = effect
    }
}

/// How often one rule found something in one column at one service.
package struct FieldFindings: Sendable, Equatable {
    package var service: String
    package var field: String
    package var findings: Int

    package init(service: String, field: String, findings: Int) {
        self.service = service
        self.field = field
        self.findings = findings
    }
}

/// Where the records that a rule found stand in the figures, over all services.
package struct FindingEffect: Sendable, Equatable {
    /// Records of the cohort with a finding of the rule.
    package var records = 0
    /// Of these, those in the denominator and in the numerator of KPI 4 … 11, at index 0 … 7.
    package var denominators = [Int](repeating: 0, count: 8)
    package var numerators = [Int](repeating: 0, count: 8)

    package init() {}
}

/// An indicator's definition in words, made from its rule values.
package struct IndicatorWords: Sendable, Equatable {
    /// 1 to 11.
    package var kpi: Int
    package var name: String
    package var shortName: String
    package var question: String
    package var definitionVersion: String
    /// `share-of-services`, `ratio-to-expected` or `proportion`.
    package var kind: String
    package var denominator: String
    package var numerator: String
    package var exclusions: String
    package var missingRule: String
    package var standards: [String]
    package var author: String
    package var reviewed: String

    package init(
        kpi: Int, name: String, shortName: String, question: String, definitionVersion: String,
        kind: String, denominator: String, numerator: String, exclusions: String,
        missingRule: String, standards: [String], author: String, reviewed: String
    ) {
        self.kpi = kpi
        self.name = name
        self.shortName = shortName
        self.question = question
        self.definitionVersion = definitionVersion
        self.kind = kind
        self.denominator = denominator
        self.numerator = numerator
        self.exclusions = exclusions
        self.missingRule = missingRule
        self.standards = standards
        self.author = author
        self.reviewed = reviewed
    }
}
