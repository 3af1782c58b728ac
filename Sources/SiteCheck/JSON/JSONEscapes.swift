/// Escapes of JSON strings.
enum JSONEscapes {
    /// What a checked string stands for; a half of a surrogate pair becomes U+FFFD.
    static func resolved(_ raw: ArraySlice<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        var rest = raw
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
                text.append(byte)
                continue
            }
            switch escape {
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "u"): text += Array(String(scalar(&rest)).utf8)
            default: text.append(escape)
            }
        }
        return text
    }

    /// The character of one `\uXXXX`, or of a pair of them.
    private static func scalar(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar {
        let high = unit(&rest)
        if (0xD800...0xDBFF).contains(high), rest.starts(with: "\\u".utf8) {
            var after = rest.dropFirst(2)
            let low = unit(&after)
            if (0xDC00...0xDFFF).contains(low) {
                rest = after
                return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
                    ?? "\u{FFFD}"
            }
        }
        return Unicode.Scalar(high) ?? "\u{FFFD}"
    }

    private static func unit(_ rest: inout ArraySlice<UInt8>) -> UInt32 {
        let digits = rest.prefix(4)
        rest = rest.dropFirst(4)
        return digits.reduce(0) { $0 << 4 | UInt32(hexadecimalDigit($1) ?? 0) }
    }
}

func hexadecimalDigit(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x41 + 10
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
}
