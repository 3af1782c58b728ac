import Extract
import SQL

/// Rules as conditions of a query. A missing answer is `NULL`, and the three values of a rule are
/// those of SQL.
extension Rule {
    /// - Throws: `AuditError` where the dictionary lacks a code.
    func condition(_ dictionary: DataDictionary) throws(AuditError) -> SQLExpression {
        switch self {
        case .days(let from, let to, let range):
            return .between(
                .infix("-", [.column(to.day), .column(from.day)]), range)
        case .answer(let field, let codes):
            let mask = try dictionary.bits(field, known: codes)
            return .column(field.known).masked(by: Int(mask)) != .integer(0)
        case .group(let field, let group):
            let mask = dictionary.bits(field, group: group)
            return .column(field.known).masked(by: Int(mask)) != .integer(0)
        case .number(let field, let range): return .between(.column(field.hundredths), range)
        case .answered(let field): return .not(.isMissing(.column(field.answer(dictionary))))
        case .all(let rules):
            return .all(try Self.conditions(rules, dictionary))
        case .any(let rules):
            return .any(try Self.conditions(rules, dictionary))
        case .not(let rule): return .not(try rule.condition(dictionary))
        case .first(let first, let then):
            let first = try first.condition(dictionary)
            return .choose(
                [(first, try then.condition(dictionary))], otherwise: first)
        }
    }

    private static func conditions(
        _ rules: [Rule], _ dictionary: DataDictionary
    ) throws(AuditError) -> [SQLExpression] {
        var conditions: [SQLExpression] = []
        for rule in rules {
            conditions.append(try rule.condition(dictionary))
        }
        return conditions
    }
}

extension Field {
    /// The column that is `NULL` where the answer is missing.
    func answer(_ dictionary: DataDictionary) -> String {
        switch dictionary[self].kind {
        case .code, .list, .text: known
        case .date: day
        case .number: hundredths
        }
    }
}

extension Proportion {
    /// The verdict as its number, as `Verdict` has it.
    func verdict(_ dictionary: DataDictionary) throws(AuditError) -> SQLExpression {
        func number(_ verdict: Verdict) -> SQLExpression { .integer(Int(verdict.rawValue)) }
        func holds(_ condition: SQLExpression) -> SQLExpression {
            .call("coalesce", [condition, .truth(false)])
        }
        var choices: [(when: SQLExpression, then: SQLExpression)] = []
        if case .met(_, let rule) = population {
            choices.append((.not(holds(try rule.condition(dictionary))), number(.out)))
        }
        if let denominator {
            choices.append((.not(holds(try denominator.condition(dictionary))), number(.out)))
        }
        if !exclusions.isEmpty {
            choices.append((try Rule.any(exclusions).condition(dictionary), number(.out)))
        }
        let met = try numerator.condition(dictionary)
        choices += [(met, number(.met)), (.isMissing(met), number(.missing))]
        return .choose(choices, otherwise: number(.notMet))
    }
}
