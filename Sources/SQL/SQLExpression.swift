/// An expression of a query, as a value: the same in every dialect, and written out in one.
///
/// A missing answer is `NULL`, so that rules keep their three values: `AND`, `OR` and `NOT` answer
/// as rules do. Whole numbers only.
package indirect enum SQLExpression: Sendable {
    /// A column by the name that the query itself gave it: small letters, digits and `_`.
    case column(String)
    /// A column of somebody's table, by whatever name it has there.
    case given(String)
    case integer(Int)
    case text(String)
    case truth(Bool)
    /// No whole number.
    case missing
    /// Operands with one operator that means the same everywhere: `AND`, `+`, `<=`, `&`, `||`.
    case infix(String, [SQLExpression])
    case not(SQLExpression)
    case isMissing(SQLExpression)
    case between(SQLExpression, ClosedRange<Int>)
    case isAny(SQLExpression, of: [String])
    /// The first choice whose condition holds.
    case choose([(when: SQLExpression, then: SQLExpression)], otherwise: SQLExpression)
    /// What stands beside the first value that equals the expression.
    case lookUp(
        SQLExpression, [(value: SQLExpression, then: SQLExpression)], otherwise: SQLExpression)
    /// A function with one name and one meaning in every dialect.
    case call(String, [SQLExpression])
    /// A function that every dialect has in its own way.
    case own(SQLFunction, [SQLExpression])
    /// A window function over the rows with the same values of `by`.
    case over(
        SQLExpression, by: [SQLExpression],
        order: [(key: SQLExpression, descending: Bool)])
}

/// What the dialects write differently.
package enum SQLFunction: Sendable {
    /// Anything as text.
    case text
    /// A text of digits, with a sign or without, as a whole number of 64 bits.
    case number
    /// The whole part of a quotient of two whole numbers that are not below zero.
    case quotient
    /// A whole number without its lowest bits: the number, how many bits.
    case shiftedRight
    /// Bytes 0x01 to 0x20 taken off both ends.
    case trimmed
    /// The same, and commas off the end.
    case trimmedOfCommas
    /// A text of digits without the noughts that it begins with.
    case withoutLeadingZeros
    /// Whether a text matches a regular expression of `^`, `$`, `[0-9]`, `[.]`, `{n}`, `?`, `*`,
    /// `+`, `|` and brackets.
    case matches
    /// Days since 1970-01-01 of a date written as the number YYYYMMDD. The date must exist.
    case dayNumber
    /// A text that is compared byte by byte.
    case byBytes
    /// The bits, taken together, that an expression gives for each part of a text between
    /// semicolons: the text, the expression over `SQLExpression.part`.
    case bitsOfParts
    /// How many parts of a text between semicolons a condition holds for: the text, the condition.
    case countOfParts
}

extension SQLExpression {
    /// One part of a list, inside the second argument of `bitsOfParts` and `countOfParts`.
    package static let part = SQLExpression.column("part")

    package static func all(_ conditions: [SQLExpression]) -> SQLExpression {
        conditions.isEmpty ? .truth(true) : .infix("AND", conditions)
    }

    package static func any(_ conditions: [SQLExpression]) -> SQLExpression {
        conditions.isEmpty ? .truth(false) : .infix("OR", conditions)
    }

    package static func sum(_ terms: [SQLExpression]) -> SQLExpression {
        terms.isEmpty ? .integer(0) : .infix("+", terms)
    }

    package static func == (left: SQLExpression, right: SQLExpression) -> SQLExpression {
        .infix("=", [left, right])
    }

    package static func != (left: SQLExpression, right: SQLExpression) -> SQLExpression {
        .infix("<>", [left, right])
    }

    /// 1 where the condition holds, else 0.
    package static func one(where condition: SQLExpression) -> SQLExpression {
        .choose([(condition, .integer(1))], otherwise: .integer(0))
    }

    package func masked(by bits: Int) -> SQLExpression { .infix("&", [self, .integer(bits)]) }

    package func times(_ factor: Int) -> SQLExpression {
        factor == 1 ? self : .infix("*", [self, .integer(factor)])
    }
}
