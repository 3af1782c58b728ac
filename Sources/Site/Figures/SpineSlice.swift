import Charts
import Funnels
import Results
import Statistics

extension SpineChart.Slice {
    /// The funnel's limits at a service's own size, per cent; nil where the figure has no size or
    /// the indicator no funnel.
    init?(of figure: Figure?, in funnel: ServiceFunnel) {
        guard let figure, figure.percent != nil, let size = figure.denominator,
            let chance = funnel.plainLimits(denominator: size)
        else { return nil }
        let adjusted = figure.outlier == nil ? nil : funnel.adjustedLimits(denominator: size)
        self.init(
            chance: chance.percent, usual: adjusted?.alert.percent,
            unusual: adjusted?.alarm.percent)
    }
}

extension ControlLimits {
    /// Both ends, per cent.
    var percent: ClosedRange<Double> { lower * 100...max(lower, upper) * 100 }
}
