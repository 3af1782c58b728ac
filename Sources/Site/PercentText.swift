import DecimalText

/// A percentage as people read it: one decimal where it rests on 100 or more, else none.
enum PercentText {
    /// Between number and sign a space that does not break the line.
    static let sign = "\u{A0}%"

    /// From this denominator on, one decimal.
    static let decimalFrom = 100

    static func places(for denominator: Int) -> Int { denominator >= decimalFrom ? 1 : 0 }

    /// `64.9 %` from the whole counts.
    static func text(_ numerator: Int, of denominator: Int) -> String {
        DecimalText.percent(numerator, of: denominator, places: places(for: denominator)) + sign
    }

    /// A percentage of the results file, such as `64.9253`, to `places` decimals, without the sign;
    /// nil where it is no decimal text.
    static func rounded(_ text: String, places: Int) -> String? {
        guard let parts = tenThousandths(text) else { return nil }
        let magnitude = DecimalText.percent(
            Int(parts.magnitude), of: 1_000_000, places: places)
        return parts < 0 && magnitude.contains { ("1"..."9").contains($0) }
            ? "-" + magnitude : magnitude
    }

    /// The number that a decimal text of at most four decimals says.
    static func value(_ text: String?) -> Double? {
        guard let text, let parts = tenThousandths(text) else { return nil }
        return Double(parts) / 10_000
    }

    private static func tenThousandths(_ text: String) -> Int? {
        let isNegative = text.hasPrefix("-")
        let parts = text.drop { $0 == "-" }.split(
            separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first.flatMap({ Int($0) }) else { return nil }
        var fraction = parts.count > 1 ? String(parts[1].prefix(4)) : ""
        while fraction.count < 4 { fraction.append("0") }
        guard let rest = Int(fraction), whole <= 1_000_000_000 else { return nil }
        return (isNegative ? -1 : 1) * (whole * 10_000 + rest)
    }
}

extension PercentText {
    /// A percentage for running text: `60 %`.
    static func whole(_ percent: Double) -> String {
        DecimalText.fixed(percent, places: 0) + sign
    }
}
