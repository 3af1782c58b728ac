import Charts
import DecimalText
import Results
import Templates

/// Every service on the map: how many fractures are expected, and what share of them was found.
struct MapFigure {
    var edition: EditionIndex
    var origins: FigureOrigins?

    private static let kpi = 2

    /// Nil where the register places no service whose figures are published.
    func figure() -> ChartFigure? {
        let services = drawn
        guard !services.isEmpty else { return nil }
        let chart = MapChart(
            outlines: Coastline.outlines, services: services.map(\.sign),
            bands: bands.filter {
                $0.band != .notRated || services.contains { $0.sign.band == .notRated }
            },
            sizes: sizes(services))
        return ChartFigure(
            kind: .map, id: "map", title: "Fractures expected, and the share found",
            subtitle: """
                Area: fractures expected. Shape and colour: per cent of them found (KPI \(Self.kpi)), \
                \(edition.period)
                """,
            description: description(services), headingLevel: 2, drawing: chart.drawing(.wide),
            narrowDrawing: chart.drawing(.narrow), table: table(),
            note: ([absent(services)] + [Self.place, Coastline.attribution]).joined(separator: " "))
    }

    /// Why a service may be in the table and not on the map; nil where all are drawn.
    private func absent(_ drawn: [Drawn]) -> String {
        let missing = edition.services.count - drawn.count
        guard missing > 0 else { return "Every service is drawn." }
        let are = missing == 1 ? "is" : "are"
        return """
            \(Words.counted(missing, "service", "services")) \(are) in the table and not drawn: no \
            figure is published, or the register gives no place on the map.
            """
    }

    private static let place =
        "A sign stands where the register places the service, not where its patients live."

    private struct Drawn {
        var place: Place
        var sign: MapChart.Service
    }

    /// By name. Only published figures are drawn, so that no sign tells of one that is withheld.
    private var drawn: [Drawn] {
        edition.servicesByName.compactMap { service in
            let place = edition.place(.service, service.code)
            let words = place.words[Self.kpi - 1]
            guard let reading = words.reading, let expected = words.size, expected > 0,
                let position = Self.position(of: service)
            else { return nil }
            return Drawn(
                place: place,
                sign: MapChart.Service(
                    position: position, size: Double(expected), band: Self.band(words.rag),
                    name: place.shortName,
                    words: """
                        \(place.shortName): \(reading.text) of \(words.denominator) expected
                        """))
        }
    }

    private static func position(of service: ServiceEntry) -> MapChart.Position? {
        guard let longitude = Double(service.longitude), let latitude = Double(service.latitude)
        else { return nil }
        return MapChart.Position(longitude: longitude, latitude: latitude)
    }

    private static func degrees(_ text: String) -> Cell { .text(text.isEmpty ? "–" : text) }

    private static func band(_ rating: RAGTag) -> MapChart.Band {
        switch rating {
        case .green: .high
        case .amber: .middle
        case .red: .low
        case .none: .notRated
        }
    }

    /// The ratings in numbers, as the definition of the indicator sets them.
    private var bands: [(band: MapChart.Band, words: String)] {
        guard let definition = edition.definitions[Self.kpi - 1] else { return [] }
        let (green, sign) = (definition.green, PercentText.sign)
        let low = "Less than \(definition.amber ?? green)\(sign) (red)"
        let middle = definition.amber.map { "\($0) to less than \(green)\(sign) (amber)" }
        return [(.high, "\(green)\(sign) or more (green)")]
            + (middle.map { [(.middle, $0)] } ?? [])
            + [(.low, low), (.notRated, "Too few patients to rate")]
    }

    /// Two round numbers: the largest that some service reaches, and the largest within a quarter.
    private func sizes(_ drawn: [Drawn]) -> [(size: Double, words: String)] {
        let most = drawn.map { Int($0.sign.size) }.max() ?? 0
        let large = Self.round(below: most)
        return [large, Self.round(below: large / 4)].filter { $0 > 0 }.map {
            (Double($0), "\(DecimalText.grouped($0)) expected")
        }
    }

    /// The largest of 1, 2, 5, 10, 20, … that is not above a number; 0 where there is none.
    static func round(below most: Int) -> Int {
        var (step, best) = (1, 0)
        while step <= most {
            for factor in [1, 2, 5] where step * factor <= most { best = step * factor }
            step *= 10
        }
        return best
    }

    private func description(_ drawn: [Drawn]) -> String {
        let parts = bands.compactMap { band, words -> String? in
            let count = drawn.count { $0.sign.band == band }
            return count == 0
                ? nil : "\(count) with \(words.prefix(1).lowercased())\(words.dropFirst())"
        }
        let largest = drawn.max { $0.sign.size < $1.sign.size }
        let most = largest.map {
            " Most fractures are expected at \($0.place.shortName): "
                + "\($0.place.words[Self.kpi - 1].denominator)."
        }
        return """
            \(Words.counted(drawn.count, "service", "services")) on the map of England and Wales: \
            \(Words.list(parts)).\(most ?? "")
            """
    }

    /// The same for every registered service, with where the register places those that are drawn.
    func table() -> DataTable {
        DataTable(
            caption: "KPI \(Self.kpi) of every service, with its place, \(edition.year)",
            columns: [
                .init("Service"), .init("Region"), .init("Fractures expected", isNumeric: true),
                .init("Found", isNumeric: true), .init("Rating"),
                .init("Degrees north", isNumeric: true), .init("Degrees east", isNumeric: true),
            ],
            rows: edition.servicesByName.map { service in
                let place = edition.place(.service, service.code)
                let words = place.words[Self.kpi - 1]
                let isDrawn = words.reading != nil
                return [
                    .text(edition.shortName(of: service)), .text(service.region),
                    words.countCell(words.denominator),
                    .figure(
                        words.percent,
                        to: origins?.href(Self.kpi, at: place.key, in: edition)),
                    words.ragCell, Self.degrees(isDrawn ? service.latitude : ""),
                    Self.degrees(isDrawn ? service.longitude : ""),
                ]
            })
    }
}
