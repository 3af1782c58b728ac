import Extract

/// A clinical rule over one record's answers, as a value: it can be counted, put into words and
/// compared, because nothing in it is code.
///
/// A rule answers yes, no or missing. An answer that is blank, unreadable or "Don't know" is
/// missing; it is never taken for a no.
package indirect enum Rule: Sendable, Hashable {
    /// The whole days from one date to another lie in the range.
    case days(from: Field, to: Field, in: ClosedRange<Int>)
    /// The answer is, or its list holds, at least one of these codes.
    case answer(Field, anyOf: [String])
    /// The answer is, or its list holds, at least one code of this group of the dictionary.
    case group(Field, String)
    /// A number lies in the range, in hundredths.
    case number(Field, in: ClosedRange<Int>)
    /// Something known stands there. Answers yes or no, never missing.
    case answered(Field)
    /// No where one of them is no, else missing where one is missing, else yes.
    case all([Rule])
    /// Yes where one of them is yes, else missing where one is missing, else no.
    case any([Rule])
    case not(Rule)
    /// What the first answers, and where that is yes, what the second answers.
    case first(Rule, then: Rule)

    /// Any day before: a gap below zero.
    package static let daysBefore = -200_000 ... -1

    /// More days than this, without an end.
    package static func daysBeyond(_ days: Int) -> ClosedRange<Int> { days + 1...200_000 }

    /// Every question that the rule reads.
    package var fields: Set<Field> {
        switch self {
        case .days(let from, let to, _): [from, to]
        case .answer(let field, _), .group(let field, _), .number(let field, _),
            .answered(let field):
            [field]
        case .all(let rules), .any(let rules): rules.reduce(into: []) { $0.formUnion($1.fields) }
        case .not(let rule): rule.fields
        case .first(let first, let then): first.fields.union(then.fields)
        }
    }
}

extension Field {
    /// The answer names at least one bone-sparing medicine.
    package var namesADrug: Rule { .group(self, "drug") }

    package func isAny(of codes: String...) -> Rule { .answer(self, anyOf: codes) }

    /// Whole days from the diagnosis of the fracture to this date.
    package func daysAfterFracture(_ range: ClosedRange<Int>) -> Rule {
        .days(from: .fractureDate, to: self, in: range)
    }
}
