import Results
import Testing

@testable import Site

@Suite("Gaps between groups in words")
struct GapsTests {
    private func row(
        _ dimension: String, _ group: String, _ reference: String, _ points: [String] = [],
        _ direction: EquityDirection? = nil, _ status: FigureStatus = .ok
    ) -> EquityGapRow {
        var row = EquityGapRow(
            level: .national, code: "ALL", kpi: 4, dimension: dimension, group: group,
            reference: reference, direction: direction, status: status)
        if points.count == 3 {
            (row.difference, row.lower95, row.upper95) = (points[0], points[1], points[2])
        }
        return row
    }

    @Test("A gap is said from the group's side, without signs where it is clear")
    func clear() {
        let deprived = row(
            "imd", "1 (most deprived)", "5 (least deprived)", ["-4.2000", "-7.3000", "-1.1000"],
            .lower)
        #expect(Gaps.groups(deprived).group == "Patients in the most deprived fifth")
        #expect(
            Gaps.words(deprived)
                == "met it less often than those in the least deprived: 4.2 points (1.1 to 7.3)")
        let women = row("sex", "Female", "Male", ["4.2000", "1.1000", "7.3000"], .higher)
        #expect(Gaps.words(women) == "met it more often than men: 4.2 points (1.1 to 7.3)")
        #expect(Gaps.size(women) == "+4.2 (+1.1 to +7.3)")
        #expect(Gaps.isClear(women))
    }

    @Test("No clear difference, provisional figures and missing gaps say so")
    func unclear() {
        let women = row(
            "sex", "Female", "Male", ["0.0000", "-12.0000", "12.0000"], .noClearDifference,
            .provisional)
        #expect(
            Gaps.words(women)
                == "and men: no clear difference, 0.0 (\u{2212}12.0 to +12.0) points, provisional")
        #expect(!Gaps.isClear(women))
        for (status, words) in [
            (FigureStatus.withheld, "withheld"), (.tooFew, "too few patients"),
            (.notCollected, "not collected"), (.noPatients, "no patients"),
        ] {
            let old = row("age", "90+", "50–59", [], nil, status)
            #expect(Gaps.words(old) == "and those aged 50–59: \(words)")
            #expect(Gaps.reading(old) == nil)
            #expect(Gaps.groups(old).group == "Patients aged 90 and over")
        }
    }
}
