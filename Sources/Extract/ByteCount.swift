/// Counts the bytes that tell where the records of a CSV file may end, eight at a time.
enum ByteCount {
    static func quotesAndLineFeeds(
        _ bytes: UnsafeRawBufferPointer
    ) -> (quotes: Int, lineFeeds: Int) {
        var quotes = 0
        var lineFeeds = 0
        var at = 0
        while at + 8 <= bytes.count {
            var quotesByLane: UInt64 = 0
            var lineFeedsByLane: UInt64 = 0
            // A lane counts to 255 at most.
            for _ in 0..<min(255, (bytes.count - at) / 8) {
                let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                quotesByLane &+= zeroBytes(word ^ 0x2222_2222_2222_2222)
                lineFeedsByLane &+= zeroBytes(word ^ 0x0A0A_0A0A_0A0A_0A0A)
                at &+= 8
            }
            quotes += sum(ofLanes: quotesByLane)
            lineFeeds += sum(ofLanes: lineFeedsByLane)
        }
        for byte in bytes[at...] {
            if byte == 0x22 { quotes += 1 }
            if byte == 0x0A { lineFeeds += 1 }
        }
        return (quotes, lineFeeds)
    }

    /// 1 in every byte that is 0, 0 in every other.
    ///
    /// - Reference: H. S. Warren, Hacker's Delight, 2nd edition, section 6-1 (exact zero byte).
    @inline(__always)
    private static func zeroBytes(_ word: UInt64) -> UInt64 {
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        return ~((word & low) &+ low | word | low) &>> 7
    }

    private static func sum(ofLanes lanes: UInt64) -> Int {
        let pairs = (lanes & 0x00FF_00FF_00FF_00FF) &+ (lanes >> 8 & 0x00FF_00FF_00FF_00FF)
        return Int((pairs &* 0x0001_0001_0001_0001) >> 48)
    }
}
