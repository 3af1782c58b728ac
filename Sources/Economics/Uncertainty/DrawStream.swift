import Glibc

/// Random numbers that are the same for the same seed, here and in a browser: 32-bit whole numbers
/// only, so that both languages do the same arithmetic.
///
/// - Reference: G. Marsaglia, "Xorshift RNGs", J Stat Softw 8 (2003), 14: xor128, triple 11, 8, 19.
///   The seed is spread with the finaliser of MurmurHash3 (A. Appleby, public domain).
package struct DrawStream: Sendable {
    private var x, y, z, w: UInt32

    package init(seed: UInt32) {
        var counter = seed
        func next() -> UInt32 {
            counter &+= 0x9E37_79B9
            var mixed = counter
            mixed = (mixed ^ mixed >> 16) &* 0x85EB_CA6B
            mixed = (mixed ^ mixed >> 13) &* 0xC2B2_AE35
            return mixed ^ mixed >> 16
        }
        (x, y, z) = (next(), next(), next())
        // Not all four may be 0.
        w = next() | 1
    }

    package mutating func next() -> UInt32 {
        let shifted = x ^ x << 11
        (x, y, z) = (y, z, w)
        w = w ^ w >> 19 ^ shifted ^ shifted >> 8
        return w
    }

    /// Above 0 and up to 1, 53 bits of it random.
    package mutating func unit() -> Double {
        let (high, low) = (Double(next() >> 5), Double(next() >> 6))
        return (high * 67_108_864 + low + 1) / 9_007_199_254_740_992
    }

    /// - Reference: Box GEP, Muller ME. Ann Math Stat 1958;29:610–611.
    package mutating func normal() -> Double {
        let radius = (-2 * log(unit())).squareRoot()
        return radius * cos(2 * Double.pi * unit())
    }

    /// Gamma with scale 1.
    ///
    /// - Reference: Marsaglia G, Tsang WW. ACM Trans Math Softw 2000;26:363–372.
    package mutating func gamma(shape: Double) -> Double {
        if shape < 1 { return gamma(shape: shape + 1) * pow(unit(), 1 / shape) }
        let d = shape - 1.0 / 3
        let c = 1 / (9 * d).squareRoot()
        while true {
            let normal = normal()
            let cubed = 1 + c * normal
            if cubed <= 0 { continue }
            let v = cubed * cubed * cubed
            if log(unit()) < 0.5 * normal * normal + d - d * v + d * log(v) { return d * v }
        }
    }

    package mutating func beta(_ a: Double, _ b: Double) -> Double {
        let first = gamma(shape: a)
        return first / (first + gamma(shape: b))
    }
}
