/// One scenario against another: what it avoids, gains and costs.
package struct Comparison: Sendable, Equatable {
    /// What is judged, and what it is judged against.
    package var scenario: Scenario
    package var against: Scenario
    /// Later fractures avoided: hip, spine, other.
    package var avoided: [Double]
    package var avoidedByYear: [[Double]]
    package var bedDays: Double
    package var deaths: Double
    package var lifeYears: Double
    package var qalys: Double
    package var careHomes: Double
    /// Extra cost of service and drugs, £.
    package var service: Double
    package var drugs: Double
    /// Cost of later fractures avoided, £: health care, and the local authority's care homes.
    package var nhsSaving: Double
    package var socialSaving: Double
    /// Cost less saving by year, £: below 0 where it saves.
    package var nhsNetByYear: [Double]
    package var socialNetByYear: [Double]
    /// More patients of one intake treated.
    package var treated: Double
    package var intakes: Int

    init(_ outcome: Outcome, against base: Outcome, intakes: Int) {
        scenario = outcome.scenario
        against = base.scenario
        func less(_ a: [Double], _ b: [Double]) -> [Double] { zip(a, b).map { $0 - $1 } }
        avoidedByYear = zip(base.fracturesByYear, outcome.fracturesByYear).map { less($0, $1) }
        avoided = (0..<3).map { base.fractures($0) - outcome.fractures($0) }
        bedDays = base.bedDays - outcome.bedDays
        deaths = base.deaths - outcome.deaths
        lifeYears = outcome.lifeYears - base.lifeYears
        qalys = outcome.qalys - base.qalys
        careHomes = base.careHomes - outcome.careHomes
        service = outcome.service - base.service
        drugs = outcome.drugs - base.drugs
        nhsSaving = base.care - outcome.care
        socialSaving = base.social - outcome.social
        let paid = zip(
            less(outcome.serviceByYear, base.serviceByYear),
            less(outcome.drugsByYear, base.drugsByYear)
        ).map { $0 + $1 }
        nhsNetByYear = zip(paid, less(outcome.careByYear, base.careByYear)).map { $0 + $1 }
        socialNetByYear = less(outcome.socialByYear, base.socialByYear)
        treated = outcome.treated - base.treated
        self.intakes = intakes
    }

    package var allAvoided: Double { avoided[0] + avoided[1] + avoided[2] }
    /// Extra cost to the NHS before any saving, £.
    package var cost: Double { service + drugs }
    /// Cost less saving, £; below 0 where it saves.
    package var nhsNet: Double { cost - nhsSaving }
    package var socialNet: Double { -socialSaving }
    package var net: Double { nhsNet + socialNet }

    /// Pounds saved, NHS and local authority, for each pound of extra cost; nil where nothing more
    /// is spent.
    package var benefitCostRatio: Double? {
        cost > 0.005 ? (nhsSaving + socialSaving) / cost : nil
    }

    /// £ for each QALY gained; nil where it saves money or gains nothing.
    package var costPerQALY: Double? { net > 0 && qalys > 1e-6 ? net / qalys : nil }

    /// Extra patients treated for one fracture avoided; nil where none is.
    package var numberNeededToTreat: Double? {
        allAvoided > 1e-6 && treated > 0 ? treated * Double(intakes) / allAvoided : nil
    }

    /// The first year, from 1, at whose end all savings so far have paid for all costs so far, and
    /// still have at every later year's end; nil where they never do.
    package var paybackYear: Int? {
        guard abs(allAvoided) > 1e-6 else { return nil }
        var sum = 0.0
        var year: Int?
        for (index, money) in zip(nhsNetByYear, socialNetByYear).enumerated() {
            sum += money.0 + money.1
            if sum > 0 { year = nil } else if year == nil { year = index + 1 }
        }
        return year
    }
}
