/// Probabilistic sensitivity: the model run on many draws of its uncertain inputs.
package struct Uncertainty: Sendable {
    /// What a draw comes to, for one comparison.
    package struct Point: Sendable, Equatable {
        package var avoided: Double
        package var qalys: Double
        /// Cost less savings, NHS and local authority, £.
        package var net: Double
    }

    package static let usualDraws = 1_000
    package static let usualSeed: UInt32 = 2021

    /// By comparison, in the order of `FractureModel.comparisons`, then by draw.
    package let points: [[Point]]

    package init(
        _ inputs: ModelInputs, draws: Int = usualDraws, seed: UInt32 = usualSeed
    ) {
        var stream = DrawStream(seed: seed)
        var points: [[Point]] = [[], [], []]
        for _ in 0..<draws {
            let model = FractureModel(inputs.drawn(from: &stream))
            for (place, comparison) in model.comparisons.enumerated() {
                points[place].append(
                    Point(
                        avoided: comparison.allAvoided, qalys: comparison.qalys,
                        net: comparison.net))
            }
        }
        self.points = points
    }

    /// The middle 95 % of the draws, straight between neighbours.
    ///
    /// - Reference: Hyndman RJ, Fan Y. Am Stat 1996;50:361–365, definition 7.
    package func interval(
        _ comparison: Int, _ value: (Point) -> Double
    ) -> (lower: Double, upper: Double) {
        let sorted = points[comparison].map(value).sorted()
        return (Self.quantile(sorted, 0.025), Self.quantile(sorted, 0.975))
    }

    /// The share of draws in which a QALY costs less than `threshold` pounds, or money is saved.
    package func costEffective(_ comparison: Int, at threshold: Double) -> Double {
        let all = points[comparison]
        return Double(all.count { $0.net < threshold * $0.qalys }) / Double(all.count)
    }

    private static func quantile(_ sorted: [Double], _ share: Double) -> Double {
        guard let last = sorted.last else { return 0 }
        let place = Double(sorted.count - 1) * share
        let below = Int(place)
        guard below + 1 < sorted.count else { return last }
        return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
    }
}
