/// An engine that a query is written for.
package enum SQLDialect: String, CaseIterable, Sendable {
    case postgresql, spark, duckdb

    /// A name that somebody else chose.
    package func quoted(_ name: String) -> String {
        let mark: Character = self == .spark ? "`" : "\""
        return "\(mark)" + name.map { $0 == mark ? "\(mark)\(mark)" : String($0) }.joined()
            + "\(mark)"
    }

    /// A table by its name, which may have a schema before it: `audit.extract`.
    package func table(_ name: String) -> String {
        name.split(separator: ".").map { quoted(String($0)) }.joined(separator: ".")
    }

    /// A text in quotes.
    func literal(_ text: String) -> String {
        var written = ""
        for character in text.unicodeScalars {
            switch (character, self) {
            case ("'", .spark): written += "\\'"
            case ("\\", .spark): written += "\\\\"
            case ("'", _): written += "''"
            default: written.unicodeScalars.append(character)
            }
        }
        return "'\(written)'"
    }

    func own(_ function: SQLFunction, _ arguments: [SQLExpression]) -> String {
        let given = arguments.map { text(of: $0) }
        switch function {
        case .text: return "CAST(\(given[0]) AS \(self == .spark ? "STRING" : "TEXT"))"
        case .number: return "CAST(\(given[0]) AS BIGINT)"
        case .quotient:
            return switch self {
            case .postgresql: "(\(given[0]) / \(given[1]))"
            case .spark: "(\(given[0]) div \(given[1]))"
            case .duckdb: "(\(given[0]) // \(given[1]))"
            }
        case .shiftedRight:
            return self == .spark
                ? "shiftright(\(given[0]), \(given[1]))" : "(\(given[0]) >> \(given[1]))"
        case .trimmed: return trimmed(given[0], of: blanks)
        case .trimmedOfCommas:
            let ends = self == .spark ? "rtrim(\(blanksAndComma), \(given[0]))" : nil
            return trimmed(ends ?? "rtrim(\(given[0]), \(blanksAndComma))", of: blanks)
        case .withoutLeadingZeros:
            return self == .spark ? "ltrim('0', \(given[0]))" : "ltrim(\(given[0]), '0')"
        case .matches:
            return switch self {
            case .postgresql: "(\(given[0]) ~ \(given[1]))"
            case .spark: "(\(given[0]) RLIKE \(given[1]))"
            case .duckdb: "regexp_matches(\(given[0]), \(given[1]))"
            }
        case .dayNumber: return dayNumber(given[0])
        case .byBytes: return self == .postgresql ? "(\(given[0]) COLLATE \"C\")" : given[0]
        case .bitsOfParts:
            return switch self {
            case .postgresql:
                "(SELECT bit_or(\(given[1])) FROM \(unnested(given[0])))"
            case .spark:
                "aggregate(transform(split(\(given[0]), ';'), part -> \(given[1])), 0, "
                    + "(bits, more) -> bits | more)"
            case .duckdb:
                "list_aggregate(list_transform(string_split(\(given[0]), ';'), "
                    + "lambda part: \(given[1])), 'bit_or')"
            }
        case .countOfParts:
            return switch self {
            case .postgresql:
                "(SELECT count(*) FROM \(unnested(given[0])) WHERE \(given[1]))"
            case .spark: "size(filter(split(\(given[0]), ';'), part -> \(given[1])))"
            case .duckdb:
                "len(list_filter(string_split(\(given[0]), ';'), lambda part: \(given[1])))"
            }
        }
    }

    private func unnested(_ list: String) -> String {
        "unnest(string_to_array(\(list), ';')) AS parts(part)"
    }

    private func trimmed(_ text: String, of characters: String) -> String {
        switch self {
        case .postgresql: "btrim(\(text), \(characters))"
        case .spark: "trim(BOTH \(characters) FROM \(text))"
        case .duckdb: "trim(\(text), \(characters))"
        }
    }

    private func dayNumber(_ date: String) -> String {
        func part(_ divisor: Int, _ modulus: Int?) -> String {
            let whole = own(.quotient, [.column(date), .integer(divisor)])
            let rest = modulus.map { "\(divisor == 1 ? date : whole) % \($0)" } ?? whole
            return "CAST(\(rest) AS INTEGER)"
        }
        let made = "make_date(\(part(10_000, nil)), \(part(100, 100)), \(part(1, 100)))"
        return switch self {
        case .postgresql: "(\(made) - DATE '1970-01-01')"
        case .spark: "datediff(\(made), DATE '1970-01-01')"
        case .duckdb: "date_diff('day', DATE '1970-01-01', \(made))"
        }
    }

    /// The characters 0x01 to 0x20 in quotes.
    private var blanks: String { characters(Array(0x01...0x20)) }

    private var blanksAndComma: String { characters(Array(0x01...0x20) + [0x2C]) }

    private func characters(_ codes: [Int]) -> String {
        func hex(_ code: Int) -> String { (code < 16 ? "0" : "") + String(code, radix: 16) }
        return switch self {
        case .postgresql: "E'\(codes.map { "\\x\(hex($0))" }.joined())'"
        case .spark: "'\(codes.map { "\\u00\(hex($0))" }.joined())'"
        case .duckdb: "(\(codes.map { "chr(\($0))" }.joined(separator: " || ")))"
        }
    }
}
