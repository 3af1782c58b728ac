import Results

/// The figures of one edition by key, with which service lies where.
struct EditionFigures {
    struct Key: Hashable {
        var level: Level
        var code: [UInt8]
        var kpi: Int
    }

    /// The code of the one place of national figures.
    static let everyService = Array("ALL".utf8)

    let results: PublishableResults
    /// By code.
    let services: [[UInt8]: ServiceEntry]
    let definitions: [Int: IndicatorDefinition]
    private let positions: [Key: Int]

    init(_ results: PublishableResults) throws(DifferenceError) {
        let year = results.edition.year
        var services: [[UInt8]: ServiceEntry] = [:]
        for service in results.services {
            guard services.updateValue(service, forKey: Array(service.code.utf8)) == nil else {
                throw .repeatedCode(code: service.code, year: year)
            }
        }
        var positions: [Key: Int] = [:]
        positions.reserveCapacity(results.figures.count)
        for (position, figure) in results.figures.enumerated() {
            let key = Key(level: figure.level, code: Array(figure.code.utf8), kpi: figure.kpi)
            guard positions.updateValue(position, forKey: key) == nil else {
                throw .repeatedFigure(place: figure.name, kpi: figure.kpi, year: year)
            }
        }
        (self.results, self.services, self.positions) = (results, services, positions)
        definitions = Dictionary(results.indicators.map { ($0.kpi, $0) }) { first, _ in first }
    }

    func figure(_ level: Level, _ code: [UInt8], _ kpi: Int) -> Figure? {
        positions[Key(level: level, code: code, kpi: kpi)].map { results.figures[$0] }
    }

    /// Whether the service's figures are part of the pooled figure of the place.
    func lies(_ service: [UInt8], in level: Level, _ code: [UInt8]) -> Bool {
        guard let entry = services[service] else { return false }
        switch level {
        case .national: return true
        case .nation: return entry.nation.utf8.elementsEqual(code)
        case .region: return entry.region.utf8.elementsEqual(code)
        case .service: return service == code
        }
    }

    /// What a service brings to pooled figures.
    func share(of service: [UInt8], _ kpi: Int) -> Share {
        guard let figure = figure(.service, service, kpi) else { return .none }
        switch figure.status {
        case .noPatients: return .counted(CountChange())
        case .noExpected, .notCollected: return .uncounted
        case .withheld: return .withheld
        case .ok, .tooFew, .provisional:
            if definitions[kpi]?.kind == .shareOfServices {
                guard let rag = figure.rag else { return .withheld }
                return .counted(CountChange(rag == .green ? 1 : 0, of: 1))
            }
            guard let numerator = figure.numerator, let denominator = figure.denominator else {
                return .withheld
            }
            return .counted(CountChange(numerator, of: denominator))
        }
    }

    /// What a service adds to the figures of the places that it lies in.
    enum Share: Equatable {
        case counted(CountChange)
        /// Left out of pooled figures: no hip-fracture count, or a question not collected.
        case uncounted
        /// Part of pooled figures, not published.
        case withheld
        /// The edition has no such service.
        case none
    }
}
