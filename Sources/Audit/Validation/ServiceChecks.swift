import Counts
import Extract
import Findings

/// The checks that need every record of a service, or of the whole extract.
struct ServiceChecks {
    struct Found {
        var finding: Finding
        var service: String
        /// Where one question is at fault.
        var field: Field?
    }

    /// From how many records on a question without any answer is worth a finding.
    static let fewestRecords = 10

    let services: [AuditedService]
    /// Cohort records by service code in the year before, where known.
    let previousRecords: [String: Int]?
    /// The extract's path as findings show it.
    let file: String
    /// False where only services with a record are to be spoken of.
    let isWholeYear: Bool

    /// - Parameters:
    ///   - counts: of the services registered for the year.
    ///   - columns: the questions that the extract has.
    func findings(
        _ counts: [ServiceCounts], questions: QuestionsInUse, columns: Set<Field>
    ) -> [Found] {
        numbers(counts) + emptyQuestions(questions, columns) + lonelyCodes(questions)
    }

    private func found(
        _ rule: ValidationRule, _ service: String, field: Field? = nil, _ summary: String? = nil
    ) -> Found {
        Found(
            finding: rule.finding(at: Location(file: file), summary: summary), service: service,
            field: field)
    }

    private func numbers(_ counts: [ServiceCounts]) -> [Found] {
        var all: [Found] = []
        if counts.allSatisfy({ $0.records == 0 }) { all.append(found(.emptyCohort, "")) }
        for service in counts where isWholeYear || service.records > 0 {
            if service.records == 0 { all.append(found(.noRecords, service.code)) }
            if let before = previousRecords?[service.code], service.records * 2 < before {
                all.append(found(.suddenFall, service.code))
            }
        }
        return all
    }

    private func emptyQuestions(_ questions: QuestionsInUse, _ columns: Set<Field>) -> [Found] {
        services.indices.filter { questions.records[$0] >= Self.fewestRecords }.flatMap { place in
            questions.unansweredFields(of: place).filter(columns.contains).map { field in
                found(
                    .emptyQuestion, services[place].code, field: field,
                    "Question \(field.question) has no answer in any record of "
                        + "\(services[place].code).")
            }
        }
    }

    private func lonelyCodes(_ questions: QuestionsInUse) -> [Found] {
        guard questions.records.count(where: { $0 > 0 }) > 1 else { return [] }
        return questions.lonelyCodes().map { field, place in
            found(
                .lonelyCode, services[place].code, field: field,
                "Only \(services[place].code) uses one of the codes of question "
                    + "\(field.question).")
        }
    }
}
