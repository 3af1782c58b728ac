import DecimalText
import Results

/// The months of one figure over up to three consecutive editions of one definition.
///
/// A month without patients, withheld, or of a follow-up that is not complete, has no value and is
/// left out: the months on either side of it then follow each other.
package struct MonthlySeries: Sendable {
    package struct Month: Sendable, Equatable {
        package let year: Int
        /// 1 to 12.
        package let month: Int
        /// Per cent, or for a ratio to expected patients found.
        package let value: Double

        /// `2019-04`.
        package var text: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
    }

    package let months: [Month]
    /// True for KPI 2 and 3, of which a month has a count and no percentage.
    package let isCount: Bool

    /// Years that the months may come from.
    static let years = 3

    /// - Parameters:
    ///   - points: by year, those of one place and indicator.
    ///   - isCount: whether the numerators are the values.
    package init(points: [(year: Int, points: [SeriesPoint])], isCount: Bool) {
        self.isCount = isCount
        months = points.sorted { $0.year < $1.year }.flatMap { year, points in
            points.sorted { $0.month < $1.month }.compactMap { point in
                Self.value(point, isCount: isCount).map {
                    Month(year: year, month: point.month, value: $0)
                }
            }
        }
    }

    private static func value(_ point: SeriesPoint, isCount: Bool) -> Double? {
        guard point.status == .ok || point.status == .tooFew, let numerator = point.numerator
        else { return nil }
        if isCount { return Double(numerator) }
        guard let denominator = point.denominator, denominator > 0 else { return nil }
        return 100 * Double(numerator) / Double(denominator)
    }
}
