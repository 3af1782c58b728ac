/// A year's results, ready to be published: the content of `results.json`.
///
/// Every count in it has passed disclosure control. Only `Benchmarking.Disclosure` and the reader
/// of a frozen results file make one.
package struct PublishableResults: Sendable, Equatable {
    package var edition: Edition
    package var indicators: [IndicatorDefinition]
    package var services: [ServiceEntry]
    package var figures: [Figure]
    /// KPI 1 to 11.
    package var funnels: [FunnelBasis]
    /// By service, KPI 1 to 11 each.
    package var outliers: [OutlierRow]
    /// By service, then date.
    package var responses: [ServiceResponse]
    package var distributions: [Distribution]
    package var series: [SeriesPoint]
    package var breakdowns: [BreakdownRow]
    package var completeness: [CompletenessRow]
    package var missedOpportunities: [MissedOpportunity]
    package var cohortFlow: [CohortStep]
    package var dataQualityRules: [DataQualityRule]
    package var dataQuality: [DataQualityCount]
    /// Service by service, KPI 4 to 11 each.
    package var caseMix: [CaseMixRow] = []
    /// Level by level, code by code, KPI by KPI; empty for the first edition.
    package var changes: [ChangeRow] = []
    /// Level by level, code by code, KPI by KPI.
    package var trends: [TrendRow] = []
    /// Level by level, code by code, KPI by KPI, variant by variant.
    package var variation: [VariationRow] = []
    /// National and nations, KPI 4 to 11 each, by dimension.
    package var equity: [EquityGapRow] = []
    /// By rule, service and question.
    package var dataQualityFields: [DataQualityField] = []
    /// By rule and KPI, without rules that touch no figure.
    package var dataQualityEffects: [DataQualityEffect] = []
    /// By KPI: those whose definition is not that of the edition before. Empty for the first edition.
    package var definitionEffects: [DefinitionEffect] = []
    package var assumptions: [Assumption]
    package var withheld: [WithheldCells]
    /// What an attacker could work out of what is withheld.
    package var attackCheck = AttackStatement(
        cells: 0, exposed: 0, fewestValues: 0, narrowest: nil)
    /// By question, in the order of the dictionary; empty where the year had no facilities audit.
    package var facilities: [FacilitiesQuestion]
    /// The report's words, by file; empty where nobody wrote any.
    package var narrative: [NarrativeText] = []

    package init(
        edition: Edition, indicators: [IndicatorDefinition], services: [ServiceEntry],
        figures: [Figure], distributions: [Distribution], series: [SeriesPoint],
        breakdowns: [BreakdownRow], completeness: [CompletenessRow],
        missedOpportunities: [MissedOpportunity], cohortFlow: [CohortStep],
        dataQualityRules: [DataQualityRule], dataQuality: [DataQualityCount],
        assumptions: [Assumption], withheld: [WithheldCells],
        facilities: [FacilitiesQuestion] = [], funnels: [FunnelBasis] = [],
        outliers: [OutlierRow] = [], responses: [ServiceResponse] = []
    ) {
        self.edition = edition
        self.indicators = indicators
        self.services = services
        self.figures = figures
        self.distributions = distributions
        self.series = series
        self.breakdowns = breakdowns
        self.completeness = completeness
        self.missedOpportunities = missedOpportunities
        self.cohortFlow = cohortFlow
        self.dataQualityRules = dataQualityRules
        self.dataQuality = dataQuality
        self.assumptions = assumptions
        self.withheld = withheld
        self.facilities = facilities
        self.funnels = funnels
        self.outliers = outliers
        self.responses = responses
    }
}

/// What an edition is and what it was made from.
package struct Edition: Sendable, Equatable {
    package var year: Int
    /// 1 for the first publication; each restatement adds one.
    package var revision: Int
    /// ISO 8601 date after which no answer counts.
    package var freezeDate: String
    /// ISO 8601 date of publication.
    package var publishedOn: String
    package var programVersion: String
    package var disclosurePolicy: DisclosurePolicy
    package var outlierRules: OutlierRules
    /// True where the patients are invented: every page then says so.
    package var synthetic: Bool
    /// Where the first-year follow-up indicator is not yet complete, the last month of diagnosis
    /// (`2021-09`) for which it is; nil where the whole year is complete, empty where no month is.
    package var followUpCompleteTo: String?
    package var inputs: [InputFile]
    /// What others may do with the figures: the identifier of an SPDX licence; nil where not stated.
    package var licence: String?

    package init(
        year: Int, revision: Int, freezeDate: String, publishedOn: String, programVersion: String,
        disclosurePolicy: DisclosurePolicy, outlierRules: OutlierRules, synthetic: Bool,
        followUpCompleteTo: String?, inputs: [InputFile]
    ) {
        self.year = year
        self.revision = revision
        self.freezeDate = freezeDate
        self.publishedOn = publishedOn
        self.programVersion = programVersion
        self.disclosurePolicy = disclosurePolicy
        self.outlierRules = outlierRules
        self.synthetic = synthetic
        self.followUpCompleteTo = followUpCompleteTo
        self.inputs = inputs
    }
}

/// A file that the edition was made from.
package struct InputFile: Sendable, Equatable {
    /// Relative to the data folder.
    package var path: String
    /// 64 lower-case hexadecimal digits.
    package var sha256: String
    /// Records in it, without the header.
    package var rows: Int

    package init(path: String, sha256: String, rows: Int) {
        self.path = path
        self.sha256 = sha256
        self.rows = rows
    }
}

/// An indicator as the edition defined it, in words made from its rules.
package struct IndicatorDefinition: Sendable, Equatable {
    /// 1 to 11.
    package var kpi: Int
    package var name: String
    /// At most about 24 characters, for table heads and chart labels.
    package var shortName: String
    /// One sentence in plain words: what it asks.
    package var question: String
    package var definitionVersion: String
    package var kind: IndicatorKind
    package var denominator: String
    package var numerator: String
    package var exclusions: String
    package var missingRule: String
    package var standards: [String]
    /// Per cent, whole: green at or above.
    package var green: Int
    /// Per cent, whole: amber at or above; nil where the indicator has no amber.
    package var amber: Int?
    package var author: String
    /// ISO 8601 date of the last review of the definition.
    package var reviewed: String

    package init(
        kpi: Int, name: String, shortName: String, question: String, definitionVersion: String,
        kind: IndicatorKind, denominator: String, numerator: String, exclusions: String,
        missingRule: String, standards: [String], green: Int, amber: Int?, author: String,
        reviewed: String
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
        self.green = green
        self.amber = amber
        self.author = author
        self.reviewed = reviewed
    }
}

package enum IndicatorKind: String, Sendable, Codable, CaseIterable {
    /// KPI 1: the share of services that meet it; for one service, fields out of 17.
    case shareOfServices = "share-of-services"
    /// KPI 2 and 3: observed against expected; may exceed 100 %.
    case ratioToExpected = "ratio-to-expected"
    case proportion
}

/// A registered service, as the edition knew it.
package struct ServiceEntry: Sendable, Equatable {
    package var code: String
    package var name: String
    package var provider: String
    package var nation: String
    package var region: String
    package var icb: String
    /// Decimal degrees as text, as in the register.
    package var latitude: String
    package var longitude: String
    /// The areas of postcodes from which it sees patients: `NE`, `SR`; empty where not stated.
    package var postcodeAreas: [String] = []
    package var joined: String
    package var left: String
    package var mergedInto: String
    /// Annual hip fractures; nil where not known.
    package var hipFractures: Int?
    /// `NHFD`, `estimate` or empty.
    package var hipFractureBasis: String

    package init(
        code: String, name: String, provider: String, nation: String, region: String, icb: String,
        latitude: String, longitude: String, joined: String, left: String, mergedInto: String,
        hipFractures: Int?, hipFractureBasis: String
    ) {
        self.code = code
        self.name = name
        self.provider = provider
        self.nation = nation
        self.region = region
        self.icb = icb
        self.latitude = latitude
        self.longitude = longitude
        self.joined = joined
        self.left = left
        self.mergedInto = mergedInto
        self.hipFractures = hipFractures
        self.hipFractureBasis = hipFractureBasis
    }
}

/// Something that no public text states, decided by us and open to change.
package struct Assumption: Sendable, Equatable {
    package var id: String
    package var text: String

    package init(id: String, text: String) {
        self.id = id
        self.text = text
    }
}
