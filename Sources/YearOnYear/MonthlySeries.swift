import DecimalText
import Results

/// The months of one figure over up to three consecutive editions of one definition.
///
/// A month without patients, withheld, or of a follow-up that is not complete, has no value and is
/// left out: the months on either side of it then follow each other. Where the last edition has no
/// month with a value there is no series: earlier months alone say nothing of it.
package struct MonthlySeries: Sendable {
    package struct Month: Sendable, Equatable {
        package let year: Int
        /// 1 to 12.
        package let month: Int
        package let numerator: Int
        /// Nil for a count.
        package let denominator: Int?

        /// Per cent, or for a ratio to expected patients found.
        package var value: Double {
            denominator.map { 100 * Double(numerator) / Double($0) } ?? Double(numerator)
        }

        /// `2019-04`.
        package var text: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
    }

    package let months: [Month]
    /// True for KPI 2 and 3, of which a month has a count and no percentage.
    package let isCount: Bool

    /// Years that the months may come from.
    static let years = 3

    /// - Parameter months: in order of time.
    init(months: [Month], isCount: Bool) {
        self.months = months
        self.isCount = isCount
    }

    /// - Parameters:
    ///   - points: by year, those of one place and indicator.
    ///   - isCount: whether the numerators are the values.
    package init(points: [(year: Int, points: [SeriesPoint])], isCount: Bool) {
        self.isCount = isCount
        let found = points.sorted { $0.year < $1.year }.flatMap { year, points in
            points.sorted { $0.month < $1.month }.compactMap {
                Self.month($0, year: year, isCount: isCount)
            }
        }
        let last = points.map(\.year).max()
        months = found.last?.year == last ? found : []
    }

    private static func month(_ point: SeriesPoint, year: Int, isCount: Bool) -> Month? {
        counts(point.numerator, of: point.denominator, point.status, isCount: isCount).map {
            Month(year: year, month: point.month, numerator: $0, denominator: $1)
        }
    }

    /// What the value of a month is made of; nil for a month without a value.
    static func counts(
        _ numerator: Int?, of denominator: Int?, _ status: FigureStatus, isCount: Bool
    ) -> (Int, of: Int?)? {
        guard status == .ok || status == .tooFew, let numerator else { return nil }
        if isCount { return (numerator, nil) }
        guard let denominator, denominator > 0 else { return nil }
        return (numerator, denominator)
    }

    /// How many of the last editions follow each other year by year with one definition, at most
    /// three.
    ///
    /// - Parameter editions: ascending, at least one.
    package static func comparable(_ editions: [PublishableResults], kpi: Int) -> Int {
        comparable(
            editions.suffix(years).map { results in
                let definition = results.indicators.first { $0.kpi == kpi }
                return (results.edition.year, definition?.definitionVersion)
            })
    }

    /// - Parameter editions: ascending, at least one, with the version of the definition in each.
    static func comparable(_ editions: [(year: Int, version: String?)]) -> Int {
        var count = 1
        let last = editions.suffix(years)
        for (earlier, later) in zip(last, last.dropFirst()).reversed() {
            guard earlier.year + 1 == later.year, earlier.version == later.version else { break }
            count += 1
        }
        return count
    }
}
