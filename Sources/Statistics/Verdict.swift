/// The one comparison of a figure with its comparator, read by every table, chart and sentence.
package enum Verdict: Sendable, Equatable {
    case better, similar, worse
    case notCompared(Reason)

    /// Why a figure is not compared.
    package enum Reason: Sendable, Equatable {
        case noPatients
        /// Fewer patients than a comparison needs.
        case tooFewPatients(fewest: Int)
        /// Nothing is expected of the service, so there is no ratio.
        case noExpected
        case noComparator
        /// Neither direction of the figure is good.
        case noDirection
    }

    /// Compares a proportion: better or worse where its 95 % Wilson interval leaves the comparator
    /// out.
    ///
    /// - Parameters:
    ///   - numerator: whole count, 0 to `denominator`.
    ///   - denominator: whole count of patients.
    ///   - comparator: 0…1; nil where there is none.
    ///   - polarity: which side is good.
    ///   - fewest: fewer patients than this are not compared.
    /// - Reference: Wilson EB. J Am Stat Assoc 1927;22:209–212.
    package static func compare(
        numerator: Int, denominator: Int, comparator: Double?, polarity: Polarity,
        fewest: Int = OutlierAssessment.fewestPatients
    ) -> Verdict {
        guard
            let interval = WilsonInterval.limits(numerator: numerator, denominator: denominator)
        else { return .notCompared(.noPatients) }
        guard denominator >= fewest else {
            return .notCompared(.tooFewPatients(fewest: fewest))
        }
        return verdict(interval, comparator, polarity)
    }

    /// Compares a ratio of observed to expected: better or worse where its 95 % Poisson interval
    /// leaves the comparator out.
    ///
    /// - Parameters:
    ///   - observed: whole count, 0 or more.
    ///   - expected: more than 0; taken as known.
    ///   - comparator: a ratio of 0 or more; nil where there is none.
    ///   - polarity: which side is good.
    /// - Reference: Breslow NE, Day NE. Statistical methods in cancer research, volume II. IARC
    ///   1987, pages 69–72.
    package static func compare(
        observed: Int, expected: Double, comparator: Double?, polarity: Polarity
    ) -> Verdict {
        guard let interval = RatioInterval.limits(observed: observed, expected: expected) else {
            return .notCompared(.noExpected)
        }
        return verdict(interval, comparator, polarity)
    }

    private static func verdict(
        _ interval: ConfidenceInterval, _ comparator: Double?, _ polarity: Polarity
    ) -> Verdict {
        guard let comparator, comparator.isFinite else { return .notCompared(.noComparator) }
        guard polarity != .neutral else { return .notCompared(.noDirection) }
        if interval.contains(comparator) { return .similar }
        return (interval.lower > comparator) == (polarity == .higherIsBetter) ? .better : .worse
    }
}
