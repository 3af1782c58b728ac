import Releases
import Results

extension RAGThresholds {
    /// The rating of `numerator` out of `denominator`, by integer arithmetic so that a share on a
    /// threshold is never below it; nil where the denominator is 0.
    func rating(_ numerator: Int, of denominator: Int) -> RAGRating? {
        guard denominator > 0 else { return nil }
        if numerator * 100 >= green * denominator { return .green }
        if let amber, numerator * 100 >= amber * denominator { return .amber }
        return .red
    }
}
