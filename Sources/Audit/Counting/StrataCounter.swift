import Counts

/// Adds up the outcomes of the cohort's records by service and stratum: age band, sex and index
/// site together, "Not known" being a group of each.
struct StrataCounter {
    private static let dimensions = [Breakdown.age, .sex, .site]
    private static let places = dimensions.map { dimension in
        Breakdown.all.firstIndex { $0.code == dimension.code } ?? 0
    }
    private static let strata = dimensions.map(\.groups.count).reduce(1, *)
    private static let cellsPerService = strata * 8

    private var met: [Int32]
    private var counted: [Int32]

    init(services: Int) {
        met = .init(repeating: 0, count: services * Self.cellsPerService)
        counted = met
    }

    mutating func add(_ outcome: Outcome, service: Int) {
        var stratum = 0
        for (place, dimension) in zip(Self.places, Self.dimensions) {
            stratum = stratum * dimension.groups.count + outcome.group(place)
        }
        let first = service * Self.cellsPerService + stratum * 8
        for lane in 0..<8 {
            let verdict = outcome.verdicts >> UInt16(2 * lane) & 3
            counted[first + lane] += verdict == 0 ? 0 : 1
            met[first + lane] += verdict == 3 ? 1 : 0
        }
    }

    func counts(of service: Int) -> StrataCounts {
        let cells = service * Self.cellsPerService..<(service + 1) * Self.cellsPerService
        return StrataCounts(numerators: Array(met[cells]), denominators: Array(counted[cells]))
    }
}
