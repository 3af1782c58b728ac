import Charts
import DecimalText
import Results
import Templates

/// One indicator for groups of patients: age, sex, care home, site of fracture, deprivation.
struct BreakdownFigure {
    var edition: EditionIndex
    var place: Place
    var kpi: Int

    func figure() -> ChartFigure? {
        let rows = place.breakdowns[kpi - 1]
        guard !rows.isEmpty else { return nil }
        let chart = chart(rows)
        return ChartFigure(
            kind: .groups, id: "kpi\(kpi)-groups", title: "Who it reaches",
            subtitle:
                "Per cent of patients in each group, with 95\u{A0}% intervals, \(edition.period)",
            description: "Groups by \(Words.list(dimensions.map { Self.name($0).lowercased() })).",
            drawing: chart.drawing(.wide), narrowDrawing: chart.drawing(.narrow),
            table: table(rows),
            note: """
                Crude figures: groups differ in age, sex and site of fracture, so a gap between two \
                of them may have several causes.
                """)
    }

    /// In the order of the results.
    var dimensions: [String] {
        var seen: [String] = []
        for row in place.breakdowns[kpi - 1] where !seen.contains(row.dimension) {
            seen.append(row.dimension)
        }
        return seen
    }

    static func name(_ dimension: String) -> String {
        switch dimension {
        case "age": "Age"
        case "sex": "Sex"
        case "care-home": "Lives in a care home"
        case "site": "Site of fracture"
        case "imd": "Deprivation fifth"
        default: dimension
        }
    }

    /// The row in the words of a figure, by the one place that makes them.
    static func words(_ row: BreakdownRow, in edition: EditionIndex) -> FigureView {
        let figure = Figure(
            level: row.level, code: row.code, name: row.group, kpi: row.kpi,
            denominator: row.denominator, numerator: row.numerator, missing: nil, excluded: nil,
            percent: row.percent, lower95: row.lower95, upper95: row.upper95, rag: nil,
            comparison: nil, outlier: nil, status: row.status)
        return FigureWords(
            definition: edition.definitions[row.kpi - 1], national: nil,
            followUpCompleteTo: edition.results.edition.followUpCompleteTo
        ).view(of: figure)
    }

    private func chart(_ rows: [BreakdownRow]) -> BreakdownChart {
        BreakdownChart(
            dimensions: dimensions.map { dimension in
                .init(
                    name: Self.name(dimension),
                    groups: rows.filter { $0.dimension == dimension }.map { row in
                        let words = Self.words(row, in: edition)
                        return .init(
                            name: row.group, reading: words.reading, absence: words.percent)
                    })
            },
            reference: place.words[kpi - 1].reading.map {
                ReferenceLine(value: $0.value, label: "All \($0.text)")
            })
    }

    private func table(_ rows: [BreakdownRow]) -> DataTable {
        DataTable(
            caption: "\(edition.title(of: kpi)) by group of patients, \(edition.year)",
            columns: [
                .init("Group"), .init("Figure (95\u{A0}% interval)", isNumeric: true),
                .init("Counts", isNumeric: true),
            ],
            rows: rows.map { row in
                let words = Self.words(row, in: edition)
                return [
                    .text("\(Self.name(row.dimension)): \(row.group)"),
                    .text(words.percentWithInterval), .text(words.counts),
                ]
            })
    }
}
