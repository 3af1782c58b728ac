import Extract

/// One of the eleven key performance indicators, whole: what it asks, how it counts, which
/// standards it stands for, and cases worked by hand.
package struct Indicator: Sendable {
    /// 1 to 11.
    package var kpi: Int
    package var name: String
    /// At most about 24 characters, for table heads and chart labels.
    package var shortName: String
    package var question: String
    package var definitionVersion: String
    package var polarity: Polarity
    package var standards: [String]
    package var measure: Measure
    package var workedCases: [WorkedCase]
    package var author: String
    /// ISO 8601 date of the last review of the definition.
    package var reviewed: String

}

package enum Polarity: String, Sendable { case higherIsBetter, lowerIsBetter }

/// What an indicator measures.
package enum Measure: Sendable {
    /// A service meets it when fewer than `fewerThan` fields are missing in more than `tolerance`
    /// per cent of its records; nationally, the share of services that meet it.
    case completeness([CompletenessField], tolerance: Int, fewerThan: Int)
    /// Records counted, all or those of a rule, over `perHipFracture` × annual hip fractures.
    case ratioToExpected(counted: Rule?, perHipFracture: Int)
    case proportion(Proportion)
}

/// The share of some of a cohort's records that meet a rule.
package struct Proportion: Sendable {
    package enum Population: Sendable {
        case cohort
        /// The records that meet the numerator rule of an earlier indicator.
        case met(kpi: Int, Rule)
    }

    package var population: Population
    /// Which of the population count; nil for all. A missing answer does not count.
    package var denominator: Rule?
    /// Records that any of these holds for are left out; a missing answer leaves a record in.
    package var exclusions: [Rule]
    package var numerator: Rule
}

/// A question of KPI 1, and among which records it is asked; nil: of all.
package struct CompletenessField: Sendable {
    package var field: Field
    package var among: Rule?

    package init(_ field: Field, among: Rule? = nil) {
        self.field = field
        self.among = among
    }
}

/// What an indicator says of one record.
package enum Verdict: UInt8, Sendable {
    /// Not of the denominator.
    case out
    case notMet
    /// Of the denominator, and its deciding answer is missing: counted as not met.
    case missing
    case met
}

/// A record worked out by hand. Every record has a fracture date inside the year.
package struct WorkedCase: Sendable {
    package enum Expected: Sendable, Equatable {
        case verdict(Verdict)
        /// KPI 1: the questions of the 17 that count as missing.
        case missingFields([Field])
    }

    /// By question, as an extract would hold them; what is not named is blank.
    package var answers: [(field: Field, answer: String)]
    package var expected: Expected

    package init(_ expected: Verdict, _ answers: [(field: Field, answer: String)]) {
        self.answers = answers
        self.expected = .verdict(expected)
    }

    package init(missing: [Field], _ answers: [(field: Field, answer: String)]) {
        self.answers = answers
        expected = .missingFields(missing)
    }
}
