import Charts
import DecimalText
import Results
import Templates

/// One group of questions of the facilities audit: the shares as bars, the numbers as a table.
struct FacilitiesGroupFigure {
    var edition: EditionIndex
    /// Unique on the page.
    var id: String
    var name: String
    var questions: [FacilitiesQuestion]

    private var yesNo: [FacilitiesQuestion] {
        questions.filter { $0.answered > 0 && $0.isYesNo }
    }

    /// A yes-no question whose shares say something else is shown as they say it.
    private var choices: [FacilitiesQuestion] {
        questions.filter { $0.answered > 0 && !$0.isYesNo && !$0.shares.isEmpty }
    }

    /// Nil where no question of the group has shares to show.
    func chart() -> ChartFigure? {
        guard !(yesNo.isEmpty && choices.isEmpty) else { return nil }
        let bars = BreakdownChart(dimensions: dimensions, reference: nil, barWords: "Services")
        return ChartFigure(
            kind: .groups, id: id, title: "\(name): what services answered",
            subtitle:
                "Per cent of the services that answered, with 95\u{A0}% intervals, \(edition.year)",
            description: description, drawing: bars.drawing(.wide),
            narrowDrawing: bars.drawing(.narrow), table: sharesTable)
    }

    private var dimensions: [BreakdownChart.Dimension] {
        var dimensions = choices.map { question in
            BreakdownChart.Dimension(
                name: question.name,
                groups: question.shares.map { .init(name: $0.answer, reading: reading($0)) })
        }
        if !yesNo.isEmpty {
            dimensions.append(
                .init(
                    name: "Answered yes",
                    groups: yesNo.map { question in
                        .init(
                            name: question.name,
                            reading: question.share(of: "Yes").flatMap(reading))
                    }))
        }
        return dimensions
    }

    private func reading(_ share: FacilitiesShare) -> Reading? {
        PercentText.value(share.percent).map {
            Reading(
                value: $0, lower: PercentText.value(share.lower95),
                upper: PercentText.value(share.upper95), text: FacilitiesWords.percent(share))
        }
    }

    private var description: String {
        let said = yesNo.compactMap { question in
            question.share(of: "Yes").map { "\(question.name) \(FacilitiesWords.percent($0))" }
        }
        let most = choices.compactMap { question in
            question.shares.max { $0.numerator < $1.numerator }
                .map { "\(question.name): most often \($0.answer), \(FacilitiesWords.percent($0))" }
        }
        return (most + (said.isEmpty ? [] : ["Answered yes: \(Words.list(said))"]))
            .map { $0 + "." }.joined(separator: " ")
    }

    private var sharesTable: DataTable {
        DataTable(
            caption: "\(name): share of services by answer, \(edition.year)",
            columns: [
                .init("Question"), .init("Answer"),
                .init("Share (95\u{A0}% interval)", isNumeric: true),
                .init("Services", isNumeric: true),
            ],
            rows: (choices + yesNo).flatMap { question in
                question.shares.map { share in
                    [
                        .text(question.question), .text(share.answer),
                        .text(FacilitiesWords.percentWithInterval(share)),
                        .text(FacilitiesWords.counts(share)),
                    ]
                }
            })
    }

    /// Nil where the group asks for no number and no month.
    func numbers() -> DataTable? {
        let rows = questions.filter { $0.answered > 0 }.compactMap { row($0) }
        guard !rows.isEmpty else { return nil }
        return DataTable(
            caption: "\(name): how the answers are spread, \(edition.year)",
            columns: [
                .init("Question"), .init("A quarter are below", isNumeric: true),
                .init("Median", isNumeric: true), .init("A quarter are above", isNumeric: true),
                .init("Unit"), .init("Services", isNumeric: true),
            ], rows: rows)
    }

    private func row(_ question: FacilitiesQuestion) -> [Cell]? {
        let quartiles: [String]
        switch question.kind {
        case .choice, .yesNo: return nil
        case .whole, .decimal:
            quartiles = [question.lowerQuartile, question.median, question.upperQuartile]
                .map { $0.map(FacilitiesWords.number) ?? "–" }
        case .month:
            let months = question.answers.compactMap(\.answer)
                .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            quartiles = [months.count / 4, (months.count - 1) / 2, months.count * 3 / 4]
                .map { DateWords.words(months[min($0, months.count - 1)]) }
        }
        return [.text(question.question)] + quartiles.map { .text($0) } + [
            .text(question.kind == .month ? "month" : question.unit),
            .text("\(question.answered) of \(question.asked)"),
        ]
    }
}
