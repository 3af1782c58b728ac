/// Eight bytes of a file asked at once. Answers have the highest bit of each byte set where it is
/// so, and no other bit.
///
/// - Reference: H. S. Warren, Hacker's Delight, 2nd edition, section 6-1 (exact zero byte).
struct EightBytes {
    let bytes: UInt64

    /// The first byte of the file is the lowest.
    ///
    /// - Precondition: eight bytes follow `place`.
    @inline(__always)
    init(_ buffer: UnsafeRawBufferPointer, at place: Int) {
        bytes = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }

    @inline(__always)
    private init(_ bytes: UInt64) { self.bytes = bytes }

    /// The same with letters made small, and some other bytes changed as well.
    @inline(__always)
    var folded: EightBytes { EightBytes(bytes | Self.all(0x20)) }

    /// The bit that tells a small letter from a capital, of every byte.
    @inline(__always)
    var smallLetterBits: UInt64 { bytes << 2 & Self.highest }

    @inline(__always)
    func equals(_ byte: UInt8) -> UInt64 {
        let difference = bytes ^ Self.all(byte)
        return ~(((difference & Self.all(0x7F)) &+ Self.all(0x7F)) | difference) & Self.highest
    }

    /// - Precondition: both ends are ASCII.
    @inline(__always)
    func lie(in range: ClosedRange<UInt8>) -> UInt64 {
        let low = bytes & Self.all(0x7F)
        let isAtLeast = low &+ Self.all(0x80 - range.lowerBound)
        let isAbove = low &+ Self.all(0x7F - range.upperBound)
        return isAtLeast & ~isAbove & ~bytes & Self.highest
    }

    /// Bytes of characters beyond ASCII.
    @inline(__always)
    var beyondASCII: UInt64 { bytes & Self.highest }

    @inline(__always)
    private static func all(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

    private static var highest: UInt64 { 0x8080_8080_8080_8080 }
}
