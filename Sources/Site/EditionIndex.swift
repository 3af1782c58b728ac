import DecimalText
import Funnels
import Narrative
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
    /// By a service's code, as its bytes: what `outliers(of:)` gives.
    let outliers: [[UInt8]: [OutlierRow]]
    /// KPI 1 … 11 at index 0 … 10.
    let funnels: [ServiceFunnel]
    /// What people wrote for the edition.
    let narrative: EditionNarrative

    init(_ results: PublishableResults) {
        var gathered = PlaceGathering()
        gathered.add(results)
        self.results = results
        positions = gathered.positions
        places = gathered.places
        definitions = (1...Self.kpis).map { kpi in results.indicators.first { $0.kpi == kpi } }
        services = results.services
        outliers = Dictionary(grouping: results.outliers) { Array($0.code.utf8) }
        funnels = results.serviceFunnels
        narrative = EditionNarrative(results.narrative, of: results.edition)
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
        for (index, name) in zip(places.indices, Self.shortNames(of: places)) {
            places[index].shortName = name
        }
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
