import Checksums

/// How single answers are written. Every function takes bytes without spaces around them and gives
/// nil for what it cannot read.
enum AnswerText {
    /// The bytes without spaces, tabs and line breaks at either end.
    @inline(__always)
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var start = 0
        var end = bytes.count
        while start < end && bytes[start] <= 0x20 { start += 1 }
        while end > start && bytes[end - 1] <= 0x20 { end -= 1 }
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }

    /// Days since 1970-01-01 of `YYYY-MM-DD` or `DD/MM/YYYY`.
    @inline(__always)
    static func date(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
        guard bytes.count == 10 else { return nil }
        if bytes[4] == 0x2D && bytes[7] == 0x2D {
            return day(digits(bytes, 0..<4), digits(bytes, 5..<7), digits(bytes, 8..<10))
        }
        if bytes[2] == 0x2F && bytes[5] == 0x2F {
            return day(digits(bytes, 6..<10), digits(bytes, 3..<5), digits(bytes, 0..<2))
        }
        return nil
    }

    @inline(__always)
    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int32? {
        Day(year: year, month: month, day: day)?.number
    }

    /// A number of digits only; far below 0 where another byte stands among them.
    @inline(__always)
    private static func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var number = 0
        for index in range {
            let digit = Int(bytes[index]) - 0x30
            number = digit < 0 || digit > 9 ? -1_000_000 : number * 10 + digit
        }
        return number
    }

    /// Hundredths of a decimal number such as `162.5` or `-2.5`, half away from zero.
    static func hundredths(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
        var at = 0
        var negative = false
        if at < bytes.count && (bytes[at] == 0x2D || bytes[at] == 0x2B) {
            negative = bytes[at] == 0x2D
            at += 1
        }
        var thousandths = 0
        var places = -1
        var read = 0
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == 0x2E && places < 0 {
                places = 0
                continue
            }
            guard byte >= 0x30 && byte <= 0x39 else { return nil }
            read += 1
            if places >= 3 { continue }
            if places >= 0 { places += 1 }
            thousandths = thousandths * 10 + Int(byte - 0x30)
            if thousandths > 10_000_000_000 { return nil }
        }
        guard read > 0 else { return nil }
        for _ in max(0, places)..<3 { thousandths *= 10 }
        let hundredths = (thousandths + 5) / 10
        guard hundredths <= 1_000_000_000 else { return nil }
        return Int32(negative ? -hundredths : hundredths)
    }

    /// The ten digits of an NHS number, spaces among them ignored, where its check digit is right.
    ///
    /// The check digit is what the weighted sum of the nine others lacks to a multiple of eleven;
    /// ten noughts are not a number.
    ///
    /// - Reference: NHS Data Dictionary, NHS NUMBER: modulus 11 with the weights 10 … 2.
    static func nhsNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
        var number: UInt64 = 0
        var sum = 0
        var count = 0
        for byte in bytes where byte != 0x20 {
            guard byte >= 0x30 && byte <= 0x39 && count < 10 else { return nil }
            let digit = Int(byte) - 0x30
            sum += digit * (10 - count)
            number = number * 10 + UInt64(digit)
            count += 1
        }
        return count == 10 && sum % 11 == 0 && number > 0 ? number : nil
    }

    static func recordID(_ bytes: UnsafeBufferPointer<UInt8>) -> RecordID {
        if bytes.isEmpty { return .missing }
        var number: UInt64 = 0
        for byte in bytes {
            guard byte >= 0x30 && byte <= 0x39 && number < 1 << 58 else {
                return .text(hash(bytes))
            }
            number = number * 10 + UInt64(byte - 0x30)
        }
        return number < 1 << 62 ? .number(number) : .text(hash(bytes))
    }

    /// 62 bits that tell one text from another.
    ///
    /// The hash of 64 bits folded.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let hash = FNV1a(bytes).value
        return (hash ^ hash >> 62) & (1 << 62 - 1)
    }
}
