/// What a point of an XmR chart means for patients: its colour, in other hands.
package enum PointType: Sendable, Equatable, CaseIterable {
    case commonCause, improvement, concern
    /// A special cause in a figure of which neither direction is good.
    case neutralHigh, neutralLow

    init(specialCause: SpecialCause?, improvement: Polarity) {
        switch (specialCause?.isHigh, improvement) {
        case (nil, _): self = .commonCause
        case (let isHigh?, .neutral): self = isHigh ? .neutralHigh : .neutralLow
        case (let isHigh?, _):
            self = isHigh == (improvement == .higherIsBetter) ? .improvement : .concern
        }
    }
}
