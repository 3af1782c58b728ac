/// The small parts of JSON text, each moved past as it is checked.
extension JSONReader {
    func fault(_ reason: String) -> JSONFault { JSONFault(line: line, reason: reason) }

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

    mutating func take(_ character: Unicode.Scalar) throws(JSONFault) {
        guard next() == UInt8(ascii: character) else { throw fault("\(character) is missing") }
        position += 1
    }

    mutating func group(
        opening: Unicode.Scalar, closing: Unicode.Scalar,
        _ item: (inout JSONReader) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        try take(opening)
        depth += 1
        guard depth <= 64 else { throw fault("it is nested too deeply") }
        if next() != UInt8(ascii: closing) {
            try item(&self)
            while next() == UInt8(ascii: ",") {
                position += 1
                try item(&self)
            }
        }
        try take(closing)
        depth -= 1
    }

    mutating func word(_ word: StaticString) throws(JSONFault) {
        let end = position + word.utf8CodeUnitCount
        let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard end <= bytes.count, bytes[position..<end].elementsEqual(expected) else {
            throw fault("a value is missing")
        }
        position = end
    }

    /// Moves past the closing quote.
    mutating func skipString() throws(JSONFault) {
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") { return }
            if byte < 0x20 { throw fault("a string holds a control character") }
            if byte == UInt8(ascii: "\\") { try skipEscape() }
        }
        throw fault("a string has no end")
    }

    mutating func skipEscape() throws(JSONFault) {
        guard position < bytes.count else { throw fault("a string has no end") }
        let escape = bytes[position]
        position += 1
        if escape == UInt8(ascii: "u") {
            for _ in 0..<4 {
                guard position < bytes.count, hexadecimalDigit(bytes[position]) != nil else {
                    throw fault("an escape is not \\u and four hexadecimal digits")
                }
                position += 1
            }
        } else if !"\"\\/bfnrt".utf8.contains(escape) {
            throw fault("an escape is unknown")
        }
    }

    mutating func skipNumber() throws(JSONFault) {
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

    mutating func digits() throws(JSONFault) {
        let start = position
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
        guard position > start else { throw fault("a value is missing") }
    }

    func peek(_ character: Unicode.Scalar) -> Bool {
        position < bytes.count && bytes[position] == UInt8(ascii: character)
    }
}
