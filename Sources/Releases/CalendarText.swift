/// Tells whether a text is a date, without clock, zone or locale.
package enum CalendarText {
    /// True for `YYYY-MM-DD` of a day that exists, 1800 to 2199.
    package static func isDate(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
            let day = number(bytes[8..<10]), (1800...2199).contains(year)
        else { return false }
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        switch month {
        case 2: return (1...(leap ? 29 : 28)).contains(day)
        case 4, 6, 9, 11: return (1...30).contains(day)
        case 1...12: return (1...31).contains(day)
        default: return false
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }
}
