import Counts
import Results
import Statistics

extension PooledYear {
    /// The national figure of an indicator, and how services differ around it.
    func comparator(_ kpi: Int) -> Comparator {
        guard !counts.notCollected.contains(kpi) else { return Comparator() }
        let national = pooled[0]
        switch kpi {
        case 1:
            return Comparator(
                national: Self.share(national.servicesComplete, of: national.services))
        case 2, 3:
            return Comparator(
                national: national.expected.flatMap {
                    Self.share($0.identified.count(kpi), of: (kpi == 2 ? 5 : 1) * $0.hipFractures)
                })
        default:
            let count = national.indicators[kpi - 4]
            let share = Self.share(count.numerator, of: count.denominator)
            return Comparator(
                national: share,
                dispersion: share.flatMap { OverDispersion(counts: assessed(kpi), target: $0) })
        }
    }

    /// The services with enough patients to be assessed, as proportions, by code.
    private func assessed(_ kpi: Int) -> [Proportion] {
        places.indices.compactMap { place in
            let count = pooled[place].indicators[kpi - 4]
            guard places[place].level == .service,
                count.denominator >= OutlierAssessment.fewestPatients
            else { return nil }
            return Proportion(numerator: count.numerator, denominator: count.denominator)
        }
    }

    /// Sets a figure against the national one. More is better in every indicator of the audit.
    func judge(_ figure: inout TrueFigure, by comparator: Comparator) {
        guard places[figure.place].level != .national, figure.interval != nil,
            let numerator = figure.numerator, let denominator = figure.denominator
        else { return }
        let verdict =
            switch figure.kpi {
            case 1:
                // A share of services, which are few and all of them: none is too few.
                Verdict.compare(
                    numerator: numerator, denominator: denominator,
                    comparator: comparator.national, polarity: .higherIsBetter, fewest: 1)
            case 2, 3:
                Verdict.compare(
                    observed: numerator, expected: Double(denominator),
                    comparator: comparator.national, polarity: .higherIsBetter)
            default:
                Verdict.compare(
                    numerator: numerator, denominator: denominator,
                    comparator: comparator.national, polarity: .higherIsBetter)
            }
        figure.comparison = Comparison(verdict)
        guard figure.kpi >= 4, places[figure.place].level == .service else { return }
        figure.outlier = OutlierStatus(
            OutlierAssessment.assess(
                numerator: numerator, denominator: denominator, dispersion: comparator.dispersion,
                polarity: .higherIsBetter))
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

extension OutlierStatus {
    fileprivate init?(_ assessment: OutlierAssessment) {
        switch assessment {
        case .positiveAlarm: self = .positiveAlarm
        case .positiveAlert: self = .positiveAlert
        case .within: self = .within
        case .negativeAlert: self = .negativeAlert
        case .negativeAlarm: self = .negativeAlarm
        case .notAssessed: return nil
        }
    }
}
