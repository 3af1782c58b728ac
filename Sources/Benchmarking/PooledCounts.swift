import Counts

/// The counts of the services of one place that took part, added up. Services without a patient
/// add nothing.
struct PooledCounts {
    /// Services that took part: those with a patient in the cohort.
    private(set) var services = 0
    /// Those of them that meet the completeness standard, KPI 1.
    private(set) var servicesComplete = 0
    /// N, whole and by month.
    private(set) var identified = Identified()
    /// The part of `identified` that has hip fractures to be set against; nil where no service of
    /// the place that took part has any.
    private(set) var expected: Expected?
    /// KPI 4 … 11 at index 0 … 7.
    private(set) var indicators = [IndicatorCount](repeating: .init(), count: 8)
    /// `[month × 8 + (kpi − 4)]`.
    private(set) var indicatorsByMonth = [IndicatorCount](repeating: .init(), count: 96)
    private(set) var completeness: [CompletenessCount]
    private(set) var breakdowns: [[IndicatorCount]]
    private(set) var strata = StrataCounts()

    /// Patients found, of all sites and with a spine fracture.
    struct Identified {
        var records = 0
        var spine = 0
        var recordsByMonth = [Int](repeating: 0, count: 12)
        var spineByMonth = [Int](repeating: 0, count: 12)

        mutating func add(_ service: ServiceCounts) {
            records += service.records
            spine += service.spine
            for month in 0..<12 {
                recordsByMonth[month] += service.recordsByMonth[month]
                spineByMonth[month] += service.spineByMonth[month]
            }
        }
    }

    /// What services with a known count of hip fractures found and treated.
    struct Expected {
        var hipFractures = 0
        var identified = Identified()
        /// KPI 11.
        var treated = IndicatorCount()
    }

    /// - Parameters:
    ///   - services: those of the place.
    ///   - hipFractures: of each, nil where not known.
    ///   - blank: the counts of a service without patients.
    init(of services: [ServiceCounts], hipFractures: [Int?], blank: ServiceCounts) {
        completeness = blank.completeness
        breakdowns = blank.breakdowns
        for (service, hips) in zip(services, hipFractures) where service.records > 0 {
            add(service)
            guard let hips else { continue }
            var pooled = expected ?? Expected()
            pooled.hipFractures += hips
            pooled.identified.add(service)
            pooled.treated += service.indicators[7]
            expected = pooled
        }
    }

    private mutating func add(_ service: ServiceCounts) {
        services += 1
        let failing = CompletenessStandard.failing(service.completeness)
        if CompletenessStandard.isMet(failing: failing) { servicesComplete += 1 }
        identified.add(service)
        strata += service.strata
        for index in indicators.indices { indicators[index] += service.indicators[index] }
        for index in indicatorsByMonth.indices {
            indicatorsByMonth[index] += service.indicatorsByMonth[index]
        }
        for index in completeness.indices {
            completeness[index].applicable += service.completeness[index].applicable
            completeness[index].missing += service.completeness[index].missing
        }
        for dimension in breakdowns.indices {
            for cell in breakdowns[dimension].indices {
                breakdowns[dimension][cell] += service.breakdowns[dimension][cell]
            }
        }
    }
}
