/// One question of the facilities audit with everything that is published about it.
///
/// The facilities audit asks services how they are set up. No answer tells of a patient, so each is
/// published as its service gave it, and nothing is withheld.
package struct FacilitiesQuestion: Sendable, Equatable {
    /// The column of the facilities file: `covers_hip`.
    package var column: String
    /// What the question belongs to: `Staffing`.
    package var group: String
    /// A few words for heads and chart labels: `Hip fractures`.
    package var name: String
    /// The question as it is asked.
    package var question: String
    package var kind: FacilitiesKind
    /// What a number counts, such as `whole-time equivalents`; empty elsewhere.
    package var unit: String
    /// Services that the question applies to, of those that sent answers.
    package var asked: Int
    /// Those of them that answered it.
    package var answered: Int
    /// For choices: one row a code, in the order of the dictionary.
    package var shares: [FacilitiesShare]
    /// For numbers: type 7 quartiles over the services that answered, 2 decimals; nil without any.
    package var lowerQuartile: String?
    package var median: String?
    package var upperQuartile: String?
    /// One row a service that sent answers, by its code.
    package var answers: [FacilitiesAnswer]

    package init(
        column: String, group: String, name: String, question: String, kind: FacilitiesKind,
        unit: String, asked: Int, answered: Int, shares: [FacilitiesShare] = [],
        lowerQuartile: String? = nil, median: String? = nil, upperQuartile: String? = nil,
        answers: [FacilitiesAnswer]
    ) {
        self.column = column
        self.group = group
        self.name = name
        self.question = question
        self.kind = kind
        self.unit = unit
        self.asked = asked
        self.answered = answered
        self.shares = shares
        self.lowerQuartile = lowerQuartile
        self.median = median
        self.upperQuartile = upperQuartile
        self.answers = answers
    }
}

/// How a question is answered.
package enum FacilitiesKind: String, Sendable, CaseIterable {
    /// One of a list.
    case choice
    case yesNo = "yes-no"
    case whole
    case decimal
    /// A month, `2016-05`.
    case month

    /// True where the answers have quartiles rather than shares.
    package var isNumber: Bool { self == .whole || self == .decimal }
}

/// How many services gave one answer.
package struct FacilitiesShare: Sendable, Equatable {
    package var answer: String
    /// Services that gave it.
    package var numerator: Int
    /// Services that answered the question.
    package var denominator: Int
    /// Per cent with 4 decimals; nil where no service answered.
    package var percent: String?
    /// The 95 % interval, per cent with 4 decimals.
    package var lower95: String?
    package var upper95: String?

    package init(
        answer: String, numerator: Int, denominator: Int, percent: String?, lower95: String?,
        upper95: String?
    ) {
        self.answer = answer
        self.numerator = numerator
        self.denominator = denominator
        self.percent = percent
        self.lower95 = lower95
        self.upper95 = upper95
    }
}

/// What one service answered.
package struct FacilitiesAnswer: Sendable, Equatable {
    /// The service's code.
    package var service: String
    /// A code of the question, a number or a month; nil where there is none.
    package var answer: String?
    package var status: FacilitiesStatus

    package init(service: String, answer: String?, status: FacilitiesStatus) {
        self.service = service
        self.answer = answer
        self.status = status
    }
}

/// Whether a service answered a question, and why not.
package enum FacilitiesStatus: String, Sendable, CaseIterable {
    case answered
    /// Left open.
    case open
    /// What stood there could not be read, is in no list or out of range.
    case unusable
    /// The question does not apply to the service, or the file lacks it.
    case notAsked = "not-asked"
}
