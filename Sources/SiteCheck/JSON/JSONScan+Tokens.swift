/// The small parts of JSON text, each moved past as it is checked.
extension JSONScan {
    /// The next byte that is no space, left unread.
    mutating func next() -> UInt8? {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return bytes[position]
            }
        }
        return nil
    }

    mutating func take(_ character: Unicode.Scalar) throws(Stop) {
        guard next() == UInt8(ascii: character) else { throw stop("\(character) is missing") }
        position += 1
    }

    /// Moves past a string, number, `true`, `false` or `null`.
    mutating func plainValue() throws(Stop) {
        switch next() {
        case UInt8(ascii: "\""):
            position += 1
            try skipString()
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: try skipNumber()
        }
    }

    /// Moves past the closing quote.
    mutating func skipString() throws(Stop) {
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") { return }
            if byte < 0x20 { throw stop("a string holds a control character") }
            if byte == UInt8(ascii: "\\") { try skipEscape() }
        }
        throw stop("a string has no end")
    }

    private mutating func skipEscape() throws(Stop) {
        guard position < bytes.count else { throw stop("a string has no end") }
        let escape = bytes[position]
        position += 1
        if escape == UInt8(ascii: "u") {
            for _ in 0..<4 {
                guard position < bytes.count, hexadecimalDigit(bytes[position]) != nil else {
                    throw stop("an escape is not \\u and four hexadecimal digits")
                }
                position += 1
            }
        } else if !"\"\\/bfnrt".utf8.contains(escape) {
            throw stop("an escape is unknown")
        }
    }

    private mutating func word(_ word: StaticString) throws(Stop) {
        let end = position + word.utf8CodeUnitCount
        let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard end <= bytes.count, bytes[position..<end].elementsEqual(expected) else {
            throw stop("a value is missing")
        }
        position = end
    }

    private mutating func skipNumber() throws(Stop) {
        if peek("-") { position += 1 }
        if peek("0") { position += 1 } else { try digits() }
        if peek(".") {
            position += 1
            try digits()
        }
        if peek("e") || peek("E") {
            position += 1
            if peek("+") || peek("-") { position += 1 }
            try digits()
        }
    }

    private mutating func digits() throws(Stop) {
        let start = position
        while position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
        guard position > start else { throw stop("a value is missing") }
    }

    private func peek(_ character: Unicode.Scalar) -> Bool {
        position < bytes.count && bytes[position] == UInt8(ascii: character)
    }
}
