/// Quantiles of a list of values.
package enum Quantile {
    /// The quantile by linear interpolation between order statistics, R's type 7.
    ///
    /// - Parameters:
    ///   - sorted: finite values, ascending.
    ///   - p: the share of values below it, 0…1.
    /// - Returns: a value between the smallest and the largest; nil for an empty list.
    /// - Reference: Hyndman RJ, Fan Y. Sample quantiles in statistical packages. Am Stat
    ///   1996;50:361–365, definition 7.
    package static func type7(_ sorted: [Double], _ p: Double) -> Double? {
        guard let last = sorted.indices.last else { return nil }
        let position = Double(last) * min(max(p, 0), 1)
        let index = Int(position)
        guard index < last else { return sorted[last] }
        let (below, above) = (sorted[index], sorted[index + 1])
        return below + (position - Double(index)) * (above - below)
    }
}
