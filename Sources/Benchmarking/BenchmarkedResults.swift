import Counts
import Releases
import Results

/// A year's true results. They hold every small number and cannot be
/// published: only `Disclosure` makes what can, and nothing outside this room can look inside.
package struct BenchmarkedResults: Sendable {
    var edition: Edition
    var indicators: [IndicatorDefinition]
    var services: [ServiceEntry]
    /// KPI 1 to 11.
    var thresholds: [RAGThresholds]
    /// In the order of publication.
    var places: [Place]
    /// Place by place, KPI 1 to 11 each.
    var figures: [TrueFigure]
    /// Place by place, KPI 2 to 11 each, January to December each.
    var months: [TrueMonth]
    /// National and nations, KPI 4 to 11 each, by dimension and group.
    var groups: [TrueGroup]
    /// Place by place, by field.
    var completeness: [TrueCompleteness]
    /// Place by place.
    var missedOpportunities: [TrueMissedOpportunity]
    var cohortFlow: [CohortStep]
    var dataQualityRules: [DataQualityRule]
    var dataQuality: [DataQualityCount]
    var dataQualityFields: [DataQualityField] = []
    var effects: [TrueEffect] = []
    var redefinitions: [Redefinition] = []
    /// Of every figure of KPI 4 to 11 of a service, in their order.
    var caseMix: [TrueCaseMix] = []
    var assumptions: [Assumption]
    /// About services, not patients: published as they are.
    var facilities: [FacilitiesQuestion] = []
}

/// What can be said of a figure before disclosure control.
enum FigureState: Sendable {
    case known, provisional, notCollected, noPatients, noExpected
}

/// One indicator at one place.
struct TrueFigure: Sendable {
    var place: Int
    var kpi: Int
    var state: FigureState
    var denominator: Int?
    var numerator: Int?
    var missing: Int?
    var excluded: Int?
    /// How many patients the figure tells of, where that decides whether it can be shown.
    var patients: Int?
}

/// One indicator at one place in one month.
struct TrueMonth: Sendable {
    var place: Int
    var kpi: Int
    /// 1 to 12.
    var month: Int
    var state: FigureState
    var denominator: Int?
    var numerator: Int?
    var patients: Int
}

/// One indicator for one group of patients.
struct TrueGroup: Sendable {
    var place: Int
    var kpi: Int
    var dimension: String
    var group: String
    var state: FigureState
    var denominator: Int?
    var numerator: Int?
    var patients: Int
}

/// One completeness field at one place.
struct TrueCompleteness: Sendable {
    var place: Int
    var field: String
    var state: FigureState
    var applicable: Int
    var missing: Int
}

/// Patients expected on treatment at 12 months and those found there.
struct TrueMissedOpportunity: Sendable {
    var place: Int
    var state: FigureState
    /// Ten times the expected count; nil without hip fractures.
    var expectedTenths: Int?
    var observed: Int?
    var patients: Int
}
