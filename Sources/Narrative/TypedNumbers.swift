/// Numbers that somebody typed into a text, where a live figure or a fixed one with its source belongs.
///
/// The rule: no digit, no sign of per cent, no fraction and no number in words from ten on; below ten,
/// none that counts something (`two services`, `one in five`). What may stand are the names of things:
/// an indicator's number (`KPI 7`), a year (`2021`), and words that begin with a capital letter (`QS149`).
enum TypedNumbers {
    /// The words of a text that break the rule, in order.
    static func all(in text: String) -> [String] {
        let words = text.split { $0.isWhitespace || $0 == "\u{2013}" || $0 == "/" }.map(plain)
        return words.indices.filter { index in
            let before = index > 0 ? words[index - 1] : ""
            let after = index + 1 < words.count ? words[index + 1] : ""
            return isNumber(words[index], after: before, before: after)
        }.map { words[$0] }
    }

    private static func isNumber(_ word: String, after: String, before: String) -> Bool {
        if word.unicodeScalars.contains(where: isFigure) { return !isName(word, after: after) }
        let parts = word.lowercased().split(separator: "-").map(String.init)
        let (last, next) = (after.lowercased(), before.lowercased())
        return parts.contains { part in
            large.contains(part) || part == "cent" && last == "per"
                || fractions.contains(part)
                    && (part.hasSuffix("s") || parts.count > 1 || counts.contains(last))
                || small.contains(part) && (counted.contains(next) || parts.count > 1)
                || part == "one" && next == "in"
        }
    }

    /// Digits of any script, fractions and signs of per cent.
    private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return ("0"..."9").contains(scalar) || scalar == "%" }
        return switch scalar.properties.generalCategory {
        case .decimalNumber, .letterNumber, .otherNumber: true
        default: "%‰٪".unicodeScalars.contains(scalar)
        }
    }

    private static func isName(_ word: String, after: String) -> Bool {
        let bytes = Array(word.utf8)
        if let number = Int(word), ["KPI", "KPIs"].contains(after) {
            return (1...11).contains(number) && bytes.count < 3
        }
        if let year = Int(word), bytes.count == 4, (1900...2099).contains(year) { return true }
        return word.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
            && !word.contains("%")
    }

    /// Without the punctuation around it and without `’s` behind it.
    private static func plain(_ word: Substring) -> String {
        let isEdge: (Character) -> Bool = { $0 != "%" && ($0.isPunctuation || $0.isSymbol) }
        var word = word.drop(while: isEdge)
        while let last = word.last, isEdge(last) { word.removeLast() }
        for ending in ["’s", "'s"] where word.hasSuffix(ending) { word.removeLast(2) }
        return String(word)
    }

    private static let large: Set<String> = [
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
        "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
        "ninety", "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion",
        "dozen", "dozens", "half", "halves", "percent",
    ]

    private static let small: Set<String> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine",
    ]

    private static let fractions: Set<String> = [
        "third", "thirds", "quarter", "quarters", "fifth", "fifths", "sixth", "sixths", "eighth",
        "eighths", "tenth", "tenths",
    ]

    /// Before a fraction: `a third`, not `the third`.
    private static let counts = small.union(["a", "one", "every"])

    /// What a small number counts.
    private static let counted: Set<String> = [
        "in", "of", "out", "services", "patients", "people", "women", "men", "residents", "records",
        "fractures", "regions", "nations", "teams", "hospitals", "indicators", "kpis", "hours",
        "days", "weeks", "months", "years", "points", "times",
    ]
}
