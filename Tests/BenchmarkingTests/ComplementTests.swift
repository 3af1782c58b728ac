import AttackCheck
import Counts
import Results
import Testing

@testable import Benchmarking

@Suite("Withholding what would give a withheld count back")
struct ComplementTests {
    @Test("Nothing can be worked out, under any policy", arguments: DisclosurePolicy.shipped)
    func policies(policy: DisclosurePolicy) {
        for seed in 1...8 {
            let published = Self.random(seed).disclosed(under: policy)
            #expect(AttackCheck.findings(in: [published]).isEmpty)
            #expect(published.attackCheck.exposed == 0)
            #expect(published.attackCheck.cells > 0)
        }
    }

    @Test("Without it the small service is worked out")
    func unprotected() {
        let published = Self.random(1).published()
        #expect(!AttackCheck.findings(in: [published]).isEmpty)
    }

    @Test("Within a published total no service is withheld or at least two", arguments: 1...40)
    func totals(seed: Int) {
        let audit = Self.random(seed)
        let published = audit.disclosed()
        #expect(AttackCheck.findings(in: [published]).isEmpty)
        let primary = audit.published()
        let regions = Set(published.services.map(\.region)).sorted()
        for kpi in 4...11 {
            for region in regions {
                let codes = published.services.filter { $0.region == region }.map(\.code)
                let rows = published.figures.filter { figure in
                    figure.kpi == kpi && figure.level == .service && codes.contains(figure.code)
                        && figure.status != .noPatients
                }
                let total = published.figures.first { $0.code == region && $0.kpi == kpi }
                let withheld = rows.count { $0.status == .withheld }
                #expect(withheld != 1 || total?.status == .withheld, "\(region) \(kpi)")
            }
        }
        // Whatever a small number withholds stays withheld, and nothing else changes.
        for (before, after) in zip(primary.figures, published.figures)
        where after.status != .withheld {
            #expect(before.status == after.status)
            #expect(before.denominator == after.denominator)
            #expect(before.numerator == after.numerator)
        }
    }

    /// Eight services in three regions, some of them small.
    private static func random(_ seed: Int) -> SmallAudit {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        func next(_ range: ClosedRange<Int>) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return range.lowerBound + Int(state >> 33) % range.count
        }
        var audit = SmallAudit()
        for number in 1...8 {
            let records = next(1...5) == 1 ? next(0...9) : next(20...400)
            let treated = records > 0 ? next(0...records) : 0
            let remaining = treated > 0 ? next(0...treated) : 0
            func part(_ whole: Int) -> (Int, Int) { (whole > 0 ? next(0...whole) : 0, whole) }
            audit.add(
                "X\(number)", region: ["North", "South", "West"][number % 3], records: records,
                spine: records > 0 ? next(0...records / 3) : 0, hips: next(10...80),
                proportions: [
                    part(records), part(records / 2), part(records), (treated, records),
                    part(records / 2), part(remaining), part(remaining), part(remaining),
                ])
            // Those left out of a denominator are the rest of the patients, or of the treated.
            audit.counts.services[number - 1].leaveOut(of: [1, 4], records)
            audit.counts.services[number - 1].leaveOut(of: [5, 6, 7], treated)
        }
        return audit
    }
}

extension ServiceCounts {
    /// Makes every patient who is not in a denominator one of those left out of it.
    fileprivate mutating func leaveOut(of indicators: [Int], _ patients: Int) {
        for index in indicators {
            let excluded = patients - self.indicators[index].denominator
            self.indicators[index].excluded = excluded
            indicatorsByMonth[index].excluded = excluded
            breakdowns[0][index].excluded = excluded
        }
    }
}
