import Charts
import DecimalText
import Results
import Templates

/// Which of a service's figures a meeting talks about, and what would change them.
struct MeetingStory {
    static let most = 3

    var edition: EditionIndex
    var place: Place

    /// Better than the national figure, furthest first; failing that, rated green.
    var best: [Int] { chosen(.better, .green) }

    /// Worse than the national figure, furthest first; failing that, rated red.
    var work: [Int] { chosen(.worse, .red) }

    var bestWords: String { words(.better, .green, "better", "green") }
    var workWords: String { words(.worse, .red, "worse", "red") }

    private func standing(_ standing: Standing) -> [Int] {
        (1...EditionIndex.kpis).filter { place.words[$0 - 1].standing == standing }
            .sorted { place.distance($0, in: edition) > place.distance($1, in: edition) }
    }

    private func rated(_ rag: RAGRating) -> [Int] {
        (1...EditionIndex.kpis).filter { place.figures[$0 - 1]?.rag == rag }
    }

    private func chosen(_ standing: Standing, _ rag: RAGRating) -> [Int] {
        let apart = self.standing(standing)
        return Array((apart.isEmpty ? rated(rag) : apart).prefix(Self.most))
    }

    private func words(
        _ standing: Standing, _ rag: RAGRating, _ word: String, _ colour: String
    ) -> String {
        let apart = self.standing(standing).count
        guard apart == 0 else {
            let shown =
                apart > Self.most
                ? " The \(Self.most) furthest from it of \(apart) are shown." : ""
            return "\(Words.sentenceStart(word)) than the national figure by more than chance "
                + "explains.\(shown)"
        }
        let rated = rated(rag).count
        let none = "No figure is \(word) than the national figure by more than chance explains."
        return rated == 0
            ? "\(none) None is rated \(colour)."
            : "\(none) \(rated > Self.most ? "Some of those" : "Those") rated \(colour):"
    }

    /// What the figures that need work would take, one sentence each.
    var steps: [String] { work.compactMap(step) }

    /// `KPI 10: …: amber, 50 %, would take 77 more of 333 patients. 132 of the 333 have no answer.`
    private func step(_ kpi: Int) -> String? {
        guard let figure = place.figures[kpi - 1], let definition = edition.definitions[kpi - 1],
            definition.kind != .shareOfServices, let met = figure.numerator,
            let all = figure.denominator, let next = next(figure, definition)
        else { return nil }
        let more = (next.percent * all + 99) / 100 - met
        guard more > 0, more <= all else { return nil }
        let of = definition.kind == .ratioToExpected ? "expected" : "patients"
        let missing = figure.missing ?? 0
        let answers =
            missing > 0 && definition.kind == .proportion && missing <= all
            ? ". \(DecimalText.grouped(missing)) of the \(DecimalText.grouped(all)) have no answer"
            : ""
        return """
            \(edition.title(of: kpi)): \(next.word), \(next.percent)\(PercentText.sign), would take \
            \(DecimalText.grouped(more)) more of \(DecimalText.grouped(all)) \(of)\(answers).
            """
    }

    private func next(
        _ figure: Figure, _ definition: IndicatorDefinition
    ) -> (word: String, percent: Int)? {
        switch figure.rag {
        case .red: definition.amber.map { ("amber", $0) } ?? ("green", definition.green)
        case .amber: ("green", definition.green)
        case .green, nil: nil
        }
    }

    /// The fields that most answers are missing of, one sentence; nil where all are complete.
    var fields: String? {
        let rows = place.completeness.filter(CompletenessTable.isAbove)
            .sorted { left, right in
                let (one, other) = (left.percentMissing, right.percentMissing)
                return (PercentText.value(one) ?? 0) > (PercentText.value(other) ?? 0)
            }
        guard !rows.isEmpty else { return nil }
        let named = rows.prefix(Self.most).map { row in
            "\(row.field) (\(CompletenessTable.percent(row)) missing)"
        }
        return "Answers to complete first: \(Words.list(named))."
    }
}

extension Place {
    /// Percentage points between the place and the nation.
    func distance(_ kpi: Int, in edition: EditionIndex) -> Double {
        guard let own = words[kpi - 1].reading?.value,
            let national = edition.national.words[kpi - 1].reading?.value
        else { return 0 }
        return abs(own - national)
    }
}
