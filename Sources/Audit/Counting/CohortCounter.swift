import Counts

/// Adds up the outcomes of the cohort's records by service, month and group.
struct CohortCounter {
    /// Numerator, denominator and missing of KPI 4 to 11, one lane each.
    private struct Cell {
        var met = SIMD8<Int32>.zero
        var counted = SIMD8<Int32>.zero
        var missing = SIMD8<Int32>.zero

        mutating func add(_ verdicts: Verdicts) {
            met &+= verdicts.met
            counted &+= verdicts.counted
            missing &+= verdicts.missing
        }
    }

    /// A record's verdicts as ones and zeros.
    private struct Verdicts {
        let met: SIMD8<Int32>
        let counted: SIMD8<Int32>
        let missing: SIMD8<Int32>

        private static let low: SIMD8<Int32> = [1, 4, 16, 64, 256, 1024, 4096, 16_384]

        init(_ packed: UInt16) {
            let all = SIMD8<Int32>(repeating: Int32(packed))
            let ones = SIMD8<Int32>(repeating: 1)
            let low = (all & Self.low) .!= .zero
            let high = (all & (Self.low &* 2)) .!= .zero
            met = SIMD8<Int32>.zero.replacing(with: ones, where: low .& high)
            counted = SIMD8<Int32>.zero.replacing(with: ones, where: low .| high)
            missing = SIMD8<Int32>.zero.replacing(with: ones, where: high .& .!low)
        }
    }

    private static let months = 12
    private static let fields = IndicatorCatalogue.completenessFields.count
    /// Where the groups of each breakdown begin among a service's cells, after its months.
    private static let firstCells: [Int] = Breakdown.all.indices.map { index in
        months + Breakdown.all[..<index].map(\.groups.count).reduce(0, +)
    }
    private static let cellsPerService =
        months + Breakdown.all.map(\.groups.count).reduce(0, +)
    private static let sitePlace = Breakdown.all.firstIndex { $0.code == Breakdown.site.code } ?? 0
    private static let spineGroup =
        Breakdown.site.groups.firstIndex { $0.name == "Spine" } ?? 0

    private var cells: [Cell]
    private var strata: StrataCounter
    private var records: [Int32]
    private var spines: [Int32]
    private var lacking: [Int32]
    private var conditionalAsked: [Int32]

    init(services: Int) {
        cells = .init(repeating: Cell(), count: services * Self.cellsPerService)
        strata = StrataCounter(services: services)
        records = .init(repeating: 0, count: services * Self.months)
        spines = records
        lacking = .init(repeating: 0, count: services * Self.fields)
        conditionalAsked = .init(repeating: 0, count: services)
    }

    /// - Parameter month: 0 to 11.
    mutating func add(_ outcome: Outcome, service: Int, month: Int) {
        let verdicts = Verdicts(outcome.verdicts)
        let first = service * Self.cellsPerService
        cells[first + month].add(verdicts)
        for breakdown in Self.firstCells.indices {
            cells[first + Self.firstCells[breakdown] + outcome.group(breakdown)].add(verdicts)
        }
        strata.add(outcome, service: service)
        records[service * Self.months + month] += 1
        if outcome.group(Self.sitePlace) == Self.spineGroup {
            spines[service * Self.months + month] += 1
        }
        var open = outcome.missingFields
        while open != 0 {
            lacking[service * Self.fields + open.trailingZeroBitCount] += 1
            open &= open &- 1
        }
        if outcome.conditionalFieldApplies { conditionalAsked[service] += 1 }
    }

    /// The counts of one service.
    func counts(of service: Int, code: String) -> ServiceCounts {
        var counts = ServiceCounts(
            code: code, completenessFields: Self.fields,
            dimensions: Breakdown.all.map(\.dimension))
        let first = service * Self.cellsPerService
        for month in 0..<Self.months {
            counts.recordsByMonth[month] = Int(records[service * Self.months + month])
            counts.spineByMonth[month] = Int(spines[service * Self.months + month])
            for (lane, count) in Self.counts(cells[first + month]).enumerated() {
                counts.indicatorsByMonth[month * 8 + lane] = count
                counts.indicators[lane] += count
            }
        }
        counts.strata = strata.counts(of: service)
        counts.records = counts.recordsByMonth.reduce(0, +)
        counts.spine = counts.spineByMonth.reduce(0, +)
        counts.leaveOut()
        for (breakdown, definition) in Breakdown.all.enumerated() {
            counts.breakdowns[breakdown] = definition.groups.indices.flatMap { group in
                Self.counts(cells[first + Self.firstCells[breakdown] + group])
            }
        }
        for (place, field) in IndicatorCatalogue.completenessFields.enumerated() {
            counts.completeness[place] = CompletenessCount(
                applicable: field.among == nil ? counts.records : Int(conditionalAsked[service]),
                missing: Int(lacking[service * Self.fields + place]))
        }
        return counts
    }

    private static func counts(_ cell: Cell) -> [IndicatorCount] {
        (0..<8).map { lane in
            IndicatorCount(
                numerator: Int(cell.met[lane]), denominator: Int(cell.counted[lane]),
                missing: Int(cell.missing[lane]))
        }
    }
}

extension ServiceCounts {
    /// Tells of each indicator how many records of its population are not in its denominator.
    mutating func leaveOut() {
        for (place, (kpi, proportion)) in IndicatorCatalogue.proportions.enumerated() {
            let population =
                switch proportion.population {
                case .cohort: records
                case .met(let earlier, _): indicators[place + earlier - kpi].numerator
                }
            indicators[place].excluded = population - indicators[place].denominator
        }
    }
}
