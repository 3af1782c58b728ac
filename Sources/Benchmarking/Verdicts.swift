import DecimalText
import Releases
import Results
import Statistics

/// What is said of published counts: percentages, intervals, ratings and comparisons, from nothing
/// but what is published, so that no verdict says more than the counts beside it.
struct Judgement {
    /// KPI 1 to 11.
    let thresholds: [RAGThresholds]
    /// The published national figures as shares or ratios, KPI 1 to 11; nil where there is none.
    private let national: [Double?]

    /// - Parameter figures: as published, with the national ones among them.
    init(thresholds: [RAGThresholds], figures: [Figure]) {
        self.thresholds = thresholds
        var national = [Double?](repeating: nil, count: 11)
        for figure in figures where figure.level == .national {
            national[figure.kpi - 1] = figure.share
        }
        self.national = national
    }

    /// Gives a figure of shown counts what is said of them. Few patients have a percentage with its
    /// interval and no verdict.
    func judge(_ figure: inout Figure) {
        guard [.ok, .provisional, .tooFew].contains(figure.status),
            let numerator = figure.numerator, let denominator = figure.denominator,
            denominator > 0
        else { return }
        if figure.kpi == 1, figure.level == .service {
            figure.rag = CompletenessStandard.isMet(failing: numerator) ? .green : .red
            return
        }
        guard let interval = interval(figure.kpi, numerator, of: denominator) else { return }
        figure.percent = PercentText.of(numerator, denominator)
        figure.lower95 = PercentText.of(interval.lower)
        figure.upper95 = PercentText.of(interval.upper)
        guard figure.status != .tooFew else { return }
        figure.rag = thresholds[figure.kpi - 1].rating(numerator, of: denominator)
        guard figure.level != .national else { return }
        figure.comparison = Comparison(verdict(figure.kpi, numerator, of: denominator))
    }

    private func interval(
        _ kpi: Int, _ numerator: Int, of denominator: Int
    ) -> ConfidenceInterval? {
        kpi == 2 || kpi == 3
            ? RatioInterval.limits(observed: numerator, expected: Double(denominator))
            : WilsonInterval.limits(numerator: numerator, denominator: denominator)
    }

    /// Against the national figure. More is better in every indicator of the audit.
    private func verdict(_ kpi: Int, _ numerator: Int, of denominator: Int) -> Verdict {
        let comparator = national[kpi - 1]
        return switch kpi {
        case 1:
            // A share of services, which are few and all of them: none is too few.
            Verdict.compare(
                numerator: numerator, denominator: denominator, comparator: comparator,
                polarity: .higherIsBetter, fewest: 1)
        case 2, 3:
            Verdict.compare(
                observed: numerator, expected: Double(denominator), comparator: comparator,
                polarity: .higherIsBetter)
        default:
            Verdict.compare(
                numerator: numerator, denominator: denominator, comparator: comparator,
                polarity: .higherIsBetter)
        }
    }
}

extension Figure {
    /// The published share or ratio; nil where there is none.
    var share: Double? {
        guard let numerator, let denominator, denominator > 0 else { return nil }
        return Double(numerator) / Double(denominator)
    }
}

/// Per cent with 4 decimals.
enum PercentText {
    /// nil where a count is not shown or there is nothing to divide by.
    static func of(_ numerator: Int?, _ denominator: Int?) -> String? {
        guard let numerator, let denominator, denominator > 0 else { return nil }
        return DecimalText.percent(numerator, of: denominator, places: 4)
    }

    /// - Parameter share: 0…1 or a ratio.
    static func of(_ share: Double?) -> String? {
        share.map { DecimalText.fixed($0 * 100, places: 4) }
    }
}

extension Comparison {
    fileprivate init?(_ verdict: Verdict) {
        switch verdict {
        case .better: self = .better
        case .similar: self = .similar
        case .worse: self = .worse
        case .notCompared: return nil
        }
    }
}
