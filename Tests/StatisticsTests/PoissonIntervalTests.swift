import Testing

@testable import Statistics

@Suite("Intervals of a count and of a ratio to expected")
struct PoissonIntervalTests {
    private static let levels = [("0.95", StandardNormal.z95), ("0.998", StandardNormal.z998)]

    @Test("Byar's and the exact limits agree with a grid worked out in R")
    func grid() throws {
        for row in try Oracle("byar_exact_poisson_grid.csv").rows {
            let count = try row.whole("x")
            for (level, z) in Self.levels {
                let byar = PoissonInterval.byar(count: count, z: z)
                let exact = PoissonInterval.exact(count: count, z: z)
                if try !row.text("byar_lower_\(level)").isEmpty {
                    #expect(agrees(byar.lower, try row.number("byar_lower_\(level)")), "\(row)")
                }
                #expect(agrees(byar.upper, try row.number("byar_upper_\(level)")), "\(row)")
                #expect(agrees(exact.lower, try row.number("exact_lower_\(level)")), "\(row)")
                #expect(agrees(exact.upper, try row.number("exact_upper_\(level)")), "\(row)")
                let rule = try row.text("rule") == "Exact" ? exact : byar
                #expect(PoissonInterval.limits(count: count, z: z) == rule, "\(row)")
            }
        }
    }

    @Test("Byar's limits agree with published public health values")
    func published() throws {
        let rows = try Oracle("wilson_byar_published.csv").rows
        for row in rows where try row.text("method") == "Byars" {
            let z = try row.text("confidence") == "95%" ? StandardNormal.z95 : StandardNormal.z998
            let interval = PoissonInterval.byar(count: try row.whole("x"), z: z)
            #expect(agrees(interval.upper, try row.number("uppercl")), "\(row)")
            if try !row.text("lowercl").isEmpty {
                #expect(agrees(interval.lower, try row.number("lowercl")), "\(row)")
            }
        }
    }

    @Test("A count of none has a lower limit of 0; a negative count has no limits")
    func edges() {
        #expect(PoissonInterval.limits(count: 0)?.lower == 0)
        #expect(PoissonInterval.byar(count: 0, z: StandardNormal.z95).lower == 0)
        #expect(PoissonInterval.byar(count: 1, z: StandardNormal.z998).lower == 0)
        #expect(PoissonInterval.limits(count: -1) == nil)
    }

    @Test("The interval of a ratio is that of the count over the expected, and may exceed 1")
    func ratio() {
        let interval = RatioInterval.limits(observed: 65, expected: 50)
        #expect(agrees(interval?.lower, 50.1631877104595 / 50))
        #expect(agrees(interval?.upper, 82.8491385459398 / 50))
    }

    @Test("Where nothing is expected there is no ratio", arguments: [0.0, -1, .infinity, .nan])
    func nothingExpected(expected: Double) {
        #expect(RatioInterval.limits(observed: 5, expected: expected) == nil)
    }

    @Test("The ratio of two rates is clear only where its interval leaves out 1")
    func rateRatio() throws {
        let doubled = try #require(
            PoissonRateRatio(
                from: (observed: 100, expected: 200), to: (observed: 200, expected: 200)))
        #expect(agrees(doubled.ratio, 2))
        #expect(doubled.change(polarity: .higherIsBetter) == .better)
        #expect(doubled.change(polarity: .lowerIsBetter) == .worse)
        #expect(doubled.change(polarity: .neutral) == .higher)
        let same = try #require(
            PoissonRateRatio(
                from: (observed: 100, expected: 200), to: (observed: 50, expected: 100)))
        #expect(agrees(same.ratio, 1))
        #expect(same.change(polarity: .higherIsBetter) == .noClearChange)
    }

    @Test("From a count of none the ratio has no upper end; from nothing to nothing there is none")
    func rateRatioEdges() throws {
        let risen = try #require(
            PoissonRateRatio(from: (observed: 0, expected: 100), to: (observed: 30, expected: 100)))
        #expect(risen.ratio == nil)
        #expect(risen.upper == nil)
        #expect(risen.change(polarity: .higherIsBetter) == .better)
        let fallen = try #require(
            PoissonRateRatio(from: (observed: 30, expected: 100), to: (observed: 0, expected: 100)))
        #expect(fallen.ratio == 0)
        #expect(fallen.lower == 0)
        #expect(fallen.change(polarity: .higherIsBetter) == .worse)
        #expect(
            PoissonRateRatio(from: (observed: 0, expected: 9), to: (observed: 0, expected: 9))
                == nil)
        #expect(
            PoissonRateRatio(from: (observed: 1, expected: 0), to: (observed: 1, expected: 9))
                == nil)
    }

    @Test("Turning the two years round inverts the ratio and its limits")
    func rateRatioMirror() throws {
        var random = SeededRandom(seed: 2)
        for _ in 0..<1_000 {
            let one = (
                observed: random.count(upTo: 5_000), expected: Double(random.count(upTo: 5_000))
            )
            let two = (
                observed: random.count(upTo: 5_000), expected: Double(random.count(upTo: 5_000))
            )
            let there = try #require(PoissonRateRatio(from: one, to: two))
            let back = try #require(PoissonRateRatio(from: two, to: one))
            #expect(agrees(there.lower, 1 / (back.upper ?? 0)))
            #expect(agrees(there.upper, 1 / back.lower))
        }
    }
}
