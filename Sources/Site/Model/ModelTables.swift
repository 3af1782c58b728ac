import Economics
import Templates

/// The tables of the model's page.
enum ModelTables {
    static func results() -> DataTable {
        DataTable(
            caption: "What each way of care avoids, gains and costs",
            columns: [.init("Result"), .init("Unit")]
                + ModelShown.model.comparisons.map {
                    .init(ModelShown.title($0), isNumeric: true)
                },
            rows: ModelRows.all.map { row in
                [.text(row.name), .text(row.unit)]
                    + ModelShown.model.comparisons.enumerated().map {
                        .text(row.cell($1, ModelShown.uncertainty, $0))
                    }
            })
    }

    static func presets() -> DataTable {
        let rows = Preset.all.flatMap { preset -> [[Cell]] in
            let model = FractureModel(preset.inputs)
            let shown = preset.name == Preset.golden.name ? [0] : [0, 1, 2]
            return shown.map { place in
                let comparison = model.comparisons[place]
                return [
                    .text(preset.title), .text(ModelShown.title(comparison)),
                    .text(ModelNumbers.decimal(comparison.allAvoided)),
                    .text(ModelNumbers.decimal(comparison.avoided[0])),
                    .text(ModelNumbers.decimal(comparison.bedDays, 0)),
                    .text(ModelNumbers.decimal(comparison.qalys)),
                    .text(ModelNumbers.pounds(comparison.nhsNet)),
                    .text(ModelNumbers.pounds(comparison.socialNet)),
                ]
            }
        }
        return DataTable(
            caption:
                "Results of each set of inputs, over five years; £ in the prices of the inputs",
            columns: [
                .init("Inputs"), .init("Compared"), .init("Fractures avoided", isNumeric: true),
                .init("of them hips", isNumeric: true), .init("Bed-days saved", isNumeric: true),
                .init("QALYs gained", isNumeric: true),
                .init("Net cost to the NHS, £", isNumeric: true),
                .init("Net cost to the local authority, £", isNumeric: true),
            ], rows: rows)
    }

    static func parameters() -> [(title: String, table: DataTable)] {
        FieldDefinition.Group.allCases.map { group in
            let fields = FieldDefinition.all.filter { $0.group == group }
            return (
                title: ModelWords.title(group),
                table: DataTable(
                    caption: "\(ModelWords.title(group)): default, range, year and source",
                    columns: [
                        .init("Parameter"), .init("Default", isNumeric: true), .init("Unit"),
                        .init("Range", isNumeric: true), .init("Prices or data of"),
                        .init("How sure"), .init("Source"),
                    ], rows: fields.map(row))
            )
        }
    }

    private static func row(_ field: FieldDefinition) -> [Cell] {
        let range =
            field.low < field.high
            ? "\(ModelNumbers.shown(field.low)) to \(ModelNumbers.shown(field.high))"
            : ModelNumbers.none
        return [
            .text(field.label), .text(ModelNumbers.shown(field.standard)),
            .text(field.unit.rawValue), .text(range),
            .text(field.year.isEmpty ? ModelNumbers.none : field.year),
            .text(field.confidence.rawValue), source(field.source, field.address),
        ]
    }

    /// A link where the address may be one of the site's; else the words alone.
    static func source(_ words: String, _ address: String) -> Cell {
        address.hasPrefix("https://") ? .link(words, to: address) : .text(words)
    }

    static func checks() -> DataTable {
        DataTable(
            caption: "Published results and what the model gives",
            columns: [
                .init("Study"), .init("Quantity"), .init("Unit"),
                .init("Published", isNumeric: true), .init("This model", isNumeric: true),
                .init("May differ by"), .init("Agrees"), .init("How"),
            ],
            rows: PublishedChecks.all().filter { $0.standing != .notReproduced }.map { check in
                [
                    source("\(check.id) \(check.study)", check.address), .text(check.quantity),
                    .text(check.unit), .text(numbers(check.published)), .text(numbers(check.ours)),
                    .text(check.toleranceWords), .text(check.holds ? "Yes" : "No"),
                    .text(
                        check.standing == .arithmetic
                            ? "Arithmetic on published numbers. \(check.words)" : check.words),
                ]
            })
    }

    static func notReproduced() -> DataTable {
        DataTable(
            caption: "Published results that the model is not held against",
            columns: [
                .init("Study"), .init("Quantity"), .init("Unit"),
                .init("Published", isNumeric: true), .init("This model", isNumeric: true),
                .init("Why"),
            ],
            rows: PublishedChecks.all().filter { $0.standing == .notReproduced }.map { check in
                [
                    source("\(check.id) \(check.study)", check.address), .text(check.quantity),
                    .text(check.unit), .text(numbers(check.published)), .text(numbers(check.ours)),
                    .text(check.words),
                ]
            })
    }

    /// As many decimals as a reader can use: none above 1,000, one above 10, else three at most.
    private static func numbers(_ values: [Double]) -> String {
        guard !values.isEmpty else { return ModelNumbers.none }
        return values.map { value in
            switch abs(value) {
            case 1_000...: ModelNumbers.shown(value.rounded())
            case 10...: ModelNumbers.shown((value * 100).rounded() / 100)
            default: ModelNumbers.shown((value * 1_000).rounded() / 1_000)
            }
        }.joined(separator: "; ")
    }
}
