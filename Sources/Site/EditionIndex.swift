import DecimalText
import Results
import Templates

/// One edition with its look-ups made once, for every page to read.
struct EditionIndex: Sendable {
    /// The audit's indicators are numbered from 1 to this.
    static let kpis = 11

    let results: PublishableResults
    /// National, nations, regions, services: in the order of the results' figures.
    private(set) var places: [Place]
    private let positions: [PlaceKey: Int]
    /// KPI 1 … 11 at index 0 … 10.
    let definitions: [IndicatorDefinition?]
    let services: [ServiceEntry]
    private var spreads: [Spread?] = []

    init(_ results: PublishableResults) {
        var gathered = PlaceGathering()
        gathered.add(results)
        self.results = results
        positions = gathered.positions
        places = gathered.places
        definitions = (1...Self.kpis).map { kpi in results.indicators.first { $0.kpi == kpi } }
        services = results.services
        let national = gathered.positions[PlaceKey(level: .national, code: "ALL")]
        let nationalFigures = national.map { gathered.places[$0].figures } ?? []
        for index in places.indices {
            places[index].words = (1...Self.kpis).map { kpi in
                FigureWords(
                    definition: definitions[kpi - 1],
                    national: nationalFigures.isEmpty ? nil : nationalFigures[kpi - 1],
                    followUpCompleteTo: results.edition.followUpCompleteTo
                ).view(of: places[index].figures[kpi - 1])
            }
        }
        spreads = (1...Self.kpis).map { [places] in Self.spread(of: $0, over: places) }
    }

    var year: Int { results.edition.year }

    /// The place, or an empty one of that name: a page never lacks its rows.
    func place(_ level: Level, _ code: String) -> Place {
        let key = PlaceKey(level: level, code: code)
        if let position = positions[key] { return places[position] }
        var empty = Place(key: key, name: code)
        empty.words = definitions.map {
            FigureWords(definition: $0, national: nil, followUpCompleteTo: nil).view(of: nil)
        }
        return empty
    }

    func has(_ level: Level, _ code: String) -> Bool {
        positions[PlaceKey(level: level, code: code)] != nil
    }

    var national: Place { place(.national, "ALL") }

    func places(at level: Level) -> [Place] { places.filter { $0.key.level == level } }

    /// Patients in the cohort: what the last step of the flow leaves.
    var patients: Int? { results.cohortFlow.last?.remaining }
}

/// Sorts every row of the results to its place, once.
private struct PlaceGathering {
    var places: [Place] = []
    var positions: [PlaceKey: Int] = [:]

    private mutating func position(_ level: Level, _ code: String, name: String) -> Int {
        let key = PlaceKey(level: level, code: code)
        if let position = positions[key] { return position }
        positions[key] = places.count
        places.append(Place(key: key, name: name))
        return places.count - 1
    }

    mutating func add(_ results: PublishableResults) {
        for figure in results.figures where Self.isIndicator(figure.kpi) {
            places[position(figure.level, figure.code, name: figure.name)]
                .figures[figure.kpi - 1] = figure
        }
        for row in results.distributions where Self.isIndicator(row.kpi) {
            places[position(row.level, row.code, name: row.code)].distributions[row.kpi - 1] = row
        }
        for point in results.series where Self.isIndicator(point.kpi) {
            places[position(point.level, point.code, name: point.code)]
                .series[point.kpi - 1].append(point)
        }
        for row in results.breakdowns where Self.isIndicator(row.kpi) {
            places[position(row.level, row.code, name: row.code)]
                .breakdowns[row.kpi - 1].append(row)
        }
        for row in results.completeness {
            places[position(row.level, row.code, name: row.code)].completeness.append(row)
        }
        for row in results.missedOpportunities {
            places[position(row.level, row.code, name: row.code)].missed = row
        }
        for index in places.indices {
            for kpi in places[index].series.indices {
                places[index].series[kpi].sort { $0.month < $1.month }
            }
        }
    }

    private static func isIndicator(_ kpi: Int) -> Bool { (1...EditionIndex.kpis).contains(kpi) }
}

extension EditionIndex {
    /// `January to December 2021`.
    var period: String { "January to December \(year)" }

    /// `KPI 4: FLS assessment within 90 days`.
    func title(of kpi: Int) -> String {
        definitions[kpi - 1].map { "KPI \(kpi): \($0.name)" } ?? "KPI \(kpi)"
    }

    func shortName(of kpi: Int) -> String { definitions[kpi - 1]?.shortName ?? "KPI \(kpi)" }

    /// What the indicator's percentage is of.
    func unit(of kpi: Int) -> String {
        switch definitions[kpi - 1]?.kind {
        case .shareOfServices: "Per cent of services"
        case .ratioToExpected: "Per cent of the number expected"
        case .proportion, nil: "Per cent of patients"
        }
    }

    /// Each nation followed by its own regions, as far as services tell which lies where. A region
    /// that is a whole nation stands once, as the nation.
    var nationsAndRegions: [Place] {
        let regions = places(at: .region)
        var shown: [Place] = []
        for nation in places(at: .nation) {
            let own = Set(
                services.filter { $0.nation.utf8.elementsEqual(nation.key.code.utf8) }
                    .map { PlaceKey(level: .region, code: $0.region) })
            shown.append(nation)
            shown += regions.filter { own.contains($0.key) && $0.key.code != nation.key.code }
        }
        let seen = Set(shown.flatMap { [$0.key, PlaceKey(level: .region, code: $0.key.code)] })
        return shown + regions.filter { !seen.contains($0.key) }
    }
}

/// Where the services' own figures lie, per cent.
struct Spread: Sendable {
    var lowest: Double
    var lowerQuartile: Double?
    var median: Double?
    var upperQuartile: Double?
    var highest: Double
    var services: Int
}

extension EditionIndex {
    /// Over the services with a published figure; nil where there are none.
    func spread(of kpi: Int) -> Spread? { spreads[kpi - 1] }

    fileprivate static func spread(of kpi: Int, over places: [Place]) -> Spread? {
        let values = places.filter { $0.key.level == .service }
            .compactMap { $0.words[kpi - 1].reading?.value }
        guard let lowest = values.min(), let highest = values.max() else { return nil }
        let row = places.first { $0.key.level == .national }?.distributions[kpi - 1]
        return Spread(
            lowest: lowest, lowerQuartile: PercentText.value(row?.lowerQuartile),
            median: PercentText.value(row?.median),
            upperQuartile: PercentText.value(row?.upperQuartile), highest: highest,
            services: values.count)
    }
}
