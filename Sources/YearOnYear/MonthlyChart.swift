import Results
import Statistics

/// The XmR chart of one monthly series, as its table and its drawing both read it.
package struct MonthlyChart: Sendable {
    package let xmr: XmRChart

    /// Fewer months than this have no limits: an icon would be a guess.
    package static let fewestMonths = XmRChart.fewestForFirmLimits

    /// - Returns: nil without months.
    package init?(_ series: MonthlySeries, variant: VariationVariant) {
        guard
            let xmr = XmRChart(
                values: series.months.map(\.value),
                screening: variant == .screened ? .largeRangesLeftOut : .allRangesKept,
                improvement: .higherIsBetter)
        else { return nil }
        self.init(xmr)
    }

    private init(_ xmr: XmRChart) { self.xmr = xmr }

    /// The chart of the same months in the screened variant.
    var screened: MonthlyChart { MonthlyChart(xmr.screened) }

    package var isLong: Bool { xmr.values.count >= Self.fewestMonths }

    /// Nil for a short series, for one that never changes, and for one that changes only by ranges
    /// that are screened out: limits of no width would call every month a signal.
    package var limits: ControlLimits? {
        guard isLong, let limits = xmr.limits, limits.lower < limits.upper else { return nil }
        return limits
    }

    /// What the last month shows; nil without limits.
    package var variation: Variation? {
        guard limits != nil, let last = xmr.last else { return nil }
        return Variation(last)
    }
}

extension Variation {
    package init(_ point: XmRChart.Point) {
        let isHigh = point.specialCause?.isHigh ?? false
        switch point.type {
        case .commonCause, .neutralHigh, .neutralLow: self = .commonCause
        case .improvement: self = isHigh ? .improvementHigh : .improvementLow
        case .concern: self = isHigh ? .concernHigh : .concernLow
        }
    }
}
