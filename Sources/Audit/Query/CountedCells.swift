import Counts
import Extract

/// Records of one kind and what KPI 4 to 11 say of them.
struct CountedCell: Equatable, Sendable {
    var records = 0
    var spine = 0
    /// KPI 4 … 11 at index 0 … 7.
    var indicators = [IndicatorCount](repeating: .init(), count: 8)

    static func += (left: inout CountedCell, right: CountedCell) {
        left.records += right.records
        for lane in left.indicators.indices { left.indicators[lane] += right.indicators[lane] }
    }

    /// Without regard to `spine`, which is given of services and months only.
    static func == (left: CountedCell, right: CountedCell) -> Bool {
        left.records == right.records && left.indicators == right.indicators
    }
}

/// What a file of counts says of one service's cohort.
struct CountedService: Sendable {
    var total = CountedCell()
    var duplicates = 0
    var repeats = 0
    var completeness: [CompletenessCount]
    /// By KPI, of indicators that the edition before counted otherwise: in the order of
    /// `Partings.all`.
    var partings: [Int: [Int]] = [:]
    var months = [CountedCell](repeating: .init(), count: 12)
    var careHome = [CountedCell](
        repeating: .init(), count: Breakdown.careHome.groups.count)
    var deprivation = [CountedCell](
        repeating: .init(), count: Breakdown.deprivation.groups.count)
    /// By age band, sex and index site, the site fastest.
    var strata = [CountedCell](
        repeating: .init(),
        count: strataDimensions.map(\.groups.count).reduce(1, *))

    static let strataDimensions = [Breakdown.age, .sex, .site]

    init() {
        completeness = .init(
            repeating: .init(), count: IndicatorCatalogue.completenessFields.count)
    }

    /// The rows that do not add up to the whole service.
    var contradiction: CountsRow.Part? {
        let parts: [(CountsRow.Part, [CountedCell])] = [
            (.month, months), (.careHome, careHome), (.deprivation, deprivation),
            (.stratum, strata),
        ]
        for (part, cells) in parts where cells.reduce(into: CountedCell(), +=) != total {
            return part
        }
        let spine = months.reduce(0) { $0 + $1.spine }
        if spine != total.spine || group(.site, "Spine").records != total.spine { return .month }
        for (field, count) in zip(IndicatorCatalogue.completenessFields, completeness)
        where field.among == nil
            ? count.applicable != total.records : count.applicable > total.records
        {
            return .service
        }
        return nil
    }

    /// The cells of the groups of age, sex or index site, added up from those of all three together.
    func groups(_ dimension: Breakdown) -> [CountedCell] {
        var cells = [CountedCell](repeating: .init(), count: dimension.groups.count)
        for (stratum, cell) in strata.enumerated() {
            var rest = stratum
            for place in Self.strataDimensions.indices.reversed() {
                let groups = Self.strataDimensions[place].groups.count
                if Self.strataDimensions[place].code == dimension.code {
                    cells[rest % groups] += cell
                }
                rest /= groups
            }
        }
        return cells
    }

    private func group(_ dimension: Breakdown, _ name: String) -> CountedCell {
        let place = dimension.groups.firstIndex { $0.name == name } ?? 0
        return groups(dimension)[place]
    }
}

/// The rows of the cohort, cell by cell.
struct CountedCells {
    private(set) var services: [Int: CountedService] = [:]
    private(set) var faults: [(faults: RecordFaults, cell: CountedCell)] = []

    private let query: CountingQuery
    private let items: [[UInt8]: CountingQuery.Given]
    private var faultCells: [Int: CountedCell] = [:]
    private var given: [Int: Set<[UInt8]>] = [:]

    init(_ rows: CountsRows, _ query: CountingQuery) throws(CountsError) {
        self.query = query
        let all = query.items
        items = Dictionary(
            all.map { (Array($0.item.utf8), $0.given) },
            uniquingKeysWith: { first, _ in first })
        let places = query.places
        for (line, row) in rows.all {
            let taken: Bool
            switch row.part {
            case .query, .column, .optOuts, .read, .removed, .finding, .use: continue
            case .faults: taken = row.service.isEmpty && take(fault: row)
            case .service, .month, .careHome, .deprivation, .stratum:
                guard let place = places[Array(row.service.utf8)], place >= 0,
                    query.services[place].isRegistered
                else { throw .unknownRow(file: rows.file, line: line) }
                taken = take(row, of: place)
            }
            guard taken else { throw .unknownRow(file: rows.file, line: line) }
        }
        for (place, found) in given.sorted(by: { $0.key < $1.key }) {
            for item in all where !found.contains(Array(item.item.utf8)) {
                throw .missingRow(
                    file: rows.file,
                    row: "\(CountsRow.Part.service.rawValue),\(query.name(place)),,\(item.item)")
            }
        }
        faults = faultCells.sorted { $0.key < $1.key }.map {
            (RecordFaults(bits: UInt64($0.key)), $0.value)
        }
    }

    private static let knownFaults = RecordFaults.rules.reduce(UInt64(0)) { $0 | $1.bit }

    private mutating func take(fault row: CountsRow) -> Bool {
        guard let mask = CountsRows.number(row.key), UInt64(mask) & ~Self.knownFaults == 0 else {
            return false
        }
        return Self.take(row, into: &faultCells[mask, default: CountedCell()])
    }

    /// Takes what every cell has; false where the row is none of it, or cannot be true.
    private static func take(_ row: CountsRow, into cell: inout CountedCell) -> Bool {
        if row.item.utf8.elementsEqual(CountedItem.records.utf8) {
            cell.records = row.counted
            return row.denominator == 0 && row.missing == 0
        }
        guard let kpi = CountsRows.number(row.item), (4...11).contains(kpi),
            row.counted + row.missing <= row.denominator
        else { return false }
        cell.indicators[kpi - 4] = IndicatorCount(
            numerator: row.counted, denominator: row.denominator, missing: row.missing)
        return true
    }

    private mutating func take(_ row: CountsRow, of place: Int) -> Bool {
        guard let givenIn = items[Array(row.item.utf8)] else { return false }
        var service = services[place] ?? CountedService()
        defer { services[place] = service }
        func group(_ count: Int) -> Int? {
            guard let number = CountsRows.number(row.key), (1...count).contains(number) else {
                return nil
            }
            return number - 1
        }
        switch row.part {
        case .month:
            guard givenIn != .byService, let month = group(12) else { return false }
            if givenIn == .byMonth {
                service.months[month].spine = row.counted
                return row.denominator == 0 && row.missing == 0
            }
            return Self.take(row, into: &service.months[month])
        case .careHome:
            guard let group = group(service.careHome.count) else { return false }
            return Self.take(row, into: &service.careHome[group])
        case .deprivation:
            guard let group = group(service.deprivation.count) else { return false }
            return Self.take(row, into: &service.deprivation[group])
        case .stratum:
            guard row.denominator <= Int(Int32.max), let stratum = Self.stratum(row.key) else {
                return false
            }
            return Self.take(row, into: &service.strata[stratum])
        default:
            given[place, default: []].insert(Array(row.item.utf8))
            return row.key.isEmpty && take(row, into: &service)
        }
    }

    private static func stratum(_ key: String) -> Int? {
        let parts = key.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == CountedService.strataDimensions.count else { return nil }
        var stratum = 0
        for (part, dimension) in zip(parts, CountedService.strataDimensions) {
            guard let group = CountsRows.number(String(part)),
                (1...dimension.groups.count).contains(group)
            else { return nil }
            stratum = stratum * dimension.groups.count + group - 1
        }
        return stratum
    }

    /// Takes what is given of whole services.
    private func take(_ row: CountsRow, into service: inout CountedService) -> Bool {
        switch row.item {
        case CountedItem.spine: service.total.spine = row.counted
        case CountedItem.duplicates: service.duplicates = row.counted
        case CountedItem.repeats: service.repeats = row.counted
        default:
            let fields = IndicatorCatalogue.completenessFields
            if let place = fields.firstIndex(where: { $0.field.question == row.item }) {
                service.completeness[place] = CompletenessCount(
                    applicable: row.denominator, missing: row.missing)
                return row.counted + row.missing == row.denominator
            }
            for (kpi, _) in query.former {
                for place in CountedItem.partings.indices
                where CountedItem.parting(place, kpi: kpi) == row.item {
                    service.partings[kpi, default: [0, 0, 0, 0]][place] = row.counted
                    return row.denominator == 0 && row.missing == 0
                }
            }
            return Self.take(row, into: &service.total)
        }
        return row.denominator == 0 && row.missing == 0
    }
}
