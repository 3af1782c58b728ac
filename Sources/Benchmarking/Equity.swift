import DecimalText
import Results
import Statistics

extension PublishableResults {
    /// The same results with the gaps between groups of patients, of all services and each nation.
    ///
    /// Made from the published breakdowns and nothing else, so that no gap gives a withheld number
    /// back.
    func withEquity() -> PublishableResults {
        var results = self
        results.equity = []
        var first = breakdowns.startIndex
        while first < breakdowns.endIndex {
            let head = breakdowns[first]
            let rows = breakdowns[first...].prefix {
                $0.level == head.level && $0.kpi == head.kpi
                    && $0.code.utf8.elementsEqual(head.code.utf8)
            }
            results.equity += EquityPair.all.compactMap { $0.gap(in: rows) }
            first = rows.endIndex
        }
        return results
    }
}

/// Two groups that are set against each other, chosen before any figure is seen.
private struct EquityPair {
    let dimension: String
    let group: String
    let reference: String

    static let all = [
        EquityPair("imd", "1 (most deprived)", less: "5 (least deprived)"),
        EquityPair("sex", "Female", less: "Male"), EquityPair("care-home", "Yes", less: "No"),
        EquityPair("age", "90+", less: "50–59"),
    ]

    init(_ dimension: String, _ group: String, less reference: String) {
        self.dimension = dimension
        self.group = group
        self.reference = reference
    }

    /// - Returns: nil where the audit has no such groups.
    func gap(in rows: ArraySlice<BreakdownRow>) -> EquityGapRow? {
        func row(of name: String) -> BreakdownRow? {
            rows.first {
                $0.dimension == dimension && $0.group.utf8.elementsEqual(name.utf8)
            }
        }
        guard let own = row(of: group), let other = row(of: reference) else { return nil }
        var gap = EquityGapRow(
            level: own.level, code: own.code, kpi: own.kpi, dimension: dimension, group: group,
            reference: reference, status: Self.status(own, other))
        guard gap.status == .ok || gap.status == .provisional,
            let to = Self.proportion(own), let from = Self.proportion(other)
        else { return gap }
        let difference = NewcombeDifference(from: from, to: to)
        gap.groupDenominator = own.denominator
        gap.groupNumerator = own.numerator
        gap.referenceDenominator = other.denominator
        gap.referenceNumerator = other.numerator
        gap.difference = Self.points(difference.difference)
        gap.lower95 = Self.points(difference.interval.lower)
        gap.upper95 = Self.points(difference.interval.upper)
        gap.direction =
            switch difference.change(polarity: .neutral) {
            case .higher, .better: .higher
            case .lower, .worse: .lower
            case .noClearChange: .noClearDifference
            }
        return gap
    }

    /// The status that says most about why there is no gap.
    private static func status(_ own: BreakdownRow, _ other: BreakdownRow) -> FigureStatus {
        let both = [own, other].map { row in
            row.status != .notCollected && row.denominator == 0 ? .noPatients : row.status
        }
        let order: [FigureStatus] = [
            .notCollected, .withheld, .noPatients, .tooFew, .noExpected, .provisional,
        ]
        return order.first { both.contains($0) } ?? .ok
    }

    private static func proportion(_ row: BreakdownRow) -> Proportion? {
        guard let numerator = row.numerator, let denominator = row.denominator else { return nil }
        return Proportion(numerator: numerator, denominator: denominator)
    }

    private static func points(_ share: Double) -> String {
        DecimalText.fixed(share * 100, places: 4)
    }
}
