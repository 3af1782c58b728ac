import Charts
import DecimalText
import Results
import Statistics
import Templates

/// The indicators by how services are set up. An association at most: nothing here says that one
/// makes the other.
struct FacilitiesAgainstIndicators {
    var survey: FacilitiesSurvey

    private var edition: EditionIndex { survey.edition }

    /// An indicator set beside the answers to one question.
    private struct Relation {
        var kpi: Int
        var question: FacilitiesQuestion
        var groups: [Group]
    }

    private struct Group {
        var answer: String
        /// Per cent, ascending.
        var values: [Double]

        var median: Double? { Quantile.type7(values, 0.5) }
    }

    private static let asked: [(kpi: Int, column: String)] = [
        (3, FacilitiesSurvey.Column.spine), (6, FacilitiesSurvey.Column.falls),
        (8, FacilitiesSurvey.Column.exercise), (9, FacilitiesSurvey.Column.monitoring),
        (11, FacilitiesSurvey.Column.monitoring),
    ]

    private var relations: [Relation] {
        Self.asked.compactMap { kpi, column in
            guard let question = survey.question(column) else { return nil }
            let groups = question.shares.map { share in
                Group(
                    answer: share.answer,
                    values: question.answers.filter { $0.answer == share.answer }
                        .compactMap {
                            edition.place(.service, $0.service).words[kpi - 1].reading?.value
                        }.sorted())
            }.filter { !$0.values.isEmpty }
            return groups.isEmpty ? nil : Relation(kpi: kpi, question: question, groups: groups)
        }
    }

    /// Medians of services by their answer; nil where nothing can be set beside an indicator.
    func byAnswer() -> ChartFigure? {
        let relations = relations
        guard !relations.isEmpty else { return nil }
        let chart = BreakdownChart(
            dimensions: relations.map { relation in
                .init(
                    name: "KPI \(relation.kpi), \(relation.question.name.lowercasedStart)",
                    groups: relation.groups.map { group in
                        .init(name: group.answer, reading: group.median.map(reading))
                    })
            }, reference: nil, barWords: "Median of the services with this answer")
        return ChartFigure(
            kind: .groups, id: "facilities-kpis", title: "Indicators by what services answered",
            subtitle: "Median of the services’ own figures, per cent, \(edition.period)",
            description: relations.map(sentence).joined(separator: " "),
            drawing: chart.drawing(.wide), narrowDrawing: chart.drawing(.narrow),
            table: table(relations),
            note: """
                Groups of few services: one service can move a median. \(Self.caution)
                """)
    }

    static let caution = """
        An association is not a cause: services that differ here differ in other ways too, such as \
        their size, their patients and how long they have existed.
        """

    private func reading(_ value: Double) -> Reading {
        Reading(value: value, text: Words.decimal(value) + PercentText.sign)
    }

    private func sentence(_ relation: Relation) -> String {
        let parts = relation.groups.map { group in
            "\(group.answer) \(group.median.map(Words.decimal) ?? "–")\(PercentText.sign)"
        }
        return "KPI \(relation.kpi) by \(relation.question.name.lowercasedStart): "
            + "\(parts.joined(separator: ", "))."
    }

    private func table(_ relations: [Relation]) -> DataTable {
        DataTable(
            caption: "Indicators by what services answered, \(edition.year)",
            columns: [
                .init("Indicator"), .init("Question"), .init("Answer"),
                .init("Services", isNumeric: true), .init("Median", isNumeric: true),
                .init("Middle half", isNumeric: true),
            ],
            rows: relations.flatMap { relation in
                relation.groups.map { group in
                    [
                        .text("KPI \(relation.kpi): \(edition.shortName(of: relation.kpi))"),
                        .text(relation.question.question), .text(group.answer),
                        .text(String(group.values.count)),
                        .text(group.median.map { Words.decimal($0) + PercentText.sign } ?? "–"),
                        .text(Self.middleHalf(group.values)),
                    ]
                }
            })
    }

    /// `31.2 to 48` of ascending values; `–` for fewer than four.
    static func middleHalf(_ values: [Double]) -> String {
        guard values.count >= 4, let lower = Quantile.type7(values, 0.25),
            let upper = Quantile.type7(values, 0.75)
        else { return "–" }
        return "\(Words.decimal(lower)) to \(Words.decimal(upper))"
    }
}

extension String {
    /// `Who monitors` as `who monitors`.
    fileprivate var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}
