/// One of the five entities that XML has of itself, or an ampersand as a character reference,
/// which is how libxml2 hands over one that stands in an attribute.
///
/// - Reference: W3C, Extensible Markup Language 1.0, 5th edition, section 4.6.
enum XMLEntity {
    private static let all: [(text: StaticString, byte: UInt8)] = [
        ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&apos;", 0x27),
        ("&#38;", 0x26),
    ]

    /// Bytes of the longest.
    static let mostBytes = 6

    /// The entity that begins at this place: the byte that it stands for, and its length.
    static func first(
        in bytes: UnsafeBufferPointer<UInt8>, at place: Int
    ) -> (byte: UInt8, length: Int)? {
        for (text, byte) in all {
            let length = text.utf8CodeUnitCount
            guard place + length <= bytes.count else { continue }
            if (0..<length).allSatisfy({ bytes[place + $0] == text.utf8Start[$0] }) {
                return (byte, length)
            }
        }
        return nil
    }

    /// The text with its entities replaced.
    static func replaced(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            if bytes[place] == 0x26, let entity = first(in: bytes, at: place) {
                text.append(entity.byte)
                place += entity.length
            } else {
                text.append(bytes[place])
                place += 1
            }
        }
        return text
    }
}
