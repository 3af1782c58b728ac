import Glibc

/// Where the last five annual proportions are going.
///
/// A trend is called where the chi-square for trend passes 9.5495 (a 0.2 % risk of calling one by
/// chance) and the slope of the log odds keeps its direction whichever single year is left out.
///
/// - Reference: Department of Health and Social Care. Fingertips technical guidance: recent trends.
/// - Reference: Armitage P. Tests for linear trends in proportions and frequencies. Biometrics
///   1955;11:375–386 (the chi-square for trend).
package enum RecentTrend: Sendable, Equatable {
    case increasing, decreasing
    case noSignificantChange(Reason)
    case cannotBeCalculated(Missing)

    /// Why no trend is called.
    package enum Reason: Sendable, Equatable {
        case withinChance
        /// One year alone makes the trend.
        case oneYearAlone
    }

    /// What a calculation lacks.
    package enum Missing: Sendable, Equatable {
        case fewerThanFiveYears
        /// One of the last five years has no figure.
        case yearWithoutFigure
    }

    /// Years that a trend is read from.
    package static let years = 5
    static let threshold = 9.5495

    /// Reads the trend of the last five of a series.
    ///
    /// A year of 0 % or 100 % has no log odds. It takes those of its counts with half a patient
    /// added to each side, and the other years keep their own; the chi-square needs no such rule.
    ///
    /// - Parameter series: one figure a year, ascending, no year left out; nil for a year without.
    package static func of(_ series: [Proportion?]) -> RecentTrend {
        guard series.count >= years else { return .cannotBeCalculated(.fewerThanFiveYears) }
        let last = series.suffix(years).compactMap { $0 }
        guard last.count == years else { return .cannotBeCalculated(.yearWithoutFigure) }
        return called(chiSquare: chiSquare(last), logs: last.map(logOdds))
    }

    /// The trend of five years whose chi-square for trend and logarithms are known.
    static func called(chiSquare: Double, logs: [Double]) -> RecentTrend {
        guard chiSquare > threshold else { return .noSignificantChange(.withinChance) }
        let times = logs.indices.map { Double($0) }
        let direction = slope(logs, times).sign
        let survives = logs.indices.allSatisfy { year in
            var (fewer, at) = (logs, times)
            fewer.remove(at: year)
            at.remove(at: year)
            let without = slope(fewer, at)
            return without != 0 && without.sign == direction
        }
        guard survives else { return .noSignificantChange(.oneYearAlone) }
        return direction == .minus ? .decreasing : .increasing
    }

    /// 0 where every year stands at 0 %, or at 100 %.
    static func chiSquare(_ series: [Proportion]) -> Double {
        let met = series.reduce(0) { $0 + $1.numerator }
        let patients = series.reduce(0) { $0 + $1.denominator }
        guard met > 0, met < patients else { return 0 }
        let share = Double(met) / Double(patients)
        let weights = series.enumerated().map { Double($0 * $1.denominator) }
        let middle = weights.reduce(0, +) / Double(patients)
        var covariance = 0.0
        var spread = 0.0
        for (year, proportion) in series.enumerated() {
            let distance = Double(year) - middle
            covariance += Double(proportion.numerator) * distance
            spread += Double(proportion.denominator) * distance * distance
        }
        return covariance * covariance / (share * (1 - share) * spread)
    }

    /// Slope of a straight line through the points, by least squares; exactly 0 for equal values.
    static func slope(_ values: [Double], _ times: [Double]) -> Double {
        let middle = times.reduce(0, +) / Double(times.count)
        var covariance = 0.0
        var spread = 0.0
        for (value, time) in zip(values, times) {
            covariance += (value - values[0]) * (time - middle)
            spread += (time - middle) * (time - middle)
        }
        return covariance / spread
    }

    static func logOdds(_ proportion: Proportion) -> Double {
        let met = Double(proportion.numerator)
        let unmet = Double(proportion.denominator) - met
        return met > 0 && unmet > 0 ? log(met / unmet) : log((met + 0.5) / (unmet + 0.5))
    }
}
