/// A number made of bytes, by which most of what differs is told apart quickly. It is no proof that
/// two texts are the same, and none that nobody made them so.
///
/// - Reference: FNV-1a with 64 bits. G. Fowler, L. C. Noll, K.-P. Vo and D. Eastlake, The FNV
///   Non-Cryptographic Hash Algorithm, RFC 9923.
package struct FNV1a: Hashable, Sendable {
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    package init(_ bytes: UnsafeBufferPointer<UInt8>) { add(bytes) }

    package init(_ bytes: ArraySlice<UInt8>) { add(bytes) }

    package mutating func add(_ byte: UInt8) { add(UInt64(byte)) }

    // Not generic: elsewhere in the program a generic one would go through a witness at each byte.
    package mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        for byte in bytes { add(byte) }
    }

    package mutating func add(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBufferPointer { add($0) }
    }

    /// Takes a number as if it were one byte.
    package mutating func add(_ number: UInt64) { value = (value ^ number) &* 0x100_0000_01B3 }
}
