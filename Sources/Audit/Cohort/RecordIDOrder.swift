/// Which of several Record IDs is the highest, whatever the order in which they are given.
///
/// Numbers are compared as numbers and other identifiers byte by byte. Where both kinds occur, the
/// highest number and the highest other identifier are compared byte by byte; comparing each with
/// each would go round in circles (9 < 10 < `1a` < 9). A blank is the lowest.
enum RecordIDOrder {
    /// The places of the highest identifier: several where it occurs more than once.
    static func highest(_ identifiers: [[UInt8]]) -> [Int] {
        let plain = identifiers.map(withoutLeadingZeros)
        let highestNumber = plain.filter(isNumber).max {
            $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count
        }
        let highestText = plain.filter { !isNumber($0) }.max { $0.lexicographicallyPrecedes($1) }
        let candidates = [highestNumber, highestText].compactMap { $0 }
        let highest = candidates.max { $0.lexicographicallyPrecedes($1) }
        return plain.indices.filter { plain[$0] == highest }
    }

    private static func isNumber(_ bytes: [UInt8]) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func withoutLeadingZeros(_ bytes: [UInt8]) -> [UInt8] {
        guard isNumber(bytes) else { return bytes }
        let digits = bytes.drop { $0 == 0x30 }
        return digits.isEmpty ? [0x30] : Array(digits)
    }
}
