import XML

/// What a template or a number leaves behind when something was missing.
enum Placeholders {
    /// Anywhere on a page.
    private static let anywhere: [[UInt8]] = ["{{", "Optional(", "lorem ipsum", "TODO"].map {
        Array($0.utf8)
    }

    /// Where it is all the text between two tags.
    private static let alone = MarkupVocabulary([
        "nil", "NaN", "nan", "-nan", "inf", "-inf", "+inf", "Infinity", "undefined", "null",
    ])

    static func isLone(_ word: MarkupName) -> Bool {
        alone.index(of: word) != nil
    }

    /// Every placeholder in the page's bytes, texts and attributes alike.
    static func marks(in page: [UInt8]) -> [PageOutline.Mark] {
        var marks: [PageOutline.Mark] = []
        page.withUnsafeBufferPointer { bytes in
            let raw = UnsafeRawBufferPointer(bytes)
            let last = bytes.count - 1
            var block = 0
            while block < last {
                guard block + 9 <= bytes.count else {
                    for place in block..<last { note(bytes, at: place, in: &marks) }
                    return
                }
                var starts = starts(EightBytes(raw, at: block), EightBytes(raw, at: block + 1))
                while starts != 0 {
                    note(bytes, at: block + starts.trailingZeroBitCount / 8, in: &marks)
                    starts &= starts - 1
                }
                block += 8
            }
        }
        return marks
    }

    /// Where the first two bytes of a placeholder may stand.
    @inline(__always)
    private static func starts(_ first: EightBytes, _ second: EightBytes) -> UInt64 {
        first.equals(0x7B) & second.equals(0x7B) | first.equals(0x4F) & second.equals(0x70)
            | first.folded.equals(0x6C) & second.folded.equals(0x6F)
            | first.equals(0x54) & second.equals(0x4F)
    }

    private static func note(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, in marks: inout [PageOutline.Mark]
    ) {
        let candidate: Int
        switch (bytes[index], bytes[index + 1]) {
        case (0x7B, 0x7B): candidate = 0
        case (0x4F, 0x70): candidate = 1
        case (0x4C, 0x6F), (0x6C, 0x6F), (0x4C, 0x4F): candidate = 2
        case (0x54, 0x4F): candidate = 3
        default: return
        }
        guard
            matches(
                anywhere[candidate], bytes, at: index, inAnyCase: candidate == 2,
                isWord: candidate == 3)
        else { return }
        let line = 1 + bytes[..<index].count { $0 == 0x0A }
        marks.append(
            .init(line: line, what: String(decoding: anywhere[candidate], as: UTF8.self)))
    }

    /// Whether the numbers of a drawing hold `nan` or `inf`.
    static func holdsNoNumber(_ value: Span<UInt8>) -> Bool {
        guard value.count >= 3 else { return false }
        for index in 0..<(value.count - 2) {
            let second = value[index + 1] | 0x20
            guard second == UInt8(ascii: "a") || second == UInt8(ascii: "n") else { continue }
            let first = value[index] | 0x20
            let third = value[index + 2] | 0x20
            if first == UInt8(ascii: "n"), second == UInt8(ascii: "a"), third == first {
                return true
            }
            if first == UInt8(ascii: "i"), second == UInt8(ascii: "n"), third == UInt8(ascii: "f") {
                return true
            }
        }
        return false
    }

    private static func matches(
        _ needle: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, inAnyCase: Bool,
        isWord: Bool
    ) -> Bool {
        guard index + needle.count <= bytes.count else { return false }
        for offset in needle.indices {
            let byte = bytes[index + offset]
            guard byte == needle[offset] || inAnyCase && byte | 0x20 == needle[offset] else {
                return false
            }
        }
        guard isWord else { return true }
        let end = index + needle.count
        return (index == 0 || !isLetter(bytes[index - 1]))
            && (end == bytes.count || !isLetter(bytes[end]))
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20)
    }
}
