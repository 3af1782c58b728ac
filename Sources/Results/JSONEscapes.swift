extension JSONCursor {
    /// The rest of a text that holds escapes; `start` is the place after its opening quote.
    mutating func stringWithEscapes(from start: Int) throws(ResultsError) -> String {
        move(to: start)
        var plain: [UInt8] = []
        while let byte = take() {
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: plain, as: UTF8.self) else {
                    throw problem("a text is not UTF-8.")
                }
                return text
            case UInt8(ascii: "\\"): plain.append(contentsOf: try escaped())
            case 0..<0x20: throw problem("a text holds a control character.")
            default: plain.append(byte)
            }
        }
        throw problem("the file ends inside a text; it is cut short.")
    }

    /// The bytes that stand for the escape after a backslash.
    private mutating func escaped() throws(ResultsError) -> [UInt8] {
        switch take() {
        case UInt8(ascii: "\""): return [UInt8(ascii: "\"")]
        case UInt8(ascii: "\\"): return [UInt8(ascii: "\\")]
        case UInt8(ascii: "/"): return [UInt8(ascii: "/")]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(String(Character(try scalar())).utf8)
        default: throw problem("a text holds an unknown escape.")
        }
    }

    private mutating func scalar() throws(ResultsError) -> Unicode.Scalar {
        let high = try fourDigits()
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard high < 0xDC00, take() == UInt8(ascii: "\\"), take() == UInt8(ascii: "u") else {
            throw problem("a text holds half a character.")
        }
        let low = try fourDigits()
        guard (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
        else { throw problem("a text holds half a character.") }
        return scalar
    }

    private mutating func fourDigits() throws(ResultsError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = take(), let digit = Character(UnicodeScalar(byte)).hexDigitValue
            else { throw problem("an escape needs four hexadecimal digits.") }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
