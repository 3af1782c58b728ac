import Glibc

extension ArraySlice<UInt8> {
    /// Where the word stands first; nil where it does not, and for an empty word.
    func place(of word: [UInt8]) -> Int? {
        guard let first = word.first else { return nil }
        return withUnsafeBytes { text in
            guard let base = text.baseAddress else { return nil }
            var from = 0
            while from + word.count <= text.count,
                let found = memchr(base + from, Int32(first), text.count - word.count - from + 1)
            {
                let place = UnsafeRawPointer(found) - base
                if memcmp(base + place, word, word.count) == 0 { return startIndex + place }
                from = place + 1
            }
            return nil
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the bytes are these and no others.
    func says(_ word: StaticString) -> Bool {
        count == word.utf8CodeUnitCount
            && (baseAddress.map { memcmp($0, word.utf8Start, count) == 0 } ?? true)
    }
}
