import Charts
import DecimalText
import Results
import Templates

/// Of everybody expected, how many were found, recommended treatment and on it a year later.
///
/// The 80/50/80 model asks for 80 %, 40 % and 32 % of the expected caseload.
struct PathwayFigure {
    var edition: EditionIndex
    var place: Place

    func figure() -> ChartFigure? {
        guard let found = place.figures[1], let expected = found.denominator, expected > 0,
            isWhole
        else { return nil }
        let stages = [
            stage("Identified", found.numerator, of: expected, target: 80),
            stage("Recommended", place.figures[6]?.numerator, of: expected, target: 40),
            stage("On treatment at 12 months", onTreatment, of: expected, target: 32),
        ]
        return ChartFigure(
            id: "pathway-chart", title: "80/50/80: of everybody expected, how many got there",
            subtitle: """
                Per cent of \(DecimalText.grouped(expected)) fragility fractures expected, \
                \(edition.period)
                """,
            description: stages.map { "\($0.name): \($0.text)" }.joined(separator: "; ") + ".",
            drawing: PathwayChart(stages: stages).drawing(.wide),
            narrowDrawing: PathwayChart(stages: stages).drawing(.narrow), table: table(stages))
    }

    /// A pooled pathway is drawn only where every service has an expected number: elsewhere its
    /// later stages would count patients whom its first does not expect.
    private var isWhole: Bool {
        if place.key.level == .service { return true }
        return !edition.places(at: .service).contains { service in
            service.figures[1]?.status == .noExpected
        }
    }

    private var onTreatment: Int? { place.figures[10]?.numerator }

    private func stage(
        _ name: String, _ count: Int?, of expected: Int, target: Int
    ) -> PathwayChart.Stage {
        let words = count.map {
            """
            \(DecimalText.grouped($0)) of \(DecimalText.grouped(expected)) expected \
            (\(PercentText.text($0, of: expected)))
            """
        }
        return PathwayChart.Stage(
            name: name, value: count.map { Double($0) * 100 / Double(expected) },
            text: words ?? "Not shown", target: Double(target),
            targetText: "Model: \(target)\(PercentText.sign)")
    }

    private func table(_ stages: [PathwayChart.Stage]) -> DataTable {
        DataTable(
            caption: "80/50/80 pathway, \(place.name), \(edition.year)",
            columns: [.init("Stage"), .init("Reached", isNumeric: true), .init("Model")],
            rows: stages.map { stage in
                [.text(stage.name), .text(stage.text), .text(stage.targetText)]
            })
    }
}
