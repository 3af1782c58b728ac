import Counts
import Results
import Testing

@testable import Benchmarking

@Suite("Disclosure under the audit policy")
struct DisclosureTests {
    @Test(
        "1 to 7 patients are withheld, 8 to 19 shown without a verdict",
        arguments: [
            (0, FigureStatus.ok), (1, .withheld), (7, .withheld), (8, .tooFew), (19, .tooFew),
            (20, .ok),
        ])
    func bounds(denominator: Int, status: FigureStatus) throws {
        var audit = SmallAudit()
        audit.add("E1", records: 40, hips: 10, proportions: [(denominator / 2, denominator)])
        audit.add("E2", records: 40, hips: 10, proportions: [(20, 40)])
        let published = audit.published()
        let figure = try #require(published.figures.first { $0.code == "E1" && $0.kpi == 6 })
        #expect(figure.status == status)
        #expect((figure.denominator == nil) == (status == .withheld))
        #expect((figure.numerator == nil) == (status == .withheld))
        #expect((figure.missing == nil) == (status == .withheld))
        #expect((figure.excluded == nil) == (status == .withheld))
        #expect((figure.percent == nil) == (status == .withheld || denominator == 0))
        #expect((figure.lower95 == nil) == (figure.percent == nil))
        #expect((figure.rag == nil) == (status != .ok || denominator == 0))
        #expect((figure.comparison == nil) == (status != .ok || denominator == 0))
        let month = try #require(
            published.series.first { $0.code == "E1" && $0.kpi == 6 && $0.month == 1 })
        #expect(month.status == status)
        #expect((month.denominator == nil) == (status == .withheld))
        #expect((month.percent == nil) == (figure.percent == nil))
        let missed = try #require(published.missedOpportunities.first { $0.code == "E1" })
        #expect(missed.status == status)
        #expect((missed.observed == nil) == (status == .withheld))
        #expect((missed.missed == nil) == (status == .withheld))
    }

    @Test("A nation or a group of 1 to 7 patients is withheld as a service is")
    func smallNation() throws {
        var audit = SmallAudit()
        audit.add("E1", records: 100, hips: 10, proportions: [(50, 100)])
        audit.add("W1", nation: "Wales", region: "Wales", records: 7, proportions: [(3, 7)])
        let published = audit.published()
        for level in [Level.nation, .region, .service] {
            let figure = published.figures.first {
                $0.level == level && $0.code == (level == .service ? "W1" : "Wales") && $0.kpi == 4
            }
            #expect(figure?.status == .withheld)
        }
        let group = published.breakdowns.first { $0.code == "Wales" && $0.kpi == 4 }
        #expect(group?.status == .withheld)
        #expect(group?.numerator == nil)
        #expect(group?.lower95 == nil)
    }

    @Test("A service of 1 to 7 patients without hip fractures gives no count away")
    func smallWithoutHips() throws {
        var audit = SmallAudit()
        audit.add("E1", records: 6, proportions: [(3, 6)])
        #expect(audit.published().row("E1", 2) == ",,,,,,,,,,withheld")
    }

    @Test("A national figure that is withheld is compared with nothing")
    func withheldComparator() {
        let results = SmallAudit.five.benchmarked()
        var marks = DisclosureMarks(for: results)
        marks.figures[3] = .withheld(.fewPatients)
        let published = DisclosedView(
            results: results, marks: marks, policy: .audit, breakdowns: .hes2018
        ).publishable()
        #expect(published.row("ALL", 4) == ",,,,,,,,,,withheld")
        #expect(published.row("E1", 4) == "200,100,1,2,50.0000,43.1361,56.8639,amber,,,ok")
        #expect(published.figures.contains { $0.kpi == 5 && $0.comparison != nil })
        #expect(published.figures.allSatisfy { $0.kpi != 4 || $0.comparison == nil })
    }

    @Test("A month of 1 to 7 patients has no count of spine fractures either")
    func smallMonth() throws {
        var audit = SmallAudit()
        audit.add("E1", records: 30, spine: 3, hips: 10, proportions: [(3, 30)])
        audit.counts.services[0].recordsByMonth = [7, 8, 0] + .init(repeating: 15, count: 9)
        audit.counts.services[0].spineByMonth = [1, 0, 0] + .init(repeating: 2, count: 9)
        let months = audit.published().series.filter { $0.code == "E1" && $0.kpi == 3 }
        #expect(months.prefix(4).map(\.numerator) == [nil, 0, 0, 2])
        #expect(months.prefix(4).map(\.status) == [.withheld, .ok, .ok, .ok])
        #expect(months.allSatisfy { $0.denominator == nil && $0.percent == nil })
    }

    @Test("What was withheld is counted by reason")
    func withheld() throws {
        // E3: KPI 1 to 3 of the service, KPI 2 and 3 of its region, KPI 4 to 11 of it and of its region; in January KPI 2 and
        // 3 and KPI 4 to 11 of both; 17 fields of both; missed opportunities of both.
        // W1: KPI 8 of the service, its region and nation, the same in January, and its group.
        #expect(
            SmallAudit.five.published().withheld == [
                WithheldCells(reason: "1 to 7 patients identified", cells: 3 + 2 + 4),
                WithheldCells(
                    reason: "1 to 7 patients in the figure",
                    cells: 16 + 16 + 34 + 2 + 3 + 3 + 1),
            ])
    }

    @Test("Withholding comes before too few, and too few before a follow-up that is not over")
    func precedence() throws {
        var audit = SmallAudit.five
        audit.release = SmallAudit.release(freezeDate: "2022-06-30")
        let published = audit.published()
        #expect(published.row("E3", 11)?.hasSuffix(",withheld") == true)
        #expect(published.row("E4", 11)?.hasSuffix(",no-patients") == true)
        #expect(published.row("W1", 11)?.hasSuffix(",within,provisional") == true)
        #expect(published.row("W1", 10)?.hasSuffix(",ok") == true)
        #expect(published.edition.disclosurePolicy == .audit)
    }
}
