/// A fixed list of names, in which a name's place is found in a few nanoseconds.
package struct MarkupVocabulary: Sendable {
    /// The place of the name in each slot, from 1; 0 where a slot is free.
    private var slots: [UInt16]
    private let names: [MarkupName]
    private let mask: UInt64

    package init(_ names: [MarkupName]) {
        var size: UInt64 = 64
        while size < UInt64(names.count) * 4 { size *= 2 }
        self.names = names
        mask = size - 1
        slots = Array(repeating: 0, count: Int(size))
        for (place, name) in names.enumerated() where index(of: name) == nil {
            var slot = name.spread & mask
            while slots[Int(slot)] != 0 { slot = (slot + 1) & mask }
            slots[Int(slot)] = UInt16(place + 1)
        }
    }

    /// The name's place in the list, from 0; nil where it is not in it.
    package func index(of name: MarkupName) -> Int? {
        var slot = name.spread & mask
        while slots[Int(slot)] != 0 {
            let place = Int(slots[Int(slot)]) - 1
            if names[place] == name { return place }
            slot = (slot + 1) & mask
        }
        return nil
    }
}
