import Charts
import DecimalText
import Results
import Templates

/// Missed opportunities of nations and regions.
struct MissedFigure {
    var edition: EditionIndex
    var origins: FigureOrigins?

    func figure() -> ChartFigure? {
        let places = edition.nationsAndRegions.filter { $0.missed?.missed != nil }
        guard !places.isEmpty else { return nil }
        let chart = BreakdownChart(
            dimensions: dimensions(places), reference: nil, unit: .count)
        return ChartFigure(
            kind: .groups, id: "missed-chart", title: "People who could have been on treatment",
            subtitle: "Expected under 80/50/80 less observed at 12 months, \(edition.period)",
            description: description(places), drawing: chart.drawing(.wide),
            narrowDrawing: chart.drawing(.narrow), table: table(places))
    }

    /// `2,431 people`, or why there is no number; nil where the results hold none.
    static func words(_ missed: MissedOpportunity?) -> String? {
        missed?.missed.flatMap(Words.grouped)
    }

    private func dimensions(_ places: [Place]) -> [BreakdownChart.Dimension] {
        [(Level.nation, "Nations"), (Level.region, "Regions")].compactMap { level, name in
            let groups = places.filter { $0.key.level == level }.map { place in
                let value = PercentText.value(place.missed?.missed) ?? 0
                let text = Self.words(place.missed) ?? ""
                return BreakdownChart.Group(
                    name: place.name,
                    reading: value < 0 ? nil : Reading(value: value, text: text),
                    absence: "None: \(text)")
            }
            return groups.isEmpty ? nil : .init(name: name, groups: groups)
        }
    }

    private func description(_ places: [Place]) -> String {
        places.map { "\($0.name): \(Self.words($0.missed) ?? "")" }.joined(separator: "; ") + "."
    }

    private func table(_ places: [Place]) -> DataTable {
        DataTable(
            caption: "Missed opportunities, \(edition.year)",
            columns: [
                .init("Nation or region"), .init("Expected on treatment", isNumeric: true),
                .init("On treatment at 12 months", isNumeric: true),
                .init("Missed", isNumeric: true),
            ],
            rows: places.map { place in
                [
                    .text(place.name), .text(place.missed?.expected.flatMap(Words.grouped) ?? "–"),
                    .text(place.missed?.observed.map(DecimalText.grouped) ?? "–"),
                    .figure(
                        Self.words(place.missed) ?? "–",
                        to: origins?.missed(at: place.key, in: edition)),
                ]
            })
    }
}
