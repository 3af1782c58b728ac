/// Appends JSON to a buffer. What opens on lines has one member a line, so that `diff` reads it.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    /// The bracket that members go into now, and those around it.
    private var inner = Bracket()
    private var outer: [Bracket] = []

    package init() {}

    private struct Bracket {
        var closing = UInt8(ascii: " ")
        var onLines = false
        var isEmpty = true
    }

    package mutating func beginObject(onLines: Bool) {
        begin(UInt8(ascii: "{"), UInt8(ascii: "}"), onLines)
    }

    package mutating func beginArray(onLines: Bool) {
        begin(UInt8(ascii: "["), UInt8(ascii: "]"), onLines)
    }

    /// Ends the object or array that was begun last.
    package mutating func end() {
        let bracket = inner
        inner = outer.popLast() ?? Bracket()
        if bracket.onLines, !bracket.isEmpty { newLine() }
        bytes.append(bracket.closing)
    }

    /// The next member's name. Members are given in the order of their names.
    package mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    package mutating func key(_ name: String) {
        separate()
        string(name)
        bytes.append(UInt8(ascii: ":"))
    }

    /// Stands before each element of an array.
    package mutating func element() { separate() }

    package mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        if text.hasByte(where: Self.needsEscape) {
            for byte in text.utf8 {
                if Self.needsEscape(byte) { escape(byte) } else { bytes.append(byte) }
            }
        } else {
            bytes.append(text: text)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    package mutating func number(_ value: Int) { bytes.append(number: value) }

    package mutating func flag(_ value: Bool) { bytes.append(text: value ? "true" : "false") }

    package mutating func null() { bytes.append(text: "null") }

    /// Ends the file.
    package mutating func endOfFile() { bytes.append(UInt8(ascii: "\n")) }

    private mutating func begin(_ opening: UInt8, _ closing: UInt8, _ onLines: Bool) {
        bytes.append(opening)
        outer.append(inner)
        inner = Bracket(closing: closing, onLines: onLines)
    }

    private mutating func separate() {
        if !inner.isEmpty { bytes.append(UInt8(ascii: ",")) }
        inner.isEmpty = false
        if inner.onLines { newLine() }
    }

    private mutating func newLine() {
        bytes.append(UInt8(ascii: "\n"))
        for _ in outer { bytes.append(UInt8(ascii: " ")) }
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        guard byte < 0x20 else {
            bytes.append(byte)
            return
        }
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(text: "u00")
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
    }
}
