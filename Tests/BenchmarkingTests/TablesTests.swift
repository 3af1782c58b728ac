import Counts
import Results
import Testing

@testable import Benchmarking

@Suite("Distributions, months, groups, completeness and missed opportunities")
struct TablesTests {
    @Test("Quartiles are of the published percentages of services")
    func distribution() throws {
        let published = SmallAudit.five.published()
        let all = try #require(
            published.distributions.first { $0.level == .national && $0.kpi == 4 })
        // 50, 50 and 90; E3 is withheld and E4 has no patients.
        #expect(all.services == 3)
        #expect(all.lowerQuartile == "50.0000")
        #expect(all.median == "50.0000")
        #expect(all.upperQuartile == "70.0000")
        let south = published.distributions.first { $0.code == "South" && $0.kpi == 4 }
        #expect(south?.services == 0)
        #expect(south?.median == nil)
        #expect(published.distributions.count == 6 * 10)
    }

    @Test("Half a ten-thousandth goes away from zero")
    func distributionTie() throws {
        var audit = SmallAudit()
        audit.add("E1", records: 30, proportions: [(10, 30)])
        audit.add("E2", records: 30, proportions: [(20, 30)])
        audit.add("E3", records: 300, proportions: [(100, 300)])
        audit.add("E4", records: 64, proportions: [(33, 64)])
        // 33.3333, 33.3333, 51.5625, 66.6667: the median is 42.4479.
        let all = audit.published().distributions.first { $0.kpi == 4 }
        #expect(all?.median == "42.4479")
        #expect(all?.lowerQuartile == "33.3333")
        // 51.5625 + 0.25 × 15.1042 = 55.33855.
        #expect(all?.upperQuartile == "55.3386")
    }

    @Test("Every place has 12 months of KPI 2 to 11")
    func months() throws {
        let published = SmallAudit.five.published()
        #expect(published.series.count == 11 * 120)
        let first = published.series[0]
        #expect(
            first
                == SeriesPoint(
                    month: 1, level: .national, code: "ALL", kpi: 2, denominator: nil,
                    numerator: 265, percent: nil, status: .ok))
        let assessed = published.series.filter { $0.code == "E1" && $0.kpi == 4 }
        #expect(assessed.map(\.month) == Array(1...12))
        #expect(assessed[0].percent == "50.0000")
        #expect(assessed[1].denominator == 0)
        #expect(assessed[1].percent == nil)
    }

    @Test("Months without a complete follow-up are provisional, earlier ones are not")
    func provisionalMonths() throws {
        var audit = SmallAudit.five
        audit.release = SmallAudit.release(freezeDate: "2023-01-26")
        let published = audit.published()
        #expect(published.edition.followUpCompleteTo == "2021-11")
        let months = published.series.filter { $0.code == "E1" && $0.kpi == 11 }
        #expect(months.prefix(11).allSatisfy { $0.status == .ok })
        #expect(months[11].status == .provisional)
        #expect(published.figures.first { $0.kpi == 11 }?.status == .provisional)
        #expect(
            published.breakdowns.first { $0.kpi == 11 && $0.group == "Female" }?.status
                == .provisional)
    }

    @Test(
        "A month's follow-up is complete 56 weeks after its last day",
        arguments: [
            ("2023-01-27", nil), ("2023-01-26", "2021-11"), ("2022-12-27", "2021-11"),
            ("2022-12-26", "2021-10"), ("2022-02-27", "2021-01"), ("2022-02-26", ""),
            ("2021-06-30", ""), ("2030-01-01", nil), ("", ""),
        ] as [(String, String?)])
    func followUp(freezeDate: String, completeTo: String?) {
        #expect(FollowUp(year: 2021, freezeDate: freezeDate).completeTo == completeTo)
    }

    @Test("A leap year's February and the year's end are counted")
    func leapYear() {
        #expect(FollowUp(year: 2020, freezeDate: "2021-03-27").completeTo == "2020-02")
        #expect(FollowUp(year: 2020, freezeDate: "2021-03-26").completeTo == "2020-01")
    }

    @Test("Breakdowns are of the whole audit and its nations, by indicator, dimension and group")
    func groups() throws {
        let rows = SmallAudit.five.published().breakdowns
        #expect(rows.count == 3 * 8 * 2)
        #expect(
            rows[0]
                == BreakdownRow(
                    level: .national, code: "ALL", kpi: 4, dimension: "sex", group: "Female",
                    denominator: 365, numerator: 222, percent: "60.8219", lower95: "55.7262",
                    upper95: "65.6922", status: .ok))
        #expect(rows[1].group == "Male")
        #expect(rows[1].denominator == 0)
        #expect(rows[1].percent == nil)
        #expect(rows.map(\.code).first { $0 != "ALL" } == "England")
    }

    @Test("Completeness pools the services that took part")
    func completeness() throws {
        let rows = SmallAudit.five.published().completeness
        #expect(rows.count == 11 * 17)
        #expect(
            rows[0]
                == CompletenessRow(
                    level: .national, code: "ALL", field: "field 1", applicable: 365, missing: 75,
                    percentMissing: "20.5479", status: .ok))
        let small = rows.first { $0.code == "E3" }
        #expect(small?.status == .withheld)
        #expect(small?.missing == nil)
    }

    @Test(
        "Missed opportunities are 1.6 a hip fracture less those on treatment",
        arguments: [
            ("ALL", "144.0", 52, "92.0", FigureStatus.ok), ("E1", "80.0", 30, "50.0", .ok),
            ("E2", nil, 90, nil, .noExpected), ("E3", nil, nil, nil, .withheld),
            ("E4", nil, 0, nil, .noPatients), ("W1", "48.0", 20, "28.0", .ok),
        ] as [(String, String?, Int?, String?, FigureStatus)])
    func missed(
        code: String, expected: String?, observed: Int?, missed: String?, status: FigureStatus
    ) throws {
        let row = SmallAudit.five.published().missedOpportunities.first { $0.code == code }
        #expect(row?.expected == expected)
        #expect(row?.observed == observed)
        #expect(row?.missed == missed)
        #expect(row?.status == status)
    }

    @Test("Findings come by rule, then service, and only where there are any")
    func findings() throws {
        var audit = SmallAudit.five
        audit.counts.findings = [
            CountedFindings(
                rule: "REC-10", severity: "note", wording: "Ten", kpis: [8, 5],
                byService: ["W1": 2, "": 1, "E1": 0]),
            CountedFindings(
                rule: "REC-02", severity: "error", wording: "Two", kpis: [], byService: [:]),
        ]
        audit.counts.flow = [CountedStep(step: "C1", rule: "One", remaining: 8, removed: 2)]
        let published = audit.published()
        #expect(published.dataQualityRules.map(\.rule) == ["REC-02", "REC-10"])
        #expect(
            published.dataQuality == [
                DataQualityCount(
                    rule: "REC-10", severity: "note", service: "", findings: 1, kpis: [5, 8]),
                DataQualityCount(
                    rule: "REC-10", severity: "note", service: "W1", findings: 2, kpis: [5, 8]),
            ])
        #expect(
            published.cohortFlow == [
                CohortStep(step: "C1", rule: "One", remaining: 8, removed: 2)
            ])
    }
}
