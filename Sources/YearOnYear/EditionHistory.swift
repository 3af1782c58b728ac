import Results

/// One edition with the editions before it, and where its places stand in each of them.
final class EditionHistory: Sendable {
    let now: FigureIndex
    /// Ascending.
    let earlier: [FigureIndex]
    /// By earlier edition and by place of this one: the place's number there.
    private let places: [[Int?]]
    /// By earlier edition and by indicator.
    private let sameDefinitions: [[Bool]]

    init(_ results: PublishableResults, after editions: [PublishableResults]) {
        let now = FigureIndex(results)
        let earlier =
            editions.sorted { $0.edition.year < $1.edition.year }.map { FigureIndex($0) }
        (self.now, self.earlier) = (now, earlier)
        places = earlier.map { edition in now.keys.map { edition.place($0) } }
        sameDefinitions = earlier.map { zip($0.versions, now.versions).map { $0 == $1 } }
    }

    /// Whether an earlier edition's figures of the indicator mean the same.
    func isSameDefinition(_ kpi: Int, in edition: Int) -> Bool {
        sameDefinitions[edition].indices.contains(kpi) && sameDefinitions[edition][kpi]
    }

    /// The place's number in an earlier edition; nil where that had no such place.
    func place(_ place: Int, in edition: Int) -> Int? { places[edition][place] }

    /// The measure of the same place and indicator in an earlier edition; nil where it has none.
    func measure(_ kpi: Int, at place: Int, in edition: Int) -> Measure? {
        places[edition][place].flatMap { earlier[edition].measure(kpi, at: $0) }
    }
}

/// The figures of one edition, by place and indicator.
final class FigureIndex: Sendable {
    /// What places are told apart by.
    struct Key: Hashable, Sendable {
        var level: Level
        var code: [UInt8]
    }

    let results: PublishableResults
    /// The places that have figures, numbered in the order in which these name them.
    let keys: [Key]
    /// The place of each figure.
    let places: [Int]
    private let numbers: [Key: Int]
    /// By place and indicator; nil where there is no figure.
    private let measures: [Measure?]
    /// By indicator: the version of its definition.
    let versions: [String?]
    private let ratios: [Bool]

    /// One more than the last indicator.
    static let width = 12

    init(_ results: PublishableResults) {
        self.results = results
        var numbers: [Key: Int] = [:]
        var keys: [Key] = []
        var places: [Int] = []
        var measures: [Measure?] = []
        let figures = results.figures
        places.reserveCapacity(figures.count)
        var run = PlaceRun()
        for position in figures.indices {
            let place = run.place(figures[position].level, figures[position].code) { key in
                if let number = numbers[key] { return number }
                numbers[key] = keys.count
                keys.append(key)
                measures += repeatElement(nil, count: Self.width)
                return keys.count - 1
            }
            places.append(place)
            let kpi = figures[position].kpi
            guard (1..<Self.width).contains(kpi) else { continue }
            measures[place * Self.width + kpi] = Measure(of: figures, at: position)
        }
        self.places = places
        (self.numbers, self.keys, self.measures) = (numbers, keys, measures)
        let definitions = (0..<Self.width).map { kpi in
            results.indicators.first { $0.kpi == kpi }
        }
        versions = definitions.map { $0?.definitionVersion }
        ratios = definitions.map { $0?.kind == .ratioToExpected }
    }

    var year: Int { results.edition.year }

    func place(_ key: Key) -> Int? { numbers[key] }

    func measure(_ kpi: Int, at place: Int) -> Measure? {
        (1..<Self.width).contains(kpi) ? measures[place * Self.width + kpi] : nil
    }

    /// Whether the indicator's figures are ratios to expected.
    func isRatio(_ kpi: Int) -> Bool { ratios.indices.contains(kpi) && ratios[kpi] }
}
