/// Whether a process meets its target, whatever chance does to it.
package enum Assurance: Sendable, Equatable, CaseIterable {
    case consistentlyMet, consistentlyMissed
    /// The target lies between the limits.
    case hitAndMiss

    /// - Returns: nil where neither direction is good.
    init?(limits: ControlLimits, target: Double, improvement: Polarity) {
        guard improvement != .neutral else { return nil }
        switch limits.side(of: target) {
        case .inside: self = .hitAndMiss
        case .above: self = improvement == .higherIsBetter ? .consistentlyMissed : .consistentlyMet
        case .below: self = improvement == .higherIsBetter ? .consistentlyMet : .consistentlyMissed
        }
    }
}
