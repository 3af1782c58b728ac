import Economics
import Templates

/// Where every figure and every input comes from.
extension BusinessCase {
    var annexes: [WordBlock] {
        [
            .pageBreak, .heading(1, "18 References and annexes"),
            .heading(2, "Annex A: the audit’s figures"),
            .paragraph(WordLine(plain: Citation(edition: facts, page: nil).text)),
            .paragraph(
                """
                The figures are those that the audit publishes, after disclosure control, from answers \
                given up to \(DateWords.words(facts.freezeDate)). The methods page of that edition has \
                every definition, and each figure’s numerator, denominator, exclusions and missing \
                answers.
                """), .heading(2, "Annex B: inputs of the model"),
            .paragraph(
                """
                The Fracture Liaison Model follows patients of each sex, age band and site of the first \
                fracture month by month, five yearly intakes over five years. Nothing is brought to one \
                price year: the year of each price stands beside it. The model’s page on the audit’s \
                site has the formulas and takes other inputs.
                """),
        ]
            + FieldDefinition.Group.allCases.flatMap { group -> [WordBlock] in
                [.table(inputs(of: group))]
            } + [
                .heading(2, "Annex C: how far to trust the model"),
                .paragraph(WordLine(plain: ModelWords.claims)),
                .paragraph(
                    """
                    It reproduces published results of the Glasgow service (McLellan 2011) and of \
                    untreated refracture within stated tolerances; the model’s page lists every check, \
                    those that it fails too.
                    """), .heading(2, "Annex D: letters of support"), .paragraph("[Attach.]"),
            ]
    }

    private func inputs(of group: FieldDefinition.Group) -> WordTable {
        WordTable(
            caption: ModelWords.title(group),
            columns: [
                .init("Input", 30), .init("Value", 10, isNumeric: true), .init("Unit", 13),
                .init("Prices or data of", 13), .init("Source", 34),
            ],
            rows: FieldDefinition.all.filter { $0.group == group }.map(row))
    }

    private func row(_ field: FieldDefinition) -> [WordLine] {
        let value = value(of: field)
        if let entry = forecast.prefill?.entries.first(where: { $0.field == field.field }) {
            return [
                WordLine(plain: field.label), WordLine(plain: value), unit(field),
                WordLine(plain: String(edition.year)),
                WordLine(
                    plain: entry.isPublished
                        ? "This audit: \(entry.origin)" : Words.sentenceStart(entry.origin)),
            ]
        }
        let isLocal = field.confidence == .local || (forecast.isExample && isOwn(field))
        return [
            WordLine(plain: field.label),
            isLocal ? WordLine(local: value) : WordLine(plain: value), unit(field),
            WordLine(plain: field.year.isEmpty ? ModelNumbers.none : field.year), source(of: field),
        ]
    }

    /// What describes the community and its service, which the example only stands in for.
    private func isOwn(_ field: FieldDefinition) -> Bool {
        switch field.group {
        case .activity, .pathway, .people: true
        case .refracture, .effect, .mortality, .life, .costs, .service, .economics: false
        }
    }

    private func value(of field: FieldDefinition) -> String {
        let value = forecast.inputs[field.field]
        return switch field.unit {
        case .choice: ModelNumbers.none
        case .year: ModelNumbers.plain(value)
        default: ModelNumbers.shown(value)
        }
    }

    /// `As in primary care (Morley 2020). `; empty for numbers.
    private func curve(_ field: FieldDefinition) -> String {
        let place = Int(forecast.inputs[field.field])
        guard field.unit == .choice, ModelWords.shapes.indices.contains(place) else { return "" }
        return "\(ModelWords.shapes[place]). "
    }

    private func unit(_ field: FieldDefinition) -> WordLine {
        WordLine(plain: field.unit == .choice ? "curve" : field.unit.rawValue)
    }

    private func source(of field: FieldDefinition) -> WordLine {
        let words = field.confidence == .assumed ? "Assumed: \(field.source)" : field.source
        return "\(curve(field))\(words, to: field.address)"
    }
}
