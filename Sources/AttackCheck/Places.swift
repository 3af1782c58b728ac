import Results

/// The places that one or more editions of a year publish figures of, and how they nest.
struct Places {
    private(set) var keys: [Key] = []
    private var positions: [Key: Int] = [:]
    /// Each place with the places that it is the sum of; a place may stand more than once.
    private(set) var sums: [(total: Int, parts: [Int])] = []
    /// Services with known hip fractures.
    private(set) var hasHipFractures: [Bool] = []

    struct Key: Hashable {
        var level: Level
        var code: [UInt8]

        init(_ level: Level, _ code: String) {
            self.level = level
            self.code = Array(code.utf8)
        }
    }

    init(of editions: [PublishableResults]) {
        for edition in editions {
            for figure in edition.figures where figure.kpi == 1 {
                add(Key(figure.level, figure.code))
            }
        }
        hasHipFractures = .init(repeating: false, count: keys.count)
        var nations: [Int: [Int]] = [:]
        var regions: [Int: [Int]] = [:]
        var nationOfRegion: [Int: Set<Int>] = [:]
        for service in editions.first?.services ?? [] {
            guard let place = positions[Key(.service, service.code)],
                let nation = positions[Key(.nation, service.nation)],
                let region = positions[Key(.region, service.region)]
            else { continue }
            hasHipFractures[place] = service.hipFractures != nil
            nations[nation, default: []].append(place)
            regions[region, default: []].append(place)
            nationOfRegion[region, default: []].insert(nation)
        }
        sums = (nations.map { ($0, $1) } + regions.map { ($0, $1) }).sorted { $0.0 < $1.0 }
        let national = positions[Key(.national, "ALL")]
        for level in [Level.nation, .region, .service] {
            guard let national else { continue }
            sums.append((national, keys.indices.filter { keys[$0].level == level }))
        }
        for nation in nations.keys.sorted() {
            let own = nationOfRegion.filter { $0.value == [nation] }.keys.sorted()
            let members = own.reduce(0) { $0 + (regions[$1]?.count ?? 0) }
            if members == nations[nation]?.count { sums.append((nation, own)) }
        }
    }

    var count: Int { keys.count }

    /// nil for a place that has no figures.
    func position(_ level: Level, _ code: String) -> Int? { positions[Key(level, code)] }

    private mutating func add(_ key: Key) {
        guard positions[key] == nil else { return }
        positions[key] = keys.count
        keys.append(key)
    }
}
