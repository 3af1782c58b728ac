/// What a change between two years amounts to.
package enum Change: Sendable, Equatable {
    case better, worse, noClearChange
    /// The change is clear, but neither direction of the figure is good.
    case higher, lower

    /// Reads an interval of a change: clear where it leaves out the value of no change.
    init(interval: ConfidenceInterval, noChange: Double, polarity: Polarity) {
        if interval.contains(noChange) {
            self = .noClearChange
            return
        }
        let rises = interval.lower > noChange
        switch polarity {
        case .higherIsBetter: self = rises ? .better : .worse
        case .lowerIsBetter: self = rises ? .worse : .better
        case .neutral: self = rises ? .higher : .lower
        }
    }
}
