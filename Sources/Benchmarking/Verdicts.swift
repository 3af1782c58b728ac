import Counts
import Results
import Statistics

extension PooledYear {
    /// The national figure of an indicator as a share or ratio; nil where there is none.
    func comparator(_ kpi: Int) -> Double? {
        guard !counts.notCollected.contains(kpi) else { return nil }
        let national = pooled[0]
        switch kpi {
        case 1:
            return Self.share(national.servicesComplete, of: national.services)
        case 2, 3:
            return national.expected.flatMap {
                Self.share($0.identified.count(kpi), of: (kpi == 2 ? 5 : 1) * $0.hipFractures)
            }
        default:
            let count = national.indicators[kpi - 4]
            return Self.share(count.numerator, of: count.denominator)
        }
    }

    /// Sets a figure against the national one. More is better in every indicator of the audit.
    func judge(_ figure: inout TrueFigure, by national: Double?) {
        guard places[figure.place].level != .national, figure.interval != nil,
            let numerator = figure.numerator, let denominator = figure.denominator
        else { return }
        let verdict =
            switch figure.kpi {
            case 1:
                // A share of services, which are few and all of them: none is too few.
                Verdict.compare(
                    numerator: numerator, denominator: denominator,
                    comparator: national, polarity: .higherIsBetter, fewest: 1)
            case 2, 3:
                Verdict.compare(
                    observed: numerator, expected: Double(denominator),
                    comparator: national, polarity: .higherIsBetter)
            default:
                Verdict.compare(
                    numerator: numerator, denominator: denominator,
                    comparator: national, polarity: .higherIsBetter)
            }
        figure.comparison = Comparison(verdict)
    }

    private static func share(_ numerator: Int, of denominator: Int) -> Double? {
        denominator > 0 ? Double(numerator) / Double(denominator) : nil
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
