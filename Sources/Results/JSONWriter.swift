/// Appends JSON to a buffer. What opens on lines has one member a line, so that `diff` reads it.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var open: [Bracket] = []

    private struct Bracket {
        var closing: UInt8
        var onLines: Bool
        var isEmpty = true
    }

    mutating func beginObject(onLines: Bool) {
        begin(UInt8(ascii: "{"), UInt8(ascii: "}"), onLines)
    }

    mutating func beginArray(onLines: Bool) { begin(UInt8(ascii: "["), UInt8(ascii: "]"), onLines) }

    /// Ends the object or array that was begun last.
    mutating func end() {
        guard let bracket = open.popLast() else { return }
        if bracket.onLines, !bracket.isEmpty { newLine() }
        bytes.append(bracket.closing)
    }

    /// The next member's name. Members are given in the order of their names.
    mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    mutating func key(_ name: String) {
        separate()
        string(name)
        bytes.append(UInt8(ascii: ":"))
    }

    /// Stands before each element of an array.
    mutating func element() { separate() }

    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20: escape(byte)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

    mutating func flag(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }

    mutating func null() { bytes.append(contentsOf: "null".utf8) }

    /// Ends the file.
    mutating func endOfFile() { bytes.append(UInt8(ascii: "\n")) }

    private mutating func begin(_ opening: UInt8, _ closing: UInt8, _ onLines: Bool) {
        bytes.append(opening)
        open.append(Bracket(closing: closing, onLines: onLines))
    }

    private mutating func separate() {
        guard let last = open.indices.last else { return }
        if !open[last].isEmpty { bytes.append(UInt8(ascii: ",")) }
        open[last].isEmpty = false
        if open[last].onLines { newLine() }
    }

    private mutating func newLine() {
        bytes.append(UInt8(ascii: "\n"))
        for _ in open { bytes.append(UInt8(ascii: " ")) }
    }

    private mutating func escape(_ control: UInt8) {
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digits[Int(control >> 4)])
        bytes.append(digits[Int(control & 15)])
    }
}
