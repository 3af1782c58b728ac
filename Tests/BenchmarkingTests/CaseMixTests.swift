import Counts
import Results
import Testing

@testable import Benchmarking

@Suite("Case mix")
struct CaseMixTests {
    typealias Stratum = (Int32, Int32)

    /// The rows of KPI 4; each service has two strata, `(met, counted)` each.
    private func rows(_ services: [[Stratum]]) throws -> [CaseMixRow] {
        var audit = SmallAudit()
        for (place, strata) in services.enumerated() {
            let met = strata.reduce(0) { $0 + Int($1.0) }
            let counted = strata.reduce(0) { $0 + Int($1.1) }
            audit.add("A\(place)", records: counted, hips: 20, proportions: [(met, counted)])
            var counts = StrataCounts(
                numerators: .init(repeating: 0, count: 16),
                denominators: .init(repeating: 0, count: 16))
            for (index, stratum) in strata.enumerated() {
                counts.numerators[index * 8] = stratum.0
                counts.denominators[index * 8] = stratum.1
            }
            audit.counts.services[place].strata = counts
        }
        return audit.published().caseMix.filter { $0.kpi == 4 }
    }

    /// Nationally 120 of 150 of the one stratum and 80 of 250 of the other: 80 % and 32 %. Expected
    /// of the first service 100 × 0.8 + 100 × 0.32 = 112, of the second 50 × 0.8 + 150 × 0.32 = 88.
    @Test("Two services that look alike are told apart by whom they see")
    func byHand() throws {
        let rows = try rows([[(80, 100), (20, 100)], [(40, 50), (60, 150)]])
        #expect(rows.map(\.crudePercent) == ["50.0000", "50.0000"])
        #expect(rows.map(\.expected) == ["112.0", "88.0"])
        #expect(rows.map(\.observed) == [100, 100])
        #expect(rows.map(\.ratio) == ["0.8929", "1.1364"])
        #expect(rows.map(\.adjustedPercent) == ["44.6429", "56.8182"])
        #expect(rows.map(\.comparison) == [.similar, .similar])
    }

    @Test("Where only whom a service sees sets it apart, the adjusted figure is the national one")
    func explained() throws {
        let rows = try rows([[(160, 200), (20, 100)], [(80, 100), (40, 200)]])
        #expect(rows.map(\.ratio) == ["1.0000", "1.0000"])
        #expect(rows.map(\.adjustedPercent) == ["50.0000", "50.0000"])
        #expect(rows.map(\.comparison) == [.similar, .similar])
    }

    @Test("One service alone is as expected of itself")
    func alone() throws {
        let row = try #require(try rows([[(30, 60), (5, 40)]]).first)
        #expect(row.expected == "35.0")
        #expect(row.ratio == "1.0000")
        #expect(row.adjustedPercent == row.crudePercent)
    }

    @Test("Nobody met it anywhere: nothing is expected, and that is said")
    func nothingExpected() throws {
        for row in try rows([[(0, 60), (0, 40)], [(0, 30), (0, 30)]]) {
            #expect(row.status == .noExpected)
            #expect(row.adjustedPercent == nil)
        }
    }

    @Test("Everybody met it everywhere: expected is observed")
    func everybody() throws {
        for row in try rows([[(60, 60), (40, 40)], [(30, 30), (30, 30)]]) {
            #expect(row.ratio == "1.0000")
            #expect(row.adjustedPercent == "100.0000")
        }
    }

    @Test("A figure that is withheld, without verdict or without patients has no adjusted one")
    func small() throws {
        let rows = try rows([
            [(80, 100), (20, 100)], [(2, 5), (0, 0)], [(3, 9), (3, 9)], [(0, 0)],
        ])
        #expect(rows.map(\.status) == [.ok, .withheld, .tooFew, .noPatients])
        for row in rows.dropFirst() {
            #expect(row.observed == nil && row.expected == nil && row.adjustedPercent == nil)
        }
    }
}
