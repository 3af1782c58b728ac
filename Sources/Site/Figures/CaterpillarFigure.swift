import Charts
import Results
import Templates

/// Places ranked by one indicator, each with its interval, against the national figure.
struct CaterpillarFigure {
    var edition: EditionIndex
    var kpi: Int
    var level: Level
    var origins: FigureOrigins?

    func figure(_ width: ChartWidth, headingLevel: Int = 3) -> ChartFigure? {
        let shown = level == .service ? edition.places(at: .service) : edition.nationsAndRegions
        let ranked = Self.ranked(shown, by: kpi)
        guard !ranked.isEmpty else { return nil }
        return ChartFigure(
            kind: .caterpillar, id: "kpi\(kpi)-\(level == .service ? "ranks" : "regions")",
            title: title,
            subtitle: "\(edition.unit(of: kpi)), with 95\u{A0}% intervals, \(edition.period)",
            description: description(ranked), headingLevel: headingLevel,
            drawing: chart(ranked).drawing(width),
            narrowDrawing: width == .wide && ranked.count <= Self.mostRowsDrawnTwice
                ? chart(ranked).drawing(.narrow) : nil,
            table: table(ranked),
            note: level == .service ? note(shown.count - ranked.count) : nil)
    }

    /// Beyond this the page would grow too large; the wide picture then scrolls on a narrow screen.
    private static let mostRowsDrawnTwice = 140

    /// Highest first; places without a figure are left out; equal figures by code.
    static func ranked(_ places: [Place], by kpi: Int) -> [Place] {
        let read = places.compactMap { place in
            place.words[kpi - 1].reading.map { (place, $0.value) }
        }
        return read.sorted { left, right in
            left.1 == right.1
                ? left.0.key.code.utf8.lexicographicallyPrecedes(right.0.key.code.utf8)
                : left.1 > right.1
        }.map(\.0)
    }

    private var title: String {
        level == .service ? "Services from highest to lowest" : edition.title(of: kpi)
    }

    private func chart(_ places: [Place]) -> CaterpillarChart {
        CaterpillarChart(
            rows: places.map { place in
                let figure = place.words[kpi - 1]
                return .init(
                    name: place.shortName, reading: figure.reading, standing: figure.standing,
                    isEmphasised: place.key.level == .nation)
            },
            reference: edition.national.words[kpi - 1].reading.map {
                ReferenceLine(value: $0.value, label: "National \($0.text)")
            })
    }

    private func table(_ places: [Place]) -> DataTable {
        DataTable(
            caption: "\(edition.title(of: kpi)), highest first, \(edition.year)",
            columns: [
                .init(level == .service ? "Service" : "Nation or region"),
                .init("Figure (95\u{A0}% interval)", isNumeric: true),
                .init("Counts", isNumeric: true), .init("Against national"),
            ],
            rows: places.map { place in
                let figure = place.words[kpi - 1]
                return [
                    .text(place.shortName), origins.cell(kpi, of: place, in: edition),
                    figure.countCell(figure.counts),
                    .text(figure.standingWord),
                ]
            })
    }

    private func description(_ places: [Place]) -> String {
        guard let first = places.first, let last = places.last else { return "" }
        return """
            From \(first.shortName) with \(first.words[kpi - 1].percent) to \(last.shortName) with \
            \(last.words[kpi - 1].percent); the national figure is \
            \(edition.national.words[kpi - 1].percent).
            """
    }

    static let rankNote = """
        Neighbouring ranks are often chance: where two intervals overlap, the order says little.
        """

    private func note(_ absent: Int) -> String {
        guard absent > 0 else { return Self.rankNote }
        return
            "\(Self.rankNote) \(Words.counted(absent, "service has", "services have")) no figure to show."
    }
}
