import Testing

@testable import Statistics

@Suite("Intervals of a proportion")
struct ProportionIntervalTests {
    @Test("Wilson limits agree with a grid worked out in R, at 95 % and 99.8 %")
    func grid() throws {
        for row in try Oracle("wilson_grid.csv").rows {
            let proportion = try row.proportion("x", "n")
            let wide = WilsonInterval.limits(of: proportion, z: StandardNormal.z998)
            let usual = WilsonInterval.limits(of: proportion)
            #expect(agrees(usual.lower, try row.number("lower_0.95")), "\(row)")
            #expect(agrees(usual.upper, try row.number("upper_0.95")), "\(row)")
            #expect(agrees(wide.lower, try row.number("lower_0.998")), "\(row)")
            #expect(agrees(wide.upper, try row.number("upper_0.998")), "\(row)")
            #expect(agrees(proportion.value, try row.number("p")), "\(row)")
        }
    }

    @Test("Wilson limits agree with Newcombe's worked examples")
    func workedExamples() throws {
        for row in try Oracle("wilson_newcombe_examples.csv").rows {
            let interval = WilsonInterval.limits(of: try row.proportion("x", "n"))
            #expect(agrees(interval.lower, try row.number("lower")), "\(row)")
            #expect(agrees(interval.upper, try row.number("upper")), "\(row)")
        }
    }

    @Test("Wilson limits agree with published public health values")
    func published() throws {
        let rows = try Oracle("wilson_byar_published.csv").rows
        for row in rows where try row.text("method") == "Wilson" {
            let z = try row.text("confidence") == "95%" ? StandardNormal.z95 : StandardNormal.z998
            let interval = WilsonInterval.limits(
                count: try row.number("x"), of: try row.number("n"), z: z)
            #expect(agrees(interval.lower, try row.number("lowercl")), "\(row)")
            #expect(agrees(interval.upper, try row.number("uppercl")), "\(row)")
        }
    }

    @Test("None of n has a lower limit of exactly 0, and n of n an upper one of exactly 1")
    func ends() {
        for denominator in [1, 2, 7, 20, 333, 1_000_000] {
            let none = WilsonInterval.limits(numerator: 0, denominator: denominator)
            let all = WilsonInterval.limits(numerator: denominator, denominator: denominator)
            #expect(none?.lower == 0)
            #expect((none?.upper ?? 0) > 0)
            #expect(all?.upper == 1)
            #expect((all?.lower ?? 1) < 1)
        }
    }

    @Test(
        "Counts that make no proportion have no interval",
        arguments: [(0, 0), (1, 0), (3, 2), (-1, 5)])
    func noProportion(numerator: Int, denominator: Int) {
        #expect(WilsonInterval.limits(numerator: numerator, denominator: denominator) == nil)
        #expect(Proportion(numerator: numerator, denominator: denominator) == nil)
    }

    @Test("The interval of those who did not meet it is the mirror image")
    func mirror() throws {
        var random = SeededRandom(seed: 1)
        for _ in 0..<2_000 {
            let denominator = random.count(upTo: 100_000)
            let numerator = Int.random(in: 0...denominator, using: &random)
            let met = try #require(Proportion(numerator: numerator, denominator: denominator))
            let one = WilsonInterval.limits(of: met)
            let other = WilsonInterval.limits(of: met.complement)
            #expect(abs(one.lower - (1 - other.upper)) < 1e-14)
            #expect(abs(one.upper - (1 - other.lower)) < 1e-14)
            #expect(one.contains(met.value))
        }
    }
}
