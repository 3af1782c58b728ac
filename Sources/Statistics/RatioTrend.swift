import Glibc

/// Where the last five annual ratios of observed to expected are going.
///
/// The rules are those of `RecentTrend`, with the chi-square for trend of Poisson counts about
/// their expected ones in place of that of proportions.
///
/// - Reference: Breslow NE, Day NE. Statistical methods in cancer research, volume II. IARC 1987,
///   pages 96–97 (test for trend of ratios to expected).
/// - Reference: Department of Health and Social Care. Fingertips technical guidance: recent trends
///   (threshold, and the year left out).
package enum RatioTrend {
    /// One year: whole count observed, 0 or more, and what was expected, more than 0.
    package struct Year: Sendable, Equatable {
        package let observed: Int
        package let expected: Double

        /// Nil where nothing is expected or the count is negative.
        package init?(observed: Int, expected: Double) {
            guard observed >= 0, expected > 0, expected.isFinite else { return nil }
            self.observed = observed
            self.expected = expected
        }
    }

    /// Reads the trend of the last five of a series.
    ///
    /// A year with nothing observed has no log ratio; it takes that of half a patient.
    ///
    /// - Parameter series: one figure a year, ascending, no year left out; nil for a year without.
    package static func of(_ series: [Year?]) -> RecentTrend {
        guard series.count >= RecentTrend.years else {
            return .cannotBeCalculated(.fewerThanFiveYears)
        }
        let last = series.suffix(RecentTrend.years).compactMap { $0 }
        guard last.count == RecentTrend.years else {
            return .cannotBeCalculated(.yearWithoutFigure)
        }
        return RecentTrend.called(
            chiSquare: chiSquare(last),
            logs: last.map {
                log((Double($0.observed) > 0 ? Double($0.observed) : 0.5) / $0.expected)
            })
    }

    /// 0 where nothing was observed in any year.
    static func chiSquare(_ series: [Year]) -> Double {
        let observed = series.reduce(0) { $0 + $1.observed }
        let expected = series.reduce(0) { $0 + $1.expected }
        guard observed > 0 else { return 0 }
        let scale = Double(observed) / expected
        var (excess, first, second) = (0.0, 0.0, 0.0)
        for (time, year) in series.enumerated() {
            let fitted = year.expected * scale
            excess += Double(time) * (Double(year.observed) - fitted)
            first += Double(time) * fitted
            second += Double(time * time) * fitted
        }
        return excess * excess / (second - first * first / Double(observed))
    }
}
