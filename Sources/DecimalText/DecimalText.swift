/// The one place in the program where a number becomes text.
///
/// Decimal, half away from zero, a full stop as the decimal mark, no locale, no exponent and never
/// a negative zero, so that the same figure reads the same on every machine.
package enum DecimalText {
    /// The share `numerator / denominator` in per cent, worked out from the whole counts by integer
    /// arithmetic: 1 of 8 to 0 places is `13`, 1 of 16 to 1 place is `6.3`.
    ///
    /// - Parameters:
    ///   - numerator: a whole count, 0 or more; it may exceed the denominator.
    ///   - denominator: a whole count, more than 0.
    ///   - places: decimal places, 0 to 6.
    package static func percent(_ numerator: Int, of denominator: Int, places: Int) -> String {
        precondition(denominator > 0 && numerator >= 0, "a percentage needs whole counts")
        let scale = powerOfTen(places)
        let (whole, rest) = (numerator * 100 * scale).quotientAndRemainder(dividingBy: denominator)
        return text(ofScaled: rest * 2 >= denominator ? whole + 1 : whole, places: places)
    }

    /// A finite number with a fixed count of decimal places.
    package static func fixed(_ value: Double, places: Int) -> String {
        text(ofScaled: scaled(value, places: places), places: places)
    }

    /// A finite number with at most `places` decimal places and no trailing zero: `12.5`, `3`.
    package static func short(_ value: Double, places: Int) -> String {
        var number = scaled(value, places: places)
        var left = places
        while left > 0, number % 10 == 0 {
            number /= 10
            left -= 1
        }
        return text(ofScaled: number, places: left)
    }

    /// A whole number with a comma between thousands: `69,926`.
    package static func grouped(_ value: Int) -> String {
        let digits = String(value.magnitude)
        var text = value < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }

    /// `value × 10^places` as the nearest whole number, halves away from zero.
    ///
    /// Every count and percentage of the audit is far inside the range in which this is exact; a
    /// number beyond it is a fault of the caller.
    package static func scaled(_ value: Double, places: Int) -> Int {
        precondition(value.isFinite, "only a finite number has a decimal text")
        return Int((value * Double(powerOfTen(places))).rounded(.toNearestOrAwayFromZero))
    }

    private static func text(ofScaled number: Int, places: Int) -> String {
        guard places > 0 else { return String(number) }
        var digits = 1
        var rest = number.magnitude / 10
        while rest > 0 {
            digits += 1
            rest /= 10
        }
        let (shown, sign) = (max(digits, places + 1), number < 0 ? 1 : 0)
        let length = sign + shown + 1
        return String(unsafeUninitializedCapacity: length) { text in
            rest = number.magnitude
            for place in 0..<shown {
                let index = length - 1 - place - (place < places ? 0 : 1)
                text[index] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
            text[length - 1 - places] = UInt8(ascii: ".")
            if sign == 1 { text[0] = UInt8(ascii: "-") }
            return length
        }
    }

    private static func powerOfTen(_ places: Int) -> Int {
        (0..<places).reduce(1) { power, _ in power * 10 }
    }
}
