/// A stream of pseudo-random numbers that is the same on every run.
///
/// - Reference: Steele GL, Lea D, Flood CH. Fast splittable pseudorandom number generators. OOPSLA
///   2014 (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// A whole count, small and large ones about as often.
    mutating func count(upTo most: Int) -> Int {
        let ceiling = [10, 100, 1_000, most].randomElement(using: &self) ?? most
        return Int.random(in: 1...min(ceiling, most), using: &self)
    }
}
