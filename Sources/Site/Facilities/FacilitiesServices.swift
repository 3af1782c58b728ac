import DecimalText
import Results
import Templates

/// Every service's answers, as the table of services shows them and as its own page does.
struct FacilitiesServices {
    var survey: FacilitiesSurvey

    private typealias Column = FacilitiesSurvey.Column

    /// - Parameter link: where the page of a service lies.
    func table(_ link: (String) -> String) -> DataTable? {
        let services = survey.edition.servicesByName.filter { survey.answered($0.code) }
        guard !services.isEmpty else { return nil }
        let asked = [
            Column.setting, Column.contract, Column.population, Column.monitoring, Column.falls,
            Column.meetings,
        ].compactMap(survey.question)
        return DataTable(
            caption: "How each service is set up, \(survey.edition.year)",
            columns: [
                .init("Service"), .init("Staff (WTE)", isNumeric: true),
                .init("Staff per 1,000 fractures expected", isNumeric: true),
                .init("Patient groups covered", isNumeric: true),
            ] + asked.map { .init($0.name, isNumeric: $0.kind.isNumber) },
            rows: services.map { service in
                let code = service.code
                return [
                    .link(survey.edition.shortName(of: service), to: link(code)),
                    .text(survey.staff(of: code).map(Words.decimal) ?? "–"),
                    .text(survey.staffing(of: code).map(Words.decimal) ?? "–"),
                    .text(covered(by: code)),
                ]
                    + asked.map {
                        .text(FacilitiesWords.cell($0.answer(of: code), of: $0))
                    }
            }, isSortable: true)
    }

    /// `5 of 7`: groups of patients that it says yes to, of those it answered for.
    private func covered(by code: String) -> String {
        let answers = survey.questions
            .filter { $0.column.hasPrefix(Column.patientsPrefix) && $0.kind == .yesNo }
            .compactMap { $0.answer(of: code)?.answer }
        return answers.isEmpty ? "–" : "\(answers.count { $0 == "Yes" }) of \(answers.count)"
    }

    /// One entry a group of questions; empty where the service sent no answers.
    func story(of code: String) -> [FacilitiesGroupView] {
        guard survey.answered(code) else { return [] }
        return survey.groups.map { group in
            FacilitiesGroupView(name: group.name, lines: lines(group.questions, of: code))
        }
    }

    private func lines(_ questions: [FacilitiesQuestion], of code: String) -> [String] {
        let single = questions.filter { !$0.isYesNo }.compactMap { question -> String? in
            guard let answer = question.answer(of: code), answer.status != .notAsked else {
                return nil
            }
            let words = FacilitiesWords.cell(answer, of: question)
            return "\(question.name): \(words)\(context(of: answer, in: question))"
        }
        let yesNo = questions.filter(\.isYesNo)
        func names(_ belongs: (FacilitiesAnswer) -> Bool) -> [String] {
            yesNo.filter { $0.answer(of: code).map(belongs) ?? false }.map { question in
                "\(question.name)\(shareOfYes(question))"
            }
        }
        let told = [
            ("Yes", names { $0.answer == "Yes" }), ("No", names { $0.answer == "No" }),
            ("Not answered", names { $0.answer == nil && $0.status != .notAsked }),
        ]
        return single
            + told.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: "; "))" }
    }

    /// ` (as 31 % of services)`, ` whole-time equivalents (median 1.4)`.
    private func context(of answer: FacilitiesAnswer, in question: FacilitiesQuestion) -> String {
        guard let text = answer.answer else { return "" }
        switch question.kind {
        case .choice, .yesNo:
            return question.share(of: text)
                .map { " (as \(FacilitiesWords.percent($0)) of services)" } ?? ""
        case .whole, .decimal:
            return " \(question.unit)"
                + (question.median.map { " (median \(FacilitiesWords.number($0)))" } ?? "")
        case .month: return ""
        }
    }

    /// ` (81 %)`: the services that say yes.
    private func shareOfYes(_ question: FacilitiesQuestion) -> String {
        question.share(of: "Yes").map { " (\(FacilitiesWords.percent($0)))" } ?? ""
    }

    /// What stands above the service's answers.
    func words(of code: String) -> String {
        guard survey.wasHeld else { return FacilitiesSurvey.none }
        guard survey.answered(code) else {
            return "This service sent no usable answers to the facilities audit of "
                + "\(survey.edition.year)."
        }
        return """
            What the service itself told the facilities audit of \(survey.edition.year). In brackets: \
            the share of all services that say yes, or give the same answer, or the median.
            """
    }
}
