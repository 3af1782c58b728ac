import Glibc

/// The standard normal distribution, as far as the audit's limits need it.
package enum StandardNormal {
    /// Two-sided 95 %: one value in 40 lies beyond it on each side.
    package static let z95 = 1.959963984540054
    /// Two-sided 99.8 %: one value in 1,000 lies beyond it on each side.
    package static let z998 = 3.090232306167813

    /// The probability of a value above `z`.
    ///
    /// - Parameter z: any finite number.
    /// - Returns: a probability in 0…1, accurate in the far tail.
    package static func upperTail(_ z: Double) -> Double {
        erfc(z / 2.0.squareRoot()) / 2
    }
}
