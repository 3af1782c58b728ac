/// Finds the bytes that a CSV record is told by: comma, line feed, quote and NUL.
enum Separators {
    /// Writes the places of all separators among `bytes[0 ..< count]`, ascending, to `places`.
    ///
    /// - Parameters:
    ///   - bytes: readable for 64 bytes beyond `count`.
    ///   - places: room for `count` + 64 places.
    /// - Returns: how many there are.
    static func find(
        in bytes: UnsafePointer<UInt8>, count: Int, places: UnsafeMutablePointer<UInt32>
    ) -> Int {
        var found = 0
        var block = 0
        let raw = UnsafeRawPointer(bytes)
        while block < count {
            var mask: UInt64 = 0
            for word in 0..<8 {
                let bytes = raw.loadUnaligned(fromByteOffset: block + word * 8, as: UInt64.self)
                mask |= bits(bytes) << UInt64(word * 8)
            }
            if count - block < 64 { mask &= 1 << UInt64(count - block) - 1 }
            let next = found + mask.nonzeroBitCount
            while mask != 0 {
                places[found] = UInt32(truncatingIfNeeded: block + mask.trailingZeroBitCount)
                found += 1
                mask &= mask - 1
            }
            found = next
            block += 64
        }
        return found
    }

    /// Bit *n* is set where byte *n* of eight is a separator.
    ///
    /// - Reference: H. S. Warren, Hacker's Delight, 2nd edition, section 6-1 (exact zero byte).
    @inline(__always)
    private static func bits(_ bytes: UInt64) -> UInt64 {
        let notSeparator =
            nonZero(bytes ^ 0x2C2C_2C2C_2C2C_2C2C) & nonZero(bytes ^ 0x0A0A_0A0A_0A0A_0A0A)
            & nonZero(bytes ^ 0x2222_2222_2222_2222) & nonZero(bytes)
        let separator = (~notSeparator & 0x8080_8080_8080_8080) >> 7
        // Gathers the lowest bit of each byte in the highest byte.
        return (separator &* 0x0102_0408_1020_4080) >> 56
    }

    /// The highest bit of each byte is set where the byte is not nought.
    @inline(__always)
    private static func nonZero(_ bytes: UInt64) -> UInt64 {
        ((bytes & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | bytes
    }
}
