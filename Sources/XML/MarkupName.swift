/// The name of an element or attribute, without its prefix, in a form that compares as two
/// numbers. Names of more than 16 bytes are cut there, which no name of HTML needs.
package struct MarkupName: Hashable, Sendable, ExpressibleByStringLiteral {
    private let low: UInt64
    private let high: UInt64

    /// - Parameter bytes: at most the first 16 are kept.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var low: UInt64 = 0
        var high: UInt64 = 0
        for index in 0..<min(8, bytes.count) {
            low |= UInt64(bytes[index]) << UInt64(index * 8)
        }
        for index in 8..<max(8, min(16, bytes.count)) {
            high |= UInt64(bytes[index]) << UInt64((index - 8) * 8)
        }
        self.low = low
        self.high = high
    }

    /// - Parameter start: the first byte of a name that a zero byte ends.
    init(_ start: UnsafePointer<UInt8>) {
        var count = 0
        while count < 16, start[count] != 0 { count += 1 }
        self.init(UnsafeBufferPointer(start: start, count: count))
    }

    package init(stringLiteral name: StaticString) {
        self.init(name.utf8Start)
    }

    package init(_ name: String) {
        self = Array(name.utf8).withUnsafeBufferPointer { MarkupName($0) }
    }

    /// A number that few other names share.
    var spread: UInt64 {
        let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ mixed >> 32
    }

    /// The name's bytes as text, for a finding.
    package var text: String {
        let bytes = [low, high].flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) }
        }
        return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }

    /// Whether the name begins with another of at most 8 bytes: `data-`.
    package func begins(with start: MarkupName) -> Bool {
        guard start.low != 0, start.high == 0 else { return start.low == 0 && start.high == 0 }
        let bits = 64 - start.low.leadingZeroBitCount
        let mask = UInt64.max >> UInt64(64 - (bits + 7) / 8 * 8)
        return low & mask == start.low
    }

    /// Whether the name begins as event handlers do: `onclick`, `onload`.
    package var beginsWithOn: Bool {
        low & 0xFFFF == UInt64(UInt8(ascii: "o")) | UInt64(UInt8(ascii: "n")) << 8
    }
}
