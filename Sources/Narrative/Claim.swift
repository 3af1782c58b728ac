/// Something that must be so for the words of a text to be true: `kpi7.national.change < 0`,
/// `kpi2.national.percent > kpi2.national.previous`, `kpi5.national.verdict is better`.
package struct Claim: Sendable, Equatable {
    package enum Relation: String, Sendable {
        case less = "<"
        case more = ">"
        case same = "="
        /// Of a word.
        case word = "is"
    }

    package enum Side: Sendable, Equatable {
        case figure(String)
        /// In ten-thousandths.
        case number(Int)
        case word(String)
    }

    /// From 1, in the file.
    package var line: Int
    /// As it was written.
    package var text: String
    /// The name of a figure.
    package var figure: String
    package var relation: Relation
    package var other: Side

    /// Nil where the text is no claim.
    init?(_ text: String, line: Int) {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.count >= 3, let relation = Relation(rawValue: words[1]) else { return nil }
        self.line = line
        self.text = text
        figure = words[0]
        self.relation = relation
        let rest = words[2...].joined(separator: " ")
        if relation == .word {
            other = .word(rest)
        } else if let number = Self.number(rest) {
            other = .number(number)
        } else if words.count == 3 {
            other = .figure(rest)
        } else {
            return nil
        }
    }

    /// A decimal number of at most six digits and four decimals, in ten-thousandths.
    private static func number(_ text: String) -> Int? {
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0)
            .split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...6).contains(parts[0].utf8.count),
            parts.allSatisfy({ part in part.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } }),
            parts.count == 1 || (1...4).contains(parts[1].utf8.count), let whole = Int(parts[0])
        else { return nil }
        let decimals = parts.count == 1 ? "" : String(parts[1])
        let padded = decimals + String(repeating: "0", count: 4 - decimals.utf8.count)
        let value = whole * 10_000 + (Int(padded) ?? 0)
        return isNegative ? -value : value
    }
}

extension NarrativeFields {
    /// What the key `holds` says, which may be left out.
    mutating func claims() -> [Claim] {
        guard let entry = matter.entries.first(where: { $0.key.utf8.elementsEqual("holds".utf8) })
        else { return [] }
        return entry.values.compactMap { text in
            let claim = Claim(text, line: entry.line)
            if claim == nil {
                note(
                    "NAR-21", entry.line,
                    "What the words rest on cannot be read. Write a figure, one of < > = is, and a number, a "
                        + "figure or a word: kpi7.national.change < 0.")
            }
            return claim
        }
    }
}
