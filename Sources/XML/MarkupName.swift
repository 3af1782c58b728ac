/// The name of an element or attribute, without its prefix, in a form that compares as two
/// numbers. Names of more than 16 bytes are cut there, which no name of HTML needs.
package struct MarkupName: Hashable, Sendable, ExpressibleByStringLiteral {
    private let low: UInt64
    private let high: UInt64

    @inline(__always)
    init(_ start: UnsafePointer<UInt8>) {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var index = 0
        while index < 16, start[index] != 0 {
            if index < 8 {
                low |= UInt64(start[index]) << UInt64(index * 8)
            } else {
                high |= UInt64(start[index]) << UInt64((index - 8) * 8)
            }
            index += 1
        }
        self.low = low
        self.high = high
    }

    package init(stringLiteral name: StaticString) {
        self.init(name.utf8Start)
    }

    /// The name's bytes as text, for a finding.
    package var text: String {
        let bytes = [low, high].flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) }
        }
        return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }

    /// Whether the name begins as event handlers do: `onclick`, `onload`.
    package var beginsWithOn: Bool {
        low & 0xFFFF == UInt64(UInt8(ascii: "o")) | UInt64(UInt8(ascii: "n")) << 8
    }
}
