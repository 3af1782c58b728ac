import Charts
import Results
import Templates

/// One indicator at one place over all editions.
struct TrendFigure {
    /// Ascending.
    var editions: [EditionIndex]
    var key: PlaceKey
    var kpi: Int
    var origins: FigureOrigins?

    func figure(_ width: ChartWidth, headingLevel: Int = 3) -> ChartFigure? {
        let years = editions.map { year($0) }
        guard let latest = editions.last, years.contains(where: { $0.reading != nil }) else {
            return nil
        }
        return ChartFigure(
            kind: .trend, id: "kpi\(kpi)-trend", title: "Year by year",
            subtitle: "\(latest.unit(of: kpi)), with 95\u{A0}% intervals",
            description: years.map { "\($0.name): \($0.reading?.text ?? $0.absence)" }
                .joined(separator: "; ") + ".",
            headingLevel: headingLevel,
            drawing: TrendChart(years: marked(years)).drawing(width), table: table,
            note: note(latest).isEmpty ? nil : note(latest))
    }

    private func note(_ latest: EditionIndex) -> String {
        let trend = TrendWords.sentence(
            latest.place(key.level, key.code).trends[kpi - 1], to: latest.year)
        guard isBroken else { return trend }
        return
            "The definition changed where the axis is broken: the years cannot be compared. \(trend)"
    }

    private func year(_ edition: EditionIndex) -> TrendChart.Year {
        let figure = edition.place(key.level, key.code).words[kpi - 1]
        return TrendChart.Year(
            name: String(edition.year), reading: figure.reading, absence: figure.percent)
    }

    private func marked(_ years: [TrendChart.Year]) -> [TrendChart.Year] {
        var years = years
        for index in years.indices { years[index].isBreak = breaks[index] }
        return years
    }

    private var breaks: [Bool] {
        let versions = editions.map { $0.definitions[kpi - 1]?.definitionVersion }
        return versions.indices.map { $0 > 0 && versions[$0] != versions[$0 - 1] }
    }

    private var isBroken: Bool { breaks.contains(true) }

    private var table: DataTable {
        DataTable(
            caption: "\(editions.last?.title(of: kpi) ?? "") by year",
            columns: [
                .init("Year"), .init("Figure (95\u{A0}% interval)", isNumeric: true),
                .init("Counts", isNumeric: true), .init("Definition"),
            ],
            rows: editions.map { edition in
                let place = edition.place(key.level, key.code)
                let figure = place.words[kpi - 1]
                return [
                    .text(String(edition.year)), origins.cell(kpi, of: place, in: edition),
                    figure.countCell(figure.counts),
                    .text("Version \(edition.definitions[kpi - 1]?.definitionVersion ?? "–")"),
                ]
            })
    }
}
