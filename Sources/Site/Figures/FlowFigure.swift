import Charts
import DecimalText
import Results
import Templates

/// The way from the extract to the cohort, step by step.
struct FlowFigure {
    var edition: EditionIndex

    func figure() -> ChartFigure {
        let chart = FlowChart(steps: steps)
        return ChartFigure(
            kind: .cohortFlow, id: "flow-chart", title: "Which records are counted",
            subtitle: "Records, \(edition.period)", description: description,
            drawing: chart.drawing(.wide), narrowDrawing: chart.drawing(.narrow), table: table)
    }

    private var flow: [CohortStep] { edition.results.cohortFlow }

    private var steps: [FlowChart.Step] {
        flow.enumerated().map { index, step in
            FlowChart.Step(
                code: index == 0 || step.step == "rejected" ? "" : step.step, rule: step.rule,
                remaining: step.remaining,
                remainingText: index == 0
                    ? Words.counted(step.remaining, "record", "records")
                    : "\(DecimalText.grouped(step.remaining)) remain",
                removedText: index == 0 ? "" : "\(DecimalText.grouped(step.removed)) removed")
        }
    }

    private var description: String {
        guard let first = flow.first, let last = flow.last else { return "No record was read." }
        return """
            Of \(Words.counted(first.remaining, "record", "records")) read, \
            \(DecimalText.grouped(last.remaining)) are in the audit.
            """
    }

    private var table: DataTable {
        DataTable(
            caption: "Cohort flow, \(edition.year)",
            columns: [
                .init("Step"), .init("What it asks"), .init("Removed", isNumeric: true),
                .init("Remaining", isNumeric: true),
            ],
            rows: flow.map { step in
                [
                    .text(Words.sentenceStart(step.step)), .text(step.rule),
                    .text(DecimalText.grouped(step.removed)),
                    .text(DecimalText.grouped(step.remaining)),
                ]
            })
    }
}
