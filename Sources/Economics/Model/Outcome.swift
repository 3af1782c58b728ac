/// The ways of care that are compared.
package enum Scenario: String, CaseIterable, Sendable {
    /// The service as it is.
    case current
    /// A better service.
    case better
    /// Usual care, without a service.
    case none

    package var words: String {
        switch self {
        case .current: "The service now"
        case .better: "A better service"
        case .none: "No service"
        }
    }
}

/// What comes of one way of care: expected numbers over the horizon, of all intakes.
///
/// Money is discounted to the start of the first year and in the prices of the inputs. Life-years
/// and QALYs are discounted; fractures, deaths and bed-days are counted as they are.
package struct Outcome: Sendable, Equatable {
    package var scenario: Scenario
    /// Patients of one intake who start treatment.
    package var treated = 0.0
    /// Later fractures by site (hip, spine, other) and year.
    package var fracturesByYear: [[Double]]
    package var deaths = 0.0
    package var lifeYears = 0.0
    package var qalys = 0.0
    package var bedDays = 0.0
    /// Years lived in a care home are not counted; this is the number who move into one.
    package var careHomes = 0.0
    /// Health care of later fractures, by year, £.
    package var careByYear: [Double]
    /// The local authority's care home places, by year, £.
    package var socialByYear: [Double]
    /// Finding, assessing and following up, by year, £.
    package var serviceByYear: [Double]
    package var drugsByYear: [Double]
    /// The share of the first intake that has had a later fracture, at the end of each year.
    package var refractured: [Double]

    init(_ scenario: Scenario, years: Int) {
        self.scenario = scenario
        let zero = [Double](repeating: 0, count: years)
        fracturesByYear = [zero, zero, zero]
        careByYear = zero
        socialByYear = zero
        serviceByYear = zero
        drugsByYear = zero
        refractured = zero
    }

    package func fractures(_ site: Int) -> Double { fracturesByYear[site].reduce(0, +) }
    package var allFractures: Double { fractures(0) + fractures(1) + fractures(2) }
    package var care: Double { careByYear.reduce(0, +) }
    package var social: Double { socialByYear.reduce(0, +) }
    package var service: Double { serviceByYear.reduce(0, +) }
    package var drugs: Double { drugsByYear.reduce(0, +) }
}
