import Glibc

/// How far two quantities rise together, by their ranks alone.
///
/// - Reference: Spearman C. The proof and measurement of association between two things. Am J
///   Psychol 1904;15:72–101.
package struct RankCorrelation: Sendable, Equatable {
    /// −1 (one falls wherever the other rises) to 1 (they rise together).
    package let coefficient: Double
    /// Pairs that it rests on.
    package let pairs: Int

    /// Equal values share the mean of their ranks.
    ///
    /// - Returns: nil for fewer than two pairs, or where one of the two does not vary.
    package init?(_ pairs: [(x: Double, y: Double)]) {
        let (first, second) = (Self.ranks(pairs.map(\.x)), Self.ranks(pairs.map(\.y)))
        let middle = Double(pairs.count + 1) / 2
        var (together, alone, other) = (0.0, 0.0, 0.0)
        for (x, y) in zip(first, second) {
            together += (x - middle) * (y - middle)
            alone += (x - middle) * (x - middle)
            other += (y - middle) * (y - middle)
        }
        guard alone > 0, other > 0 else { return nil }
        coefficient = min(1, max(-1, together / (alone * other).squareRoot()))
        self.pairs = pairs.count
    }

    /// The interval on Fisher's scale with the variance for Spearman's coefficient.
    ///
    /// - Parameter z: the normal quantile of the two-sided level, 0 or more.
    /// - Returns: nil for fewer than 10 pairs, too few for the approximation, and for a coefficient
    ///   of exactly −1 or 1.
    /// - Reference: Bonett DG, Wright TA. Sample size requirements for estimating Pearson, Kendall
    ///   and Spearman correlations. Psychometrika 2000;65:23–28.
    package func interval(z: Double = StandardNormal.z95) -> ConfidenceInterval? {
        guard pairs >= 10, abs(coefficient) < 1 else { return nil }
        let middle = atanh(coefficient)
        let reach =
            z * ((1 + coefficient * coefficient / 2) / Double(pairs - 3)).squareRoot()
        return ConfidenceInterval(lower: tanh(middle - reach), upper: tanh(middle + reach))
    }

    /// 1 for the smallest; the mean of their places for equal values.
    private static func ranks(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var ranks = [Double](repeating: 0, count: values.count)
        var start = 0
        while start < order.count {
            var end = start
            while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
            for place in start...end { ranks[order[place]] = Double(start + end) / 2 + 1 }
            start = end + 1
        }
        return ranks
    }
}
