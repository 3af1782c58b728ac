import Charts
import DecimalText
import Economics
import Templates

/// The charts of the model's page, in the order that the browser draws them too.
enum ModelFigures {
    static func all() -> [ChartFigure] {
        let comparison = ModelShown.model.comparisons[ModelShown.compared]
        return [
            pathway(), fractures(), cash(comparison), tornado(comparison), plane(comparison),
        ]
    }

    private static let inputs = ModelShown.preset.inputs

    private static func pathway() -> ChartFigure {
        let fields: [(String, [Field])] = [
            (
                "The service now",
                [.currentIdentified, .currentAssessed, .currentRecommended, .currentStarted]
            ),
            (
                "A better service",
                [.betterIdentified, .betterAssessed, .betterRecommended, .betterStarted]
            ),
        ]
        let adherence: [Field] = [.currentAdherence, .betterAdherence]
        let steps = ["Patients", "Found", "Assessed", "Advised", "Started", "At 12 mths"]
        let series = zip(fields, adherence).enumerated().map { place, part in
            let counts = part.0.1.map { inputs[$0] }
            return ColumnsChart.Series(
                name: part.0.0, ink: place == 0 ? .bar : .comparator,
                values: [inputs.patients] + counts + [counts[3] * inputs[part.1] / 100])
        }
        return columns(
            "pathway-steps", "From fracture to treatment",
            "Patients of one year who are found, assessed, advised to be treated, start, and are "
                + "still on treatment at 12 months",
            ColumnsChart(groups: steps, series: series), places: 0, first: "Step")
    }

    private static func fractures() -> ChartFigure {
        let inks: [Ink] = [.bar, .comparator, .similar]
        let series = ModelShown.model.outcomes.enumerated().map { place, outcome in
            ColumnsChart.Series(
                name: outcome.scenario.words, ink: inks[place],
                values: years.indices.map { year in
                    (0..<3).reduce(0) { $0 + outcome.fracturesByYear[$1][year] }
                })
        }
        return columns(
            "fractures-by-year", "Later fractures by year",
            "Expected fractures of all intakes so far, hip, spine and other sites together",
            ColumnsChart(groups: years, series: series), places: 1, first: "Year")
    }

    private static func cash(_ comparison: Comparison) -> ChartFigure {
        var sum = 0.0
        let running = zip(comparison.nhsNetByYear, comparison.socialNetByYear).map { pair in
            sum += pair.0 + pair.1
            return sum
        }
        return columns(
            "cash-flow", "Net cost by year",
            "£ in the prices of the inputs, discounted; below zero money is saved. "
                + ModelShown.title(comparison),
            ColumnsChart(
                groups: years,
                series: [
                    .init(name: "NHS", ink: .bar, values: comparison.nhsNetByYear),
                    .init(
                        name: "Local authority", ink: .comparator,
                        values: comparison.socialNetByYear),
                ], line: .init(name: "Both, all years so far", ink: .target, values: running)),
            places: 0, first: "Year")
    }

    private static let years = ModelShown.model.outcomes[0].careByYear.indices.map {
        String(DecimalText.scaled(inputs[.startYear], places: 0) + $0)
    }

    private static func columns(
        _ id: String, _ title: String, _ subtitle: String, _ chart: ColumnsChart, places: Int,
        first: String
    ) -> ChartFigure {
        let all = chart.series + [chart.line].compactMap { $0 }
        return ChartFigure(
            kind: nil, id: id, title: title, subtitle: subtitle,
            description: "The values are in the table below the chart.",
            drawing: chart.drawing(.wide), narrowDrawing: chart.drawing(.narrow),
            table: DataTable(
                caption: title,
                columns: [.init(first)] + all.map { .init($0.name, isNumeric: true) },
                rows: chart.groups.enumerated().map { place, group in
                    [.text(group)]
                        + all.map { .text(ModelNumbers.decimal($0.values[place], places)) }
                }))
    }

    private static func tornado(_ comparison: Comparison) -> ChartFigure {
        let base = comparison.allAvoided
        let rows = ModelShown.sensitivity.map { row in
            TornadoChart.Row(
                name: row.label, low: row.low.comparisons[ModelShown.compared].allAvoided,
                high: row.high.comparisons[ModelShown.compared].allAvoided,
                lowText: row.lowWords, highText: row.highWords)
        }.filter { abs($0.low - base) >= 0.05 || abs($0.high - base) >= 0.05 }
            .enumerated()
            .sorted {
                let (one, two) = (abs($0.1.high - $0.1.low), abs($1.1.high - $1.1.low))
                return one == two ? $0.0 < $1.0 : one > two
            }.map(\.element)
        let chart = TornadoChart(
            rows: rows, base: base, baseText: ModelNumbers.decimal(base))
        return ChartFigure(
            kind: nil, id: "tornado", title: "What the result depends on",
            subtitle: "Later fractures avoided, with one input changed at a time. "
                + ModelShown.title(comparison),
            description: "The widest bar: \(rows.first?.name ?? "none").",
            drawing: chart.drawing(.wide), narrowDrawing: chart.drawing(.narrow),
            table: DataTable(
                caption: "What the result depends on: later fractures avoided",
                columns: [
                    .init("Input"), .init("First value"), .init("Avoided", isNumeric: true),
                    .init("Second value"), .init("Avoided", isNumeric: true),
                ],
                rows: rows.map {
                    [
                        .text($0.name), .text($0.lowText), .text(ModelNumbers.decimal($0.low)),
                        .text($0.highText), .text(ModelNumbers.decimal($0.high)),
                    ]
                }),
            note: "Inputs that move it by less than 0.05 are left out.")
    }

    private static func plane(_ comparison: Comparison) -> ChartFigure {
        let draws = ModelShown.uncertainty.points[ModelShown.compared]
        let chart = PlaneChart(
            points: draws.map { Point($0.qalys, $0.net) },
            base: Point(comparison.qalys, comparison.net), xLabel: "QALYs gained",
            yLabel: "Net cost, NHS and local authority, £", threshold: 20_000,
            thresholdText: "£20,000 for a QALY")
        let quarters = [(true, true), (true, false), (false, true), (false, false)].map { side in
            draws.count { ($0.qalys > 0) == side.0 && ($0.net > 0) == side.1 }
        }
        let names = [
            "Gains QALYs, costs money", "Gains QALYs, saves money", "Loses QALYs, costs money",
            "Loses QALYs, saves money",
        ]
        return ChartFigure(
            kind: nil, id: "plane", title: "Cost and effect of every draw",
            subtitle: "Each draw takes every uncertain input anew. \(ModelShown.title(comparison))",
            description: zip(names, quarters).map { "\($0): \($1) draws" }.joined(separator: "; ")
                + ".",
            drawing: chart.drawing(.wide), narrowDrawing: chart.drawing(.narrow),
            table: DataTable(
                caption: "Draws by what they gain and cost",
                columns: [.init("Draws that"), .init("Count", isNumeric: true)],
                rows: zip(names, quarters).map { [.text($0), .text(DecimalText.grouped($1))] }),
            note:
                "\(ModelShown.draws) draws here; with JavaScript 1,000. Below the line a QALY costs "
                + "less than £20,000.")
    }
}
