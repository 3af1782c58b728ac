/// Which direction of a figure is good for patients.
package enum Polarity: Sendable, Equatable, CaseIterable {
    case higherIsBetter, lowerIsBetter
    /// Neither direction is good: a figure of context.
    case neutral

    /// The polarity of the opposite question.
    package var opposite: Polarity {
        switch self {
        case .higherIsBetter: .lowerIsBetter
        case .lowerIsBetter: .higherIsBetter
        case .neutral: .neutral
        }
    }
}
