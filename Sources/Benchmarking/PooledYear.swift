import Counts
import Releases
import Results

/// A year's counts, pooled for every place.
struct PooledYear {
    let release: Release
    let counts: AuditCounts
    /// By code.
    let services: [Service]
    /// Annual hip fractures of each service; nil where not known.
    let hipFractures: [Int?]
    /// Completeness fields that fail at each service.
    let failingFields: [Int]
    let followUp: FollowUp
    /// National, nations, regions, services.
    let places: [Place]
    /// Of each place.
    let pooled: [PooledCounts]

    /// - Parameters:
    ///   - services: those registered for the year, by code.
    ///   - hipFractures: by service code.
    init(
        release: Release, services: [Service], hipFractures: [String: HipFractures],
        counts: AuditCounts
    ) {
        let blank = ServiceCounts(
            code: "", completenessFields: counts.completenessFields.count,
            dimensions: counts.dimensions)
        let byCode = Dictionary(
            counts.services.map { (Array($0.code.utf8), $0) },
            uniquingKeysWith: { first, _ in first })
        let counted = services.map { byCode[Array($0.code.utf8)] ?? blank }
        let hips = services.map { hipFractures[$0.code]?.count }
        let places = Place.all(of: services)
        self.release = release
        self.counts = counts
        self.services = services
        self.hipFractures = hips
        self.places = places
        failingFields = counted.map { CompletenessStandard.failing($0.completeness) }
        followUp = FollowUp(year: release.year, freezeDate: release.freezeDate)
        pooled = places.map { place in
            PooledCounts(
                of: place.members.map { counted[$0] }, hipFractures: place.members.map { hips[$0] },
                blank: blank)
        }
    }

    /// What can be said of an indicator at a place.
    func state(_ place: Int, kpi: Int) -> FigureState {
        if counts.notCollected.contains(kpi) { return .notCollected }
        if pooled[place].services == 0 { return .noPatients }
        if kpi == 2 || kpi == 3, pooled[place].expected == nil { return .noExpected }
        return kpi == 11 && !followUp.isComplete ? .provisional : .known
    }

    func thresholds(_ kpi: Int) -> RAGThresholds {
        guard let thresholds = release.rag[kpi] else {
            preconditionFailure("a release has thresholds for every indicator")
        }
        return thresholds
    }
}
