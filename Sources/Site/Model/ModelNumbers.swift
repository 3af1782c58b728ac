import DecimalText
import Economics

/// Numbers of the model in the site's writing.
enum ModelNumbers {
    /// What stands where there is no number.
    static let none = "–"

    static func decimal(_ value: Double, _ places: Int = 1) -> String {
        let text = DecimalText.fixed(abs(value), places: places)
        let isZero = text.utf8.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
        return value < 0 && !isZero ? "\u{2212}\(text)" : text
    }

    /// `£1,234`, `−£1,234`.
    static func pounds(_ value: Double) -> String {
        let whole = DecimalText.scaled(value, places: 0)
        return (whole < 0 ? "\u{2212}£" : "£") + DecimalText.grouped(abs(whole))
    }

    /// A number as somebody typed it or a paper prints it: `0.419`, `10964`.
    static func plain(_ value: Double) -> String { DecimalText.short(value, places: 6) }

    /// The same for a table: `10,964`, `0.419`.
    static func shown(_ value: Double) -> String {
        guard abs(value) >= 1_000, value == value.rounded() else {
            return value < 0 ? "\u{2212}\(plain(-value))" : plain(value)
        }
        let whole = DecimalText.grouped(abs(DecimalText.scaled(value, places: 0)))
        return value < 0 ? "\u{2212}\(whole)" : whole
    }
}
