import Releases
import Results
import Testing

@testable import Benchmarking

@Suite("Outliers of an edition")
struct OutliersTests {
    /// Ten ordinary services, one far off, one too small, one without hip fractures.
    static func audit() -> SmallAudit {
        var audit = SmallAudit()
        for number in 10..<20 {
            audit.add(
                "E\(number)", records: 100 + number, hips: 40, proportions: [(20, 50)])
        }
        audit.add("E20", records: 400, hips: 40, proportions: [(49, 50)])
        audit.add("E21", records: 19, hips: 4, proportions: [(19, 19)])
        audit.add("E22", records: 60, proportions: [(24, 60)])
        return audit
    }

    private func row(_ results: PublishableResults, _ code: String, _ kpi: Int) -> OutlierRow? {
        results.outliers.first { $0.code == code && $0.kpi == kpi }
    }

    @Test("Every service has a row for every indicator, with a status or a reason")
    func rows() throws {
        let results = Self.audit().published()
        #expect(results.outliers.count == 13 * 11)
        #expect(results.outliers.allSatisfy { ($0.status == nil) != ($0.reason == nil) })
        #expect(row(results, "E20", 2)?.status == .positiveAlarm)
        #expect(row(results, "E10", 2)?.status == .within)
        #expect(row(results, "E10", 1)?.reason == .countOfFields)
        #expect(row(results, "E21", 4)?.reason == .tooFewPatients)
        #expect(row(results, "E21", 3)?.reason == .tooFewExpected)
        #expect(row(results, "E22", 2)?.reason == .noExpected)
        #expect(row(results, "E22", 4)?.status == .within)
    }

    @Test("The column of the indicators' table says what the outliers' table says")
    func sameWord() throws {
        let results = Self.audit().published()
        for figure in results.figures where figure.level == .service {
            #expect(figure.outlier == row(results, figure.code, figure.kpi)?.status)
        }
        #expect(
            results.figures.allSatisfy { $0.level == .service || $0.outlier == nil })
    }

    @Test("The basis counts what was found and what chance alone gives")
    func basis() throws {
        let results = Self.audit().published()
        #expect(results.funnels.map(\.kpi) == Array(1...11))
        let funnel = results.funnels[3]
        #expect(funnel.assessed == 12)
        #expect(funnel.positiveAlarms == 1 && funnel.flags == 1 && funnel.alarms == 1)
        #expect(funnel.expectedFlags == "0.600" && funnel.expectedAlarms == "0.024")
        #expect(results.funnels[0].target == nil && results.funnels[0].assessed == 0)
    }

    @Test("A service whose figure is withheld takes no part and has no status")
    func disclosedOnly() throws {
        var results = Self.audit().published()
        let full = results.funnels[3]
        for index in results.figures.indices where results.figures[index].code == "E20" {
            results.figures[index].status = .withheld
            results.figures[index].numerator = nil
            results.figures[index].denominator = nil
        }
        results.outliers = []
        let again = results.assessed()
        #expect(again.funnels[3].assessed == full.assessed - 1)
        #expect(row(again, "E20", 4)?.reason == .withheld)
        #expect(again.figures.allSatisfy { $0.code != "E20" || $0.outlier == nil })
    }

    @Test("The levels of the release decide")
    func levels() throws {
        var audit = Self.audit()
        audit.release.outliers.fewestServices = 100
        let results = audit.published()
        #expect(row(results, "E10", 4)?.reason == .tooFewServices)
        #expect(results.edition.outlierRules.fewestServices == 100)
        #expect(results.funnels[3].phi == nil && results.funnels[3].expectedFlags == "0.000")
    }
}
