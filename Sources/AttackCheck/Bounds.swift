/// What an attacker knows of every quantity: between which whole numbers it lies.
struct Bounds {
    /// Larger than any count of patients; a sum of many of them still fits an `Int`.
    static let unlimited = 1_000_000_000

    private(set) var lower: [Int]
    private(set) var upper: [Int]
    /// How often two statements left no number between them.
    private(set) var contradictions = 0

    init(count: Int) {
        lower = .init(repeating: 0, count: count)
        upper = .init(repeating: Self.unlimited, count: count)
    }

    func isKnown(_ quantity: Int) -> Bool { lower[quantity] == upper[quantity] }

    /// How many whole numbers remain.
    func values(_ quantity: Int) -> Int { upper[quantity] - lower[quantity] + 1 }

    /// Takes a statement in.
    ///
    /// - Returns: true where it told anything new. One that contradicts what is known tells
    ///   nothing.
    @discardableResult
    mutating func narrow(_ quantity: Int, to range: (lower: Int, upper: Int)) -> Bool {
        let lowest = max(lower[quantity], range.lower)
        let highest = min(upper[quantity], range.upper)
        guard lowest <= highest else {
            contradictions += 1
            return false
        }
        guard lowest > lower[quantity] || highest < upper[quantity] else { return false }
        lower[quantity] = lowest
        upper[quantity] = highest
        return true
    }
}
