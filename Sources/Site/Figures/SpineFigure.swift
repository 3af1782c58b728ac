import Charts
import Results
import Templates

/// One service on all its indicators at once.
struct SpineFigure {
    var edition: EditionIndex
    /// Nil for the first edition.
    var before: EditionIndex?
    var service: Place
    var region: Place
    var origins: FigureOrigins?

    func figure() -> ChartFigure {
        let lastYear = before.flatMap { $0.has(.service, service.key.code) ? $0 : nil }
        let chart = SpineChart(
            rows: (1...EditionIndex.kpis).map { row($0, lastYear) },
            serviceName: "This service", lastYearName: lastYear.map { String($0.year) } ?? "",
            regionName: region.name, nationalName: "National")
        return ChartFigure(
            kind: .spine, id: "spine", title: "Eleven indicators on one screen",
            subtitle: """
                Per cent, \(edition.period); the bands are this service’s slices of the indicators’ \
                funnels
                """,
            description: """
                \(service.name) against the national figures: \
                \(StandingTally(service.words.map(\.standing)).sentence).
                """,
            headingLevel: 2, drawing: chart.drawing(.wide), narrowDrawing: chart.drawing(.narrow),
            table: table(lastYear))
    }

    private func row(_ kpi: Int, _ lastYear: EditionIndex?) -> SpineChart.Row {
        let figure = service.words[kpi - 1]
        return SpineChart.Row(
            number: String(kpi), name: edition.shortName(of: kpi), service: figure.reading,
            absence: figure.percent, standing: figure.standing,
            outlier: OutlierSign(service.figures[kpi - 1]?.outlier),
            lastYear: lastYear.flatMap { before(kpi, in: $0)?.reading?.value },
            region: region.words[kpi - 1].reading?.value,
            national: edition.national.words[kpi - 1].reading,
            slice: SpineChart.Slice(
                of: service.figures[kpi - 1], in: edition.funnels[kpi - 1]),
            note: kpi == 1 ? "Counts fields: no limits" : "")
    }

    /// Last year's figure, where the definition is the same.
    private func before(_ kpi: Int, in lastYear: EditionIndex) -> FigureView? {
        let versions = [edition, lastYear].map { $0.definitions[kpi - 1]?.definitionVersion }
        guard versions[0] == versions[1] else { return nil }
        return lastYear.place(.service, service.key.code).words[kpi - 1]
    }

    private func table(_ lastYear: EditionIndex?) -> DataTable {
        var columns: [DataTable.Column] = [
            .init("Indicator"), .init("This service (95\u{A0}% interval)", isNumeric: true),
        ]
        if let lastYear { columns.append(.init(String(lastYear.year), isNumeric: true)) }
        columns += [
            .init(region.name, isNumeric: true), .init("National", isNumeric: true),
            .init("Against national"),
        ]
        return DataTable(
            caption: "\(service.name) beside region and nation, \(edition.year)", columns: columns,
            rows: (1...EditionIndex.kpis).map { kpi in
                let figure = service.words[kpi - 1]
                var cells: [Cell] = [
                    .text("KPI \(kpi): \(edition.shortName(of: kpi))"),
                    origins.cell(kpi, of: service, in: edition),
                ]
                if let lastYear {
                    cells.append(
                        before(kpi, in: lastYear) == nil
                            ? .text("Not comparable")
                            : origins.short(
                                kpi, of: lastYear.place(.service, service.key.code), in: lastYear))
                }
                return cells + [
                    origins.short(kpi, of: region, in: edition),
                    origins.short(kpi, of: edition.national, in: edition), figure.standingCell,
                ]
            })
    }
}
