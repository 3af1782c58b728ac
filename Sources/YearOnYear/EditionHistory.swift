import Results

/// One edition with the editions before it, and where its places stand in each of them.
struct EditionHistory {
    let now: FigureIndex
    /// Ascending.
    let earlier: [FigureIndex]
    /// By earlier edition and by place of this one: the place's number there.
    private let places: [[Int?]]
    /// By earlier edition and by indicator.
    private let sameDefinitions: [[Bool]]

    init(_ now: PublishableResults, after earlier: [PublishableResults]) {
        self.now = FigureIndex(now)
        self.earlier =
            earlier.sorted { $0.edition.year < $1.edition.year }.map(FigureIndex.init)
        let keys = self.now.keys
        places = self.earlier.map { edition in keys.map { edition.place($0) } }
        let versions = self.now.versions
        sameDefinitions = self.earlier.map { zip($0.versions, versions).map { $0 == $1 } }
    }

    /// Whether an earlier edition's figures of the indicator mean the same.
    func isSameDefinition(_ kpi: Int, in edition: Int) -> Bool {
        sameDefinitions[edition].indices.contains(kpi) && sameDefinitions[edition][kpi]
    }

    /// The place's number in an earlier edition; nil where that had no such place.
    func place(_ place: Int, in edition: Int) -> Int? { places[edition][place] }

    /// The figure of the same place and indicator in an earlier edition; nil where it has none.
    func figure(_ kpi: Int, at place: Int, in edition: Int) -> Figure? {
        places[edition][place].flatMap { earlier[edition].figure(kpi, at: $0) }
    }
}

/// The figures of one edition, by place and indicator.
struct FigureIndex {
    /// What places are told apart by.
    struct Key: Hashable {
        var level: Level
        var code: [UInt8]
    }

    let results: PublishableResults
    /// The places that have figures, numbered in the order in which these name them.
    let keys: [Key]
    /// The place of each figure.
    let places: [Int]
    private let numbers: [Key: Int]
    /// By place and indicator: a position in the figures, below 0 where there is none.
    private let positions: [Int]
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
        var positions: [Int] = []
        places.reserveCapacity(results.figures.count)
        var run = PlaceRun()
        for (position, figure) in results.figures.enumerated() {
            let place = run.place(figure.level, figure.code) { key in
                if let number = numbers[key] { return number }
                numbers[key] = keys.count
                keys.append(key)
                positions += repeatElement(-1, count: Self.width)
                return keys.count - 1
            }
            places.append(place)
            guard (1..<Self.width).contains(figure.kpi) else { continue }
            positions[place * Self.width + figure.kpi] = position
        }
        self.places = places
        (self.numbers, self.keys, self.positions) = (numbers, keys, positions)
        let definitions = (0..<Self.width).map { kpi in
            results.indicators.first { $0.kpi == kpi }
        }
        versions = definitions.map { $0?.definitionVersion }
        ratios = definitions.map { $0?.kind == .ratioToExpected }
    }

    var year: Int { results.edition.year }

    func place(_ key: Key) -> Int? { numbers[key] }

    func figure(_ kpi: Int, at place: Int) -> Figure? {
        guard (1..<Self.width).contains(kpi) else { return nil }
        let position = positions[place * Self.width + kpi]
        return position < 0 ? nil : results.figures[position]
    }

    /// Whether the indicator's figures are ratios to expected.
    func isRatio(_ kpi: Int) -> Bool { ratios.indices.contains(kpi) && ratios[kpi] }
}

/// Finds the places of rows of which those of one place follow each other, asking once for each.
struct PlaceRun {
    private var level = Level.national
    private var code: String?
    private var number = -1

    /// The number of a row's place.
    mutating func place(
        _ level: Level, _ code: String, else find: (FigureIndex.Key) -> Int
    ) -> Int {
        if let last = self.code, level == self.level, code.utf8.elementsEqual(last.utf8) {
            return number
        }
        (self.level, self.code) = (level, code)
        number = find(FigureIndex.Key(level: level, code: Array(code.utf8)))
        return number
    }
}
