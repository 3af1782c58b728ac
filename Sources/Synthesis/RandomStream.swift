/// A stream of random numbers that is the same on every machine for the same seed and keys.
///
/// Only addition, multiplication, shifts and division are used, so that no mathematics library can
/// change a bit of what is drawn.
///
/// - Reference: D. Blackman and S. Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM
///   Transactions on Mathematical Software 47 (2021): xoshiro256**.
struct RandomStream {
    private var a, b, c, d: UInt64

    /// The stream that belongs to a seed and to what is drawn from it, such as a year and a
    /// service.
    init(seed: UInt64, _ keys: UInt64...) {
        var expander = SplitMix64(state: seed)
        for key in keys { expander = SplitMix64(state: expander.next() ^ key) }
        self.init(state: (expander.next(), expander.next(), expander.next(), expander.next()))
    }

    init(state: (UInt64, UInt64, UInt64, UInt64)) { (a, b, c, d) = state }

    mutating func next() -> UInt64 {
        let result = Self.rotated(b &* 5, by: 7) &* 9
        let shifted = b << 17
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= shifted
        d = Self.rotated(d, by: 45)
        return result
    }

    /// A whole number from 0 up to, and without, `bound`.
    mutating func below(_ bound: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    mutating func whole(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    /// From 0 up to, and without, 1.
    mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

    mutating func chance(_ probability: Double) -> Bool { unit() < probability }

    /// Nearly normal with mean 0 and standard deviation 1: twelve uniform numbers less six.
    mutating func bell() -> Double {
        var sum = -6.0
        for _ in 0..<12 { sum += unit() }
        return sum
    }

    /// A position, drawn in proportion to its weight.
    mutating func position(weights: [Double]) -> Int {
        var left = unit() * weights.reduce(0, +)
        for (index, weight) in weights.enumerated() {
            left -= weight
            if left < 0 { return index }
        }
        return weights.count - 1
    }

    mutating func element<Element>(of elements: [Element]) -> Element {
        elements[below(elements.count)]
    }

    /// Puts the elements into a random order.
    ///
    /// - Reference: R. Durstenfeld, "Algorithm 235: Random permutation", CACM 7 (1964).
    mutating func shuffle<Element>(_ elements: inout [Element]) {
        for last in stride(from: elements.count - 1, to: 0, by: -1) {
            elements.swapAt(last, below(last + 1))
        }
    }

    private static func rotated(_ value: UInt64, by bits: UInt64) -> UInt64 {
        value << bits | value >> (64 - bits)
    }
}

/// Spreads a seed over the state of a stream.
///
/// - Reference: G. Steele, D. Lea and C. Flood, "Fast splittable pseudorandom number generators",
///   OOPSLA 2014.
struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
