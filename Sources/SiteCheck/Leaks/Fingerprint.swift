/// A number made of bytes, by which most of those that are looked for in vain are told without a
/// copy of them. What has the number of something sought must still be compared with it.
///
/// - Reference: FNV-1a, G. Fowler, L. C. Noll, K.-P. Vo and D. Eastlake, The FNV Non-Cryptographic
///   Hash Algorithm (IETF draft-eastlake-fnv), 64 bits.
struct Fingerprint: Hashable, Sendable {
    private var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    init(_ bytes: some Sequence<UInt8>) { add(bytes) }

    @inline(__always)
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

    @inline(__always)
    mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

    @inline(__always)
    mutating func add(_ number: Int) {
        value = (value ^ UInt64(truncatingIfNeeded: number)) &* 0x100_0000_01B3
    }
}
