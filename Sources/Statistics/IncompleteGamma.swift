import Glibc

/// The regularised incomplete gamma functions and their inverse, for Poisson and chi-square limits.
///
/// - Reference: Press WH, Teukolsky SA, Vetterling WT, Flannery BP. Numerical Recipes, 3rd edition,
///   2007, sections 6.2 and 6.2.1 (series, continued fraction by Lentz's method).
enum IncompleteGamma {
    /// Both tails of the gamma distribution at one point.
    ///
    /// - Parameters:
    ///   - shape: more than 0.
    ///   - x: 0 or more.
    /// - Returns: the probability below and above `x`. The smaller one is computed directly, so it
    ///   keeps its relative precision.
    static func tails(shape: Double, x: Double) -> (below: Double, above: Double) {
        guard x > 0 else { return (0, 1) }
        let front = exp(shape * log(x) - x - logGamma(shape))
        if x < shape + 1 {
            let below = front * series(shape: shape, x: x)
            return (below, 1 - below)
        }
        let above = front * continuedFraction(shape: shape, x: x)
        return (1 - above, above)
    }

    /// The point with probability `tail` below it (or above it, where `upper`).
    ///
    /// Newton's steps on the logarithm of that probability, held inside a bracket that only
    /// shrinks, so that it always ends.
    ///
    /// - Parameters:
    ///   - shape: 1 or more.
    ///   - tail: more than 0, less than 1.
    /// - Returns: a finite number above 0, to about 12 significant digits.
    static func quantile(shape: Double, tail: Double, upper: Bool) -> Double {
        func excess(_ x: Double) -> Double {
            let (below, above) = tails(shape: shape, x: x)
            return upper ? log(tail) - log(above) : log(below) - log(tail)
        }
        var low = 0.0
        var high = shape + 1
        while excess(high) < 0 {
            low = high
            high *= 2
        }
        var x = (low + high) / 2
        for _ in 0..<300 {
            let (below, above) = tails(shape: shape, x: x)
            let probability = upper ? above : below
            let gap = upper ? log(tail / probability) : log(probability / tail)
            if gap < 0 { low = x } else { high = x }
            let density = exp((shape - 1) * log(x) - x - logGamma(shape))
            let step = gap * probability / density
            let next = x - step
            if abs(step) <= x * 1e-15 { break }
            x = next > low && next < high ? next : (low + high) / 2
        }
        return x
    }

    private static func series(shape: Double, x: Double) -> Double {
        var term = 1 / shape
        var sum = term
        var index = shape
        while abs(term) > abs(sum) * 1e-17 {
            index += 1
            term *= x / index
            sum += term
        }
        return sum
    }

    private static func continuedFraction(shape: Double, x: Double) -> Double {
        let tiny = 1e-300
        var b = x + 1 - shape
        var c = 1 / tiny
        var d = 1 / b
        var fraction = d
        for index in 1...100_000 {
            let a = Double(-index) * (Double(index) - shape)
            b += 2
            d = a * d + b
            if abs(d) < tiny { d = tiny }
            c = b + a / c
            if abs(c) < tiny { c = tiny }
            d = 1 / d
            let factor = d * c
            fraction *= factor
            if abs(factor - 1) < 1e-16 { break }
        }
        return fraction
    }

    private static func logGamma(_ x: Double) -> Double { lgamma(x).0 }
}
