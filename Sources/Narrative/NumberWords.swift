/// Numbers as a reader says them.
///
/// A percentage is said by a fraction that people use, and never says more than is so: the fraction
/// alone lies within half a point of it, `just over` and `just under` within two points, and `more than`
/// names the last fraction below. `all` and `none` are exact.
package enum NumberWords {
    /// How near a percentage lies to the fraction that says it, in ten-thousandths of a per cent.
    private static let (same, near) = (5_000, 20_000)

    /// `just over half` for a percentage in ten-thousandths of a per cent; nil above 100 and below 0.
    package static func share(_ value: Int) -> String? {
        guard (0...1_000_000).contains(value),
            let position = fractions.lastIndex(where: { $0.value <= value })
        else { return nil }
        let below = fractions[position]
        guard value > below.value, position + 1 < fractions.count else { return below.words }
        let above = fractions[position + 1]
        let (over, under) = (value - below.value, above.value - value)
        switch true {
        case under <= near && above.value == 1_000_000: return "almost all"
        case over <= near && below.value == 0: return "almost none"
        case min(over, under) <= same: return over < under ? below.words : above.words
        case over <= near && over <= under: return "just over \(below.words)"
        case under <= near: return "just under \(above.words)"
        case below.value == 0: return "fewer than \(above.words)"
        default: return "more than \(below.words)"
        }
    }

    private static let fractions: [(value: Int, words: String)] = [
        (0, "none"), (50_000, "one in twenty"), (100_000, "one in ten"), (125_000, "one in eight"),
        (166_667, "one in six"), (200_000, "one in five"), (250_000, "a quarter"),
        (333_333, "a third"), (400_000, "two in five"), (500_000, "half"),
        (600_000, "three in five"), (666_667, "two thirds"), (750_000, "three quarters"),
        (800_000, "four in five"), (900_000, "nine in ten"), (1_000_000, "all"),
    ]

    /// `twenty-six`; nil from 100 on, which nobody reads in words.
    package static func count(_ value: Int) -> String? {
        guard (0..<100).contains(value) else { return nil }
        guard value >= 20 else { return units[value] }
        let ten = tens[value / 10 - 2]
        return value % 10 == 0 ? ten : "\(ten)-\(units[value % 10])"
    }

    private static let units = [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen",
    ]

    private static let tens = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
}
