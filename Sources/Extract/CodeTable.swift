/// Finds a known spelling by its exact bytes in one step, without allocation.
///
/// The multiplier is chosen so that no two spellings share a slot. A spelling's key is its length
/// and its first and last eight bytes; longer ones are compared whole.
struct CodeTable: Sendable {
    private struct Slot {
        var first: UInt64 = 0
        var last: UInt64 = 0
        /// 0 in an empty slot.
        var length = 0
        var value: Int32 = 0
    }

    private let slots: [Slot]
    private let spellings: [[UInt8]]
    private let multiplier: UInt64
    private let shift: UInt64

    /// The value of a spelling is its place in the list. They must differ from each other and be
    /// at least a byte long.
    init(_ spellings: [String]) {
        let bytes = spellings.map { Array($0.utf8) }
        let keys = bytes.map { $0.withUnsafeBufferPointer(Key.init) }
        var bits: UInt64 = 3
        while 1 << bits < keys.count * 2 { bits += 1 }
        var multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
        var tries = 0
        while Set(keys.map { $0.place(multiplier, 64 - bits) }).count < keys.count {
            multiplier = multiplier &* 0xD129_0DDB_53C4_3E49 &+ 2
            tries += 1
            if tries % 256 == 0 { bits += 1 }
        }
        var slots = [Slot](repeating: Slot(), count: 1 << Int(bits))
        for (index, key) in keys.enumerated() {
            slots[key.place(multiplier, 64 - bits)] = Slot(
                first: key.first, last: key.last, length: bytes[index].count, value: Int32(index))
        }
        self.slots = slots
        self.spellings = bytes
        self.multiplier = multiplier
        shift = 64 - bits
    }

    /// The place in the list of the spelling that has exactly these bytes, or -1.
    @inline(__always)
    func value(of bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        if bytes.isEmpty { return -1 }
        let key = Key(bytes)
        return slots.withUnsafeBufferPointer { slots in
            let slot = slots[key.place(multiplier, shift)]
            guard slot.length == bytes.count, slot.first == key.first, slot.last == key.last else {
                return -1
            }
            if bytes.count > 16 && !bytes.elementsEqual(spellings[Int(slot.value)]) { return -1 }
            return slot.value
        }
    }

    /// What a spelling of up to 16 bytes is known by, together with its length.
    private struct Key {
        var first: UInt64
        var last: UInt64
        var length: UInt64

        @inline(__always)
        init(_ bytes: UnsafeBufferPointer<UInt8>) {
            let raw = UnsafeRawBufferPointer(bytes)
            let count = raw.count
            length = UInt64(truncatingIfNeeded: count)
            last = 0
            if count >= 8 {
                first = raw.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
                last = raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
            } else if count >= 4 {
                let head = raw.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
                let tail = raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
                first = UInt64(head) | UInt64(tail) << 32
            } else {
                let ends = UInt64(raw[0]) | UInt64(raw[count - 1]) << 16
                first = ends | UInt64(raw[count / 2]) << 8
            }
        }

        @inline(__always)
        func place(_ multiplier: UInt64, _ shift: UInt64) -> Int {
            let mixed = (first ^ (last &* 0xA24B_AED4_963E_E407) ^ length) &* multiplier
            return Int(truncatingIfNeeded: mixed >> shift)
        }
    }
}
