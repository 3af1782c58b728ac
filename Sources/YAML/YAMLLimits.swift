/// What a YAML text of the data folder may not hold, found before any of it is taken apart.
///
/// An alias stands for whatever its anchor names, so that a few lines of aliases to aliases can
/// stand for billions of values; deep nesting can exhaust the stack. No file of ours needs either.
///
/// - Reference: YAML 1.2.2, sections 6.9.2 (anchors), 7.1 (aliases), 7.4 and 8.2 (collections).
package enum YAMLLimits {
    /// 64 KiB.
    package static let mostBytes = 1 << 16
    /// Of `[` and `{`, and of dashes and question marks that may begin an entry: each can open one
    /// level more.
    private static let mostOpenings = 256

    static func check(_ bytes: [UInt8]) throws(YAMLFault) {
        var line = 1
        var openings = 0
        for (place, byte) in bytes.enumerated() {
            let next = place + 1 < bytes.count ? bytes[place + 1] : 0x0A
            switch byte {
            case 0x0A: line += 1
            case UInt8(ascii: "["), UInt8(ascii: "{"): openings += 1
            case UInt8(ascii: "-") where parts(next), UInt8(ascii: "?") where parts(next):
                openings += 1
            case UInt8(ascii: "&"), UInt8(ascii: "*"):
                if next > 0x20, place == 0 || beginsAnchor(after: bytes[place - 1]) {
                    throw .refused(
                        line: line,
                        reason: "anchors (&) and aliases (*) are not read; write the value out")
                }
            default: break
            }
            if openings > mostOpenings {
                throw .refused(
                    line: line,
                    reason: "there are more than \(mostOpenings) lists and blocks in lists up to "
                        + "this line")
            }
        }
    }

    /// True for a space or line break, and for any byte of those beyond ASCII.
    private static func parts(_ byte: UInt8) -> Bool { byte <= 0x20 || byte >= 0x80 }

    /// True where an anchor may follow: after a space or one of YAML's own signs.
    private static func beginsAnchor(after byte: UInt8) -> Bool {
        parts(byte) || "[]{},:-?!\"'".utf8.contains(byte)
    }
}
