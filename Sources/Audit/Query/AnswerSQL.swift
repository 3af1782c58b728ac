import Extract
import SQL

/// How one written answer is read in a query, as `RecordDecoder` reads it.
struct AnswerSQL {
    let entry: DataDictionary.Entry

    private var field: Field { entry.field }
    private var written: SQLExpression { .column(field.written) }
    private var names: [String] { entry.codes.map(\.name) }

    // MARK: - Codes

    /// The codes as bits: of the exact spelling, else of an alias or of other capitals.
    var bits: SQLExpression {
        switch entry.kind {
        case .text: .one(where: written != .text(""))
        case .code: bits(of: written)
        case .list:
            .lookUp(
                written, exactBits + [(.text(""), .integer(0))],
                otherwise: .call(
                    "coalesce",
                    [
                        .own(
                            .bitsOfParts,
                            [written, bits(of: .own(.trimmed, [.part]))]), .integer(0),
                    ]))
        case .date, .number: .integer(0)
        }
    }

    private var exactBits: [(value: SQLExpression, then: SQLExpression)] {
        entry.codes.enumerated().map { (.text($1.name), .integer(1 << $0)) }
    }

    private func bits(of answer: SQLExpression) -> SQLExpression {
        .lookUp(
            answer, exactBits,
            otherwise: .lookUp(
                Self.folded(answer), spellings.map { (.text($0.folded), .integer(1 << $0.code)) },
                otherwise: .integer(0)))
    }

    /// Every spelling in small letters with its code's place, each once: names before aliases.
    private var spellings: [(folded: String, code: Int)] {
        var seen: Set<[UInt8]> = []
        let all =
            entry.codes.enumerated().map { ($1.name, $0) }
            + entry.codes.enumerated().flatMap { place, code in code.aliases.map { ($0, place) } }
        return all.compactMap { spelling, code in
            let folded = Self.folded(spelling)
            return seen.insert(Array(folded.utf8)).inserted ? (folded, code) : nil
        }
    }

    private static let capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    private static let small = "abcdefghijklmnopqrstuvwxyz"

    private static func folded(_ answer: SQLExpression) -> SQLExpression {
        .call("translate", [answer, .text(capitals), .text(small)])
    }

    private static func folded(_ text: String) -> String {
        String(
            decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 },
            as: UTF8.self)
    }

    /// How many answers were mended, and how many are in no list.
    var codeFindings: [(rule: ExtractRule, count: SQLExpression)] {
        let isEmpty = written == .text("")
        let isExact = SQLExpression.isAny(written, of: names)
        switch entry.kind {
        case .code:
            let isRead = SQLExpression.column(field.bits) != .integer(0)
            return [
                (.mended, .one(where: .all([isRead, .not(isExact)]))),
                (.unknownCode, .one(where: .all([.not(isRead), .not(isEmpty)]))),
            ]
        case .list:
            let part = SQLExpression.own(.trimmed, [.part])
            let isKnown = SQLExpression.isAny(Self.folded(part), of: spellings.map(\.folded))
            func count(_ condition: SQLExpression) -> SQLExpression {
                .choose(
                    [(.any([isExact, isEmpty]), .integer(0))],
                    otherwise: .own(.countOfParts, [written, condition]))
            }
            return [
                (.mended, count(.all([isKnown, .not(.isAny(part, of: names))]))),
                (.unknownListPart, count(.all([part != .text(""), .not(isKnown)]))),
            ]
        case .text, .date, .number: return []
        }
    }

    // MARK: - Dates

    /// The digits of `YYYY-MM-DD` or `DD/MM/YYYY` as YYYYMMDD.
    var digits: SQLExpression {
        func piece(_ start: Int, _ length: Int) -> SQLExpression {
            .call("substr", [written, .integer(start), .integer(length)])
        }
        return .choose(
            [
                (
                    .own(.matches, [written, .text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]),
                    .own(.number, [.call("replace", [written, .text("-"), .text("")])])
                ),
                (
                    .own(.matches, [written, .text("^[0-9]{2}/[0-9]{2}/[0-9]{4}$")]),
                    .own(.number, [.infix("||", [piece(7, 4), piece(4, 2), piece(1, 2)])])
                ),
            ], otherwise: .missing)
    }

    /// The date as YYYYMMDD where there is such a day from 1800 to 2199.
    var date: SQLExpression {
        let digits = SQLExpression.column(field.digits)
        let year = SQLExpression.own(.quotient, [digits, .integer(10_000)])
        func rest(_ number: SQLExpression, _ divisor: Int) -> SQLExpression {
            .infix("%", [number, .integer(divisor)])
        }
        let month = rest(.own(.quotient, [digits, .integer(100)]), 100)
        let day = rest(digits, 100)
        let isLeap = SQLExpression.all([
            rest(year, 4) == .integer(0),
            .any([rest(year, 100) != .integer(0), rest(year, 400) == .integer(0)]),
        ])
        let last = SQLExpression.lookUp(
            month,
            [
                (.integer(2), .choose([(isLeap, .integer(29))], otherwise: .integer(28))),
                (.integer(4), .integer(30)), (.integer(6), .integer(30)),
                (.integer(9), .integer(30)), (.integer(11), .integer(30)),
            ], otherwise: .integer(31))
        return .choose(
            [
                (
                    .all([
                        .between(digits, 18_000_101...21_991_231), .between(month, 1...12),
                        .infix(">=", [day, .integer(1)]), .infix("<=", [day, last]),
                    ]), digits
                )
            ], otherwise: .missing)
    }

    // MARK: - Numbers

    /// A decimal number in thousandths without its sign, what follows them cut off; `NULL` where it
    /// cannot be read or has more than eight digits before the point.
    var thousandths: SQLExpression {
        let unsigned = SQLExpression.call(
            "replace",
            [
                .call("replace", [written, .text("-"), .text("")]), .text("+"), .text(""),
            ])
        func side(_ number: Int) -> SQLExpression {
            .call("split_part", [unsigned, .text("."), .integer(number)])
        }
        let whole = SQLExpression.own(.withoutLeadingZeros, [side(1)])
        let decimals = SQLExpression.call(
            "substr", [.infix("||", [side(2), .text("000")]), .integer(1), .integer(3)])
        return .choose(
            [
                (
                    .not(
                        .own(
                            .matches,
                            [written, .text("^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)$")])), .missing
                ),
                (
                    .infix("<=", [.call("length", [whole]), .integer(8)]),
                    .sum([
                        SQLExpression.own(.number, [.infix("||", [.text("0"), whole])])
                            .times(1_000), .own(.number, [decimals]),
                    ])
                ),
            ], otherwise: .missing)
    }

    /// Hundredths, half away from zero.
    var hundredths: SQLExpression {
        let thousandths = SQLExpression.column(field.thousandths)
        let rounded = SQLExpression.own(
            .quotient, [.sum([thousandths, .integer(5)]), .integer(10)])
        let isNegative =
            SQLExpression.call("substr", [written, .integer(1), .integer(1)]) == .text("-")
        return .choose(
            [
                (.infix(">", [thousandths, .integer(10_000_000_000)]), .missing),
                (isNegative, .infix("-", [.integer(0), rounded])),
            ], otherwise: rounded)
    }
}
