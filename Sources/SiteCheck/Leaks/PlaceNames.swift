/// The words that stand for places, for finding all of them that a text holds in one pass.
struct PlaceNames: Sendable {
    /// By first byte: where each word stands in `words`, and the place that it stands for.
    private var byFirst = [[(word: Range<Int>, place: Int)]](repeating: [], count: 256)
    /// All words, one after the other.
    private var words: [UInt8] = []

    /// - Parameter places: each with its words; empty ones stand for nothing.
    init(_ places: [[Bytes]] = []) {
        for (place, words) in places.enumerated() {
            for word in Set(words) {
                guard let first = word.bytes.first else { continue }
                let start = self.words.count
                self.words += word.bytes
                byFirst[Int(first)].append((start..<self.words.count, place))
            }
        }
    }

    /// The places, ascending, of which a word stands in the text with no letter and no digit right
    /// beside it.
    func places(in text: ArraySlice<UInt8>) -> [Int] {
        var found: [Int] = []
        text.withUnsafeBufferPointer { text in
            words.withUnsafeBufferPointer { words in
                var isInWord = false
                for place in text.indices {
                    if !isInWord {
                        for entry in byFirst[Int(text[place])] {
                            let word = UnsafeBufferPointer(rebasing: words[entry.word])
                            if Self.stands(word, at: place, in: text) { found.append(entry.place) }
                        }
                    }
                    isInWord = text[place].isWordByte
                }
            }
        }
        return found.count < 2 ? found : Set(found).sorted()
    }

    private static func stands(
        _ word: UnsafeBufferPointer<UInt8>, at place: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let end = place + word.count
        guard end <= text.count, end == text.count || !text[end].isWordByte else { return false }
        return text[place..<end].elementsEqual(word)
    }
}

extension UInt8 {
    /// Whether it is part of a letter or a digit.
    fileprivate var isWordByte: Bool {
        self &- UInt8(ascii: "0") < 10 || (self | 0x20) &- UInt8(ascii: "a") < 26 || self >= 0x80
    }
}
