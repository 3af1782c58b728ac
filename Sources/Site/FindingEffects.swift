import DecimalText
import Results
import Templates

/// What the findings mean for the figures, and where to look for their cause.
struct FindingEffects {
    var edition: EditionIndex

    private var results: PublishableResults { edition.results }

    /// Rules by indicator: of the records that a rule found, how many are counted and how many met.
    var byIndicator: DataTable? {
        let rules = results.dataQualityRules.filter { rule in
            results.dataQualityEffects.contains { $0.rule == rule.rule }
        }
        guard !rules.isEmpty else { return nil }
        return DataTable(
            caption:
                "Records that a rule found and left in, by indicator: met of counted, \(edition.year)",
            columns: [.init("Rule")]
                + (4...EditionIndex.kpis).map { .init("KPI \($0)", isNumeric: true) },
            rows: rules.map { rule in
                [.text("\(rule.rule): \(rule.wording)")]
                    + (4...EditionIndex.kpis).map { .text(effect(rule.rule, kpi: $0)) }
            })
    }

    private func effect(_ rule: String, kpi: Int) -> String {
        guard
            let effect = results.dataQualityEffects.first(where: {
                $0.rule == rule && $0.kpi == kpi
            })
        else { return "–" }
        guard let numerator = effect.numerator, let denominator = effect.denominator else {
            return "Withheld"
        }
        return "\(DecimalText.grouped(numerator)) of \(DecimalText.grouped(denominator))"
    }

    /// Rules by question, the most frequent first.
    var byQuestion: DataTable? {
        var rows: [(rule: String, field: String, findings: Int, services: Int)] = []
        for count in results.dataQualityFields {
            let place = rows.firstIndex {
                $0.rule == count.rule && $0.field.utf8.elementsEqual(count.field.utf8)
            }
            if let place {
                rows[place].findings += count.findings
                rows[place].services += count.service.isEmpty ? 0 : 1
            } else {
                rows.append(
                    (count.rule, count.field, count.findings, count.service.isEmpty ? 0 : 1))
            }
        }
        guard !rows.isEmpty else { return nil }
        let ordered = rows.enumerated().sorted {
            ($1.element.findings, $0.offset) < ($0.element.findings, $1.offset)
        }.map(\.element)
        return DataTable(
            caption: "Findings by question, \(edition.year)",
            columns: [
                .init("Question"), .init("Rule"), .init("Findings", isNumeric: true),
                .init("Services", isNumeric: true),
            ],
            rows: ordered.map { row in
                [
                    .text(row.field), .text("\(row.rule): \(wording(row.rule))"),
                    .text(DecimalText.grouped(row.findings)), .text(String(row.services)),
                ]
            }, isSortable: true)
    }

    /// Services that left a question empty, sent no record, or sent far fewer than the year before.
    ///
    /// - Parameter link: where the page of a service lies.
    func servicesToAsk(_ link: (String) -> String) -> DataTable? {
        let rows = edition.servicesByName.compactMap { service -> [Cell]? in
            let questions = results.dataQualityFields.filter {
                $0.rule == "REC-53" && $0.service.utf8.elementsEqual(service.code.utf8)
            }.map(\.field)
            var asks: [String] = []
            if !questions.isEmpty {
                asks.append("No answer in any record: \(questions.joined(separator: ", ")).")
            }
            if found("REC-54", at: service.code) { asks.append("\(wording("REC-54"))") }
            if found("REC-52", at: service.code) { asks.append("\(wording("REC-52"))") }
            guard !asks.isEmpty else { return nil }
            return [
                .link(edition.shortName(of: service), to: link(service.code)),
                .text(asks.joined(separator: " ")),
            ]
        }
        guard !rows.isEmpty else { return nil }
        return DataTable(
            caption: "Services to ask, \(edition.year)",
            columns: [.init("Service"), .init("What to ask about")], rows: rows)
    }

    private func found(_ rule: String, at service: String) -> Bool {
        results.dataQuality.contains {
            $0.rule == rule && $0.findings > 0 && $0.service.utf8.elementsEqual(service.utf8)
        }
    }

    private func wording(_ rule: String) -> String {
        results.dataQualityRules.first { $0.rule == rule }?.wording ?? ""
    }
}
