import Findings

/// The answers of a year's facilities audit.
///
/// They are about services, never about patients.
package struct FacilitiesAudit: Sendable {
    package var questions: [AskedQuestion]
    /// By the service's code. A service without a usable row is not among them.
    package var services: [ServiceAnswers]
    /// Rows of the file, used or not.
    package var rows: Int
    package var tally: FindingTally
}

/// What one service answered, question by question.
package struct ServiceAnswers: Sendable, Equatable {
    package var service: String
    /// In the order of the questions.
    package var answers: [GivenAnswer]
}

/// What a service said to one question.
package enum GivenAnswer: Sendable, Equatable {
    /// A code of the question.
    case code(String)
    case number(DecimalNumber)
    /// `2016-05`
    case month(String)
    /// Left open.
    case open
    /// What stood there is in no list, no number or out of range.
    case unusable
    /// The question does not apply to the service, or the file lacks it.
    case notAsked

    /// As it is published; nil where there is no usable answer.
    package var text: String? {
        switch self {
        case .code(let text), .month(let text): text
        case .number(let number): number.text
        case .open, .unusable, .notAsked: nil
        }
    }
}
