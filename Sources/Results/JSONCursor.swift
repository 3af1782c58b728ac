/// A place in a JSON text that moves forward one token at a time. Whatever does not fit stops it
/// with the line.
struct JSONCursor {
    let bytes: [UInt8]
    /// As the caller names the file.
    let file: String
    private(set) var position = 0

    init(bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    /// The next byte that is no white space; nil at the end.
    mutating func next() -> UInt8? {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return bytes[position]
            }
        }
        return nil
    }

    /// Moves past `byte` if it comes next.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard next() == byte else { return false }
        position += 1
        return true
    }

    mutating func expect(_ byte: UInt8) throws(ResultsError) {
        guard skip(byte) else {
            throw problem("`\(Character(UnicodeScalar(byte)))` must stand here.")
        }
    }

    /// Moves past a member's name and its colon.
    mutating func expect(key: StaticString) throws(ResultsError) {
        try expect(UInt8(ascii: "\""))
        let end = position + key.utf8CodeUnitCount
        guard end < bytes.count, bytes[end] == UInt8(ascii: "\""), stands(key) else {
            throw problem("the key \"\(key)\" must stand here.")
        }
        position = end + 1
        try expect(UInt8(ascii: ":"))
    }

    /// Whether the member of this name comes next. Moves past nothing.
    func precedes(member key: StaticString, afterComma: Bool) -> Bool {
        var ahead = self
        guard !afterComma || ahead.skip(UInt8(ascii: ",")), ahead.skip(UInt8(ascii: "\"")) else {
            return false
        }
        let end = ahead.position + key.utf8CodeUnitCount
        return ahead.stands(key) && end < bytes.count && bytes[end] == UInt8(ascii: "\"")
    }

    mutating func literal(_ word: StaticString) -> Bool {
        guard next() != nil, stands(word) else { return false }
        position += word.utf8CodeUnitCount
        return true
    }

    /// A whole number. The results file holds no other.
    mutating func number() throws(ResultsError) -> Int {
        guard let first = next() else { throw problem("a whole number must stand here.") }
        let negative = first == UInt8(ascii: "-")
        if negative { position += 1 }
        let start = position
        var value = 0
        while position < bytes.count, case let digit = Int(bytes[position]) - 48,
            (0...9).contains(digit)
        {
            let (shifted, tooBig) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflow) = shifted.addingReportingOverflow(digit)
            guard !tooBig, !overflow else { throw problem("the number is too large.") }
            value = sum
            position += 1
        }
        let leadingZero = position - start > 1 && bytes[start] == UInt8(ascii: "0")
        guard position > start, !leadingZero else {
            throw problem("a whole number must stand here.")
        }
        return negative ? -value : value
    }

    mutating func string() throws(ResultsError) -> String {
        try expect(UInt8(ascii: "\""))
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return try text(in: start..<position - 1)
            case UInt8(ascii: "\\"):
                return try stringWithEscapes(from: start)
            case 0..<0x20: throw problem("a text holds a control character.")
            default: position += 1
            }
        }
        throw problem("the file ends inside a text; it is cut short.")
    }

    /// The next byte as it stands; nil at the end.
    mutating func take() -> UInt8? {
        guard position < bytes.count else { return nil }
        position += 1
        return bytes[position - 1]
    }

    mutating func move(to position: Int) { self.position = position }

    /// Moves past a text without reading it: whoever keeps it finds what is wrong with it.
    private mutating func skipString() throws(ResultsError) {
        position += 1
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return
            case UInt8(ascii: "\\"): position += 2
            default: position += 1
            }
        }
        throw problem("the file ends inside a text; it is cut short.")
    }

    /// Moves past any value, however deep, without keeping it.
    mutating func skipValue() throws(ResultsError) {
        var depth = 0
        repeat {
            guard let byte = next() else {
                throw problem("the file ends before its last bracket; it is cut short.")
            }
            switch byte {
            case UInt8(ascii: "\""): try skipString()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                position += 1
            default: position += 1
            }
        } while depth > 0 || (next().map { $0 != 0x2C && $0 != 0x7D && $0 != 0x5D } ?? false)
    }

    /// An error at this place.
    func problem(_ text: String) -> ResultsError {
        let line = bytes.prefix(position).reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
        return ResultsError(file: file, line: line, problem: text)
    }

    /// True where the bytes of `word` stand at this place.
    private func stands(_ word: StaticString) -> Bool {
        guard position + word.utf8CodeUnitCount <= bytes.count else { return false }
        return word.withUTF8Buffer { word in
            word.indices.allSatisfy { bytes[position + $0] == word[$0] }
        }
    }

    private func text(in range: Range<Int>) throws(ResultsError) -> String {
        do {
            return String(copying: try UTF8Span(validating: bytes.span.extracting(range)))
        } catch {
            throw problem("a text is not UTF-8.")
        }
    }
}
