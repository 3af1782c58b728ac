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
        var (whole, fraction) = (0, 0)
        var (digits, decimals, isFraction) = (0, 0, false)
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        for byte in text.utf8.dropFirst(isNegative ? 1 : 0) {
            let digit = Int(byte) - 0x30
            if byte == UInt8(ascii: "."), !isFraction, digits > 0 {
                isFraction = true
                continue
            }
            guard (0...9).contains(digit) else { return nil }
            if !isFraction {
                (whole, digits) = (whole * 10 + digit, digits + 1)
                guard whole <= 1_000_000_000 else { return nil }
            } else if decimals < 4 {
                (fraction, decimals) = (fraction * 10 + digit, decimals + 1)
            }
        }
        guard digits > 0 else { return nil }
        while decimals < 4 { (fraction, decimals) = (fraction * 10, decimals + 1) }
        return (isNegative ? -1 : 1) * (whole * 10_000 + fraction)
    }
}

extension PercentText {
    /// A percentage for running text: `60 %`.
    static func whole(_ percent: Double) -> String {
        DecimalText.fixed(percent, places: 0) + sign
    }
}
