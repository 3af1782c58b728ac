import Charts
import Results
import Statistics
import Templates

/// Twelve months of one indicator at one place.
struct RunFigure {
    var edition: EditionIndex
    var place: Place
    var kpi: Int

    func figure(_ width: ChartWidth, headingLevel: Int = 3) -> ChartFigure? {
        let points = place.series[kpi - 1]
        guard points.contains(where: { $0.percent != nil || ($0.numerator ?? 0) > 0 }) else {
            return nil
        }
        let reading = MonthlyReading(points: points)
        let chart = reading.chart(isCount: isCount)
        return ChartFigure(
            kind: .runChart, id: "kpi\(kpi)-months", title: title(headingLevel),
            subtitle: isCount
                ? "Patients found, by month of diagnosis, \(edition.year)"
                : "Per cent of patients, by month of diagnosis, \(edition.year)",
            description: reading.description(isCount: isCount), headingLevel: headingLevel,
            drawing: chart.drawing(width),
            narrowDrawing: width == .wide ? chart.drawing(.narrow) : nil, table: table(reading),
            note: note(reading))
    }

    /// Unfinished follow-up makes the later months fall, so it is said in place of any signal.
    private func note(_ reading: MonthlyReading) -> String? {
        guard place.figures[kpi - 1]?.status == .provisional else { return reading.note }
        return "Provisional: the later months may still rise; their fall is no change in care."
    }

    private var isCount: Bool { edition.definitions[kpi - 1]?.kind == .ratioToExpected }

    private func title(_ headingLevel: Int) -> String {
        place.key.level == .national ? "Month by month" : edition.title(of: kpi)
    }

    private func table(_ reading: MonthlyReading) -> DataTable {
        DataTable(
            caption: "\(edition.title(of: kpi)) by month, \(place.name), \(edition.year)",
            columns: isCount
                ? [.init("Month"), .init("Patients", isNumeric: true)]
                : [
                    .init("Month"), .init("Figure", isNumeric: true),
                    .init("Counts", isNumeric: true),
                ],
            rows: reading.months.map { month in
                isCount
                    ? [.text(month.name), .text(month.text)]
                    : [.text(month.name), .text(month.text), .text(month.counts)]
            })
    }
}
