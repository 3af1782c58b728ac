import Results
import Testing

@testable import Benchmarking

@Suite("Gaps between groups of patients")
struct EquityTests {
    /// A published audit whose women and men have these counts on KPI 4.
    private func gap(
        women: (Int, Int)?, men: (Int, Int)?, status: FigureStatus = .ok
    ) throws -> EquityGapRow {
        var results = SmallAudit.five.published()
        results.breakdowns = [("Female", women), ("Male", men)].map { name, counts in
            BreakdownRow(
                level: .national, code: "ALL", kpi: 4, dimension: "sex", group: name,
                denominator: counts?.1, numerator: counts?.0, percent: nil, lower95: nil,
                upper95: nil, status: counts == nil ? .withheld : status)
        }
        let gaps = results.withEquity().equity
        #expect(gaps.count == 1)
        return try #require(gaps.first)
    }

    @Test("Newcombe's own example: 56 of 70 less 48 of 80 is 20 points, 5.24 to 33.39")
    func worked() throws {
        let gap = try gap(women: (56, 70), men: (48, 80))
        #expect(gap.difference == "20.0000")
        #expect(gap.lower95?.hasPrefix("5.24") == true)
        #expect(gap.upper95?.hasPrefix("33.38") == true)
        #expect(gap.direction == .higher && gap.status == .ok)
        #expect(gap.group == "Female" && gap.groupNumerator == 56 && gap.groupDenominator == 70)
        #expect(
            gap.reference == "Male" && gap.referenceNumerator == 48
                && gap.referenceDenominator == 80)
        let turned = try self.gap(women: (48, 80), men: (56, 70))
        #expect(turned.difference == "-20.0000" && turned.direction == .lower)
    }

    @Test(
        "Groups that do alike have a gap of nothing, at the ends of the scale too",
        arguments: [0, 20, 40])
    func equal(met: Int) throws {
        let gap = try gap(women: (met, 40), men: (met, 40))
        #expect(gap.difference == "0.0000" && gap.direction == .noClearDifference)
    }

    @Test("A withheld group leaves its status and no number")
    func withheld() throws {
        for gap in [try gap(women: nil, men: (20, 40)), try gap(women: (20, 40), men: nil)] {
            #expect(
                gap
                    == EquityGapRow(
                        level: .national, code: "ALL", kpi: 4, dimension: "sex", group: "Female",
                        reference: "Male", status: .withheld))
        }
    }

    @Test("No patients, too few of them or no question: the status and no number")
    func lacking() throws {
        let none = try gap(women: (20, 40), men: (0, 0))
        let few = try gap(women: (4, 19), men: (3, 8), status: .tooFew)
        let never = try gap(women: (0, 0), men: (0, 0), status: .notCollected)
        #expect([none, few, never].map(\.status) == [.noPatients, .tooFew, .notCollected])
        for gap in [none, few, never] {
            #expect(gap.difference == nil && gap.lower95 == nil && gap.upper95 == nil)
            #expect(gap.direction == nil && gap.groupDenominator == nil)
            #expect(gap.referenceNumerator == nil)
        }
    }

    @Test("A provisional figure has a provisional gap")
    func provisional() throws {
        let gap = try gap(women: (56, 70), men: (48, 80), status: .provisional)
        #expect(gap.status == .provisional && gap.direction == .higher)
    }

    @Test("Every place and indicator with the groups has a row, and asking twice changes nothing")
    func rows() throws {
        let results = SmallAudit.five.published()
        #expect(results.equity.count == 3 * 8)
        #expect(results.equity.prefix(8).allSatisfy { $0.code == "ALL" && $0.dimension == "sex" })
        #expect(results.equity.prefix(8).map(\.kpi) == Array(4...11))
        #expect(results.withEquity() == results)
    }
}
