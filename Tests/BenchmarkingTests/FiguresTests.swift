import Results
import Testing

@testable import Benchmarking

/// Limits were worked out outside the project, with Python's `statistics` and SciPy's chi-square.
@Suite("Figures of five services")
struct FiguresTests {
    private let published: PublishableResults

    init() throws { published = SmallAudit.five.published() }

    @Test(
        "KPI 1 is a share of services, and for a service its failing fields",
        arguments: [
            ("ALL", "4,3,0,0,75.0000,30.0642,95.4413,amber,,,ok"),
            ("England", "3,2,0,0,66.6667,20.7660,93.8508,amber,similar,,ok"),
            ("South", "1,1,0,0,100.0000,20.6549,100.0000,green,similar,,ok"),
            ("E1", "17,0,0,0,,,,green,,,ok"),
            ("E2", "17,5,0,0,,,,red,,,ok"),
            ("E3", ",,,,,,,,,,withheld"),
            ("E4", "0,0,0,0,,,,,,,no-patients"),
            ("W1", "17,4,0,0,,,,green,,,ok"),
        ])
    func completeness(code: String, expected: String) {
        #expect(published.row(code, 1) == expected)
    }

    @Test(
        "KPI 2 and 3 are set against hip fractures, and pool services that have them",
        arguments: [
            ("ALL", 2, "450,265,0,0,58.8889,52.0112,66.4229,amber,,,ok"),
            ("ALL", 3, "90,27,0,0,30.0000,19.7655,43.6501,green,,,ok"),
            ("South", 2, ",,,,,,,,,,withheld"),
            ("E1", 2, "250,200,0,0,80.0000,69.2958,91.8891,green,better,,ok"),
            ("E1", 3, "50,20,0,0,40.0000,24.4229,61.7798,green,similar,,ok"),
            ("E2", 2, ",100,0,0,,,,,,,no-expected"),
            ("E2", 3, ",5,0,0,,,,,,,no-expected"),
            ("E3", 2, ",,,,,,,,,,withheld"),
            ("E4", 2, "100,0,0,0,,,,,,,no-patients"),
            ("E4", 3, "20,0,0,0,,,,,,,no-patients"),
            ("W1", 2, "150,60,0,0,40.0000,30.5225,51.4888,red,worse,,ok"),
        ])
    func identification(code: String, kpi: Int, expected: String) {
        #expect(published.row(code, kpi) == expected)
    }

    @Test(
        "KPI 4 to 11 are proportions, withheld below 8 patients and not judged below 20",
        arguments: [
            ("ALL", 4, "365,222,4,8,60.8219,55.7262,65.6922,amber,,,ok"),
            ("Wales", 4, "60,30,1,2,50.0000,37.7350,62.2650,amber,similar,,ok"),
            ("E1", 4, "200,100,1,2,50.0000,43.1361,56.8639,amber,worse,within,ok"),
            ("E2", 4, "100,90,1,2,90.0000,82.5634,94.4771,green,better,within,ok"),
            ("E3", 4, ",,,,,,,,,,withheld"),
            ("E4", 4, "0,0,0,0,,,,,,,no-patients"),
            ("W1", 5, "19,8,1,2,42.1053,23.1419,63.7241,,,,too-few"),
            ("W1", 7, "60,30,1,2,50.0000,37.7350,62.2650,green,similar,within,ok"),
            ("W1", 8, ",,,,,,,,,,withheld"),
            ("W1", 9, "8,8,1,2,100.0000,67.5592,100.0000,,,,too-few"),
            ("W1", 10, "0,0,1,2,,,,,,,ok"),
            ("W1", 11, "40,20,1,2,50.0000,35.1995,64.8005,amber,similar,within,ok"),
        ])
    func proportions(code: String, kpi: Int, expected: String) {
        #expect(published.row(code, kpi) == expected)
    }

    @Test("Rows come by level, then the bytes of the code, then the indicator")
    func order() {
        let places = published.figures.filter { $0.kpi == 1 }.map { "\($0.level) \($0.code)" }
        #expect(
            places == [
                "national ALL", "nation England", "nation Wales", "region North", "region South",
                "region South Wales", "service E1", "service E2", "service E3", "service E4",
                "service W1",
            ])
        #expect(published.figures.prefix(11).map(\.kpi) == Array(1...11))
    }

    @Test("Codes are ordered by their bytes, not by an alphabet")
    func byteOrder() throws {
        var audit = SmallAudit()
        for code in ["é1", "f1", "e\u{301}2", "Z1", "A2", "a1", "A10"] {
            audit.add(code, records: 20, proportions: [(10, 20)])
        }
        let codes = audit.published().services.map(\.code)
        #expect(codes == ["A10", "A2", "Z1", "a1", "e\u{301}2", "f1", "é1"])
    }

    @Test("The order in which services arrive does not matter")
    func arrival() throws {
        var reversed = SmallAudit.five
        reversed.services.reverse()
        reversed.counts.services.reverse()
        #expect(reversed.published() == published)
    }

    @Test("A level whose services all lack hip fractures says so: they are left out of both sides")
    func noExpectedLevel() throws {
        var audit = SmallAudit()
        audit.add("E1", records: 50, spine: 9, proportions: [(20, 50)])
        audit.add("E2", records: 30, spine: 2, proportions: [(20, 30)])
        let published = audit.published()
        #expect(published.row("ALL", 2) == "0,0,0,0,,,,,,,no-expected")
        #expect(published.row("ALL", 3) == "0,0,0,0,,,,,,,no-expected")
    }

    @Test("A known count of no hip fractures leaves no ratio, and is not an unknown one")
    func noHips() throws {
        var audit = SmallAudit()
        audit.add("E1", records: 50, hips: 0, proportions: [(20, 50)])
        #expect(audit.published().row("E1", 2) == "0,50,0,0,,,,,,,ok")
    }

    @Test("A question that the extract lacks is not collected anywhere, never 0")
    func notCollected() throws {
        var audit = SmallAudit.five
        audit.counts.notCollected = [5, 11]
        let published = audit.published()
        for code in ["ALL", "Wales", "E1", "E3", "E4"] {
            #expect(published.row(code, 5) == ",,,,,,,,,,not-collected")
        }
        let months = published.series.filter { $0.kpi == 5 }
        #expect(months.allSatisfy { $0.status == .notCollected && $0.numerator == nil })
        let groups = published.breakdowns.filter { $0.kpi == 5 }
        #expect(groups.allSatisfy { $0.status == .notCollected && $0.denominator == nil })
        #expect(published.missedOpportunities.allSatisfy { $0.status == .notCollected })
    }

    @Test("Nothing counted at all still has every row")
    func empty() throws {
        let published = SmallAudit().published()
        #expect(published.figures.count == 11)
        #expect(published.row("ALL", 4) == "0,0,0,0,,,,,,,no-patients")
    }
}
