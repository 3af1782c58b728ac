/// The NHS numbers of an opt-out list, for a million questions: sorted, with a table of where the
/// numbers of each range begin. It lives only while the extract is read.
struct OptOutIndex: Sendable {
    /// NHS numbers are below 2^34; a range holds 2^18 of them.
    private static let shift: UInt64 = 18
    private static let ranges = 1 << 16

    private let numbers: [UInt64]
    private let starts: [Int32]

    /// - Parameter numbers: ten-digit numbers in any order.
    init(_ numbers: [UInt64]) {
        let sorted = numbers.filter { $0 > 0 && $0 < 10_000_000_000 }.sorted()
        var starts = [Int32](repeating: 0, count: Self.ranges + 1)
        for number in sorted { starts[Int(number >> Self.shift) + 1] += 1 }
        for range in 0..<Self.ranges { starts[range + 1] += starts[range] }
        self.numbers = sorted
        self.starts = starts
    }

    func holds(_ number: UInt64) -> Bool {
        let range = Int(truncatingIfNeeded: number >> Self.shift)
        guard number > 0, range < Self.ranges else { return false }
        var low = Int(starts[range])
        var high = Int(starts[range + 1])
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] == number { return true }
            if numbers[middle] < number { low = middle + 1 } else { high = middle }
        }
        return false
    }
}
