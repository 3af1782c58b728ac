/// The attributes of one tag that a rule asks about, with their values.
struct TagAttributes {
    private var pairs: [(attribute: Attribute, value: [UInt8])] = []

    subscript(attribute: Attribute) -> [UInt8]? {
        for pair in pairs where pair.attribute == attribute { return pair.value }
        return nil
    }

    var all: [(attribute: Attribute, value: [UInt8])] { pairs }

    /// Whether the attribute is there and says something.
    func says(_ attribute: Attribute) -> Bool {
        self[attribute].map { !words(in: $0).isEmpty } ?? false
    }

    /// Whether the attribute's words hold `word`, in small or capital letters.
    func says(_ attribute: Attribute, _ word: String) -> Bool {
        guard let value = self[attribute] else { return false }
        return value.elementsEqual(word.utf8)
            || words(in: value).contains { lowercased($0).elementsEqual(word.utf8) }
    }

    mutating func removeAll() {
        pairs.removeAll(keepingCapacity: true)
    }

    mutating func append(_ attribute: Attribute, _ value: [UInt8]) {
        pairs.append((attribute, value))
    }
}

/// The parts of a value between its spaces.
func words(in value: [UInt8]) -> [ArraySlice<UInt8>] {
    value.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
}

/// ASCII capitals made small.
func lowercased(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
}
