/// Texts as a spreadsheet file can hold them.
enum CellText {
    /// Characters that a cell holds at most.
    ///
    /// - Reference: Microsoft, Excel specifications and limits.
    static let limit = 32_767

    /// The text without what XML or the file format cannot hold: control characters and
    /// noncharacters become U+FFFD, what looks like an escape stays what it looks like, and a text
    /// beyond the limit is cut.
    ///
    /// - Reference: ECMA-376, part 1, 22.9.2.19 (ST_Xstring) and W3C, XML 1.0, production 2.
    static func clean(_ text: String) -> String {
        var text = text
        let isPlain = text.withUTF8 { bytes in
            bytes.count <= limit
                && bytes.allSatisfy { $0 >= 0x20 && $0 != 0xEF && $0 != underscore }
        }
        return isPlain ? text : rewritten(text)
    }

    private static func rewritten(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var units = 0
        let source = Array(text.unicodeScalars)
        for (position, scalar) in source.enumerated() {
            let isEscape = scalar == "_" && looksEscaped(source[position...].prefix(7))
            let added = (isEscape ? 6 : 0) + (scalar.value > 0xFFFF ? 2 : 1)
            guard units + added <= limit else { break }
            units += added
            if isEscape { scalars.append(contentsOf: "_x005F".unicodeScalars) }
            scalars.append(isHeld(scalar) ? scalar : "\u{FFFD}")
        }
        return String(scalars)
    }

    /// True for `_xHHHH_`, which a reader would take for the character of that number.
    private static func looksEscaped(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let scalars = Array(scalars)
        return scalars.count == 7 && scalars[1] == "x" && scalars[6] == "_"
            && scalars[2...5].allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
    }

    private static func isHeld(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    private static let underscore = UInt8(ascii: "_")
}
