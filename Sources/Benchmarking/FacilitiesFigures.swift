import DecimalText
import Facilities
import Results
import Statistics

extension FacilitiesAudit {
    /// Every question with its national shares or quartiles and each service's answer.
    ///
    /// The answers are about services, not about patients, so disclosure control leaves them as
    /// they are.
    func published() -> [FacilitiesQuestion] {
        questions.indices.map { place in
            let question = questions[place]
            let given = services.map { $0.answers[place] }
            let answered = given.filter { $0.text != nil }
            let quartiles = Quartiles(of: answered)
            return FacilitiesQuestion(
                column: question.column, group: question.group, name: question.name,
                question: question.question, kind: question.publishedKind, unit: question.unit,
                asked: given.count { $0 != .notAsked }, answered: answered.count,
                shares: question.kind.codes.map { Self.share(of: $0, among: answered) },
                lowerQuartile: quartiles?.lower, median: quartiles?.median,
                upperQuartile: quartiles?.upper,
                answers: zip(services, given).map { service, answer in
                    FacilitiesAnswer(
                        service: service.service, answer: answer.text, status: answer.status)
                })
        }
    }

    private static func share(of code: String, among answers: [GivenAnswer]) -> FacilitiesShare {
        let count = answers.count { $0 == .code(code) }
        let interval = WilsonInterval.limits(numerator: count, denominator: answers.count)
        func percent(_ share: Double?) -> String? {
            share.map { DecimalText.fixed($0 * 100, places: 4) }
        }
        return FacilitiesShare(
            answer: code, numerator: count, denominator: answers.count,
            percent: answers.isEmpty
                ? nil : DecimalText.percent(count, of: answers.count, places: 4),
            lower95: percent(interval?.lower), upper95: percent(interval?.upper))
    }
}

extension AskedQuestion {
    fileprivate var publishedKind: FacilitiesKind {
        switch kind {
        case .choice: .choice
        case .yesNo: .yesNo
        case .whole: .whole
        case .decimal: .decimal
        case .month: .month
        }
    }
}

extension GivenAnswer {
    fileprivate var status: FacilitiesStatus {
        switch self {
        case .code, .number, .month: .answered
        case .open: .open
        case .unusable: .unusable
        case .notAsked: .notAsked
        }
    }
}

/// The quartiles of the numbers among answers, with 2 decimals.
private struct Quartiles {
    let lower: String
    let median: String
    let upper: String

    /// Nil where no answer is a number.
    init?(of answers: [GivenAnswer]) {
        let numbers = answers.compactMap { answer in
            if case .number(let number) = answer { number.value } else { nil }
        }.sorted()
        guard let lower = Quantile.type7(numbers, 0.25),
            let median = Quantile.type7(numbers, 0.5), let upper = Quantile.type7(numbers, 0.75)
        else { return nil }
        self.lower = DecimalText.fixed(lower, places: 2)
        self.median = DecimalText.fixed(median, places: 2)
        self.upper = DecimalText.fixed(upper, places: 2)
    }
}
