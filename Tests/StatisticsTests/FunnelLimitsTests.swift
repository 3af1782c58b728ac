import Testing

@testable import Statistics

@Suite("Funnel limits")
struct FunnelLimitsTests {
    @Test("Score limits agree with two independent methods, held inside 0 to 1")
    func methods() throws {
        for row in try Oracle("funnel_limit_methods.csv").rows {
            let target = try row.number("target")
            let denominator = try row.whole("n")
            for (z, low, high) in [
                (StandardNormal.z95, "0.025", "0.975"), (StandardNormal.z998, "0.001", "0.999"),
            ] {
                let limits = try #require(
                    FunnelLimits.score(target: target, denominator: denominator, z: z))
                for name in ["normal_\(low)", "wilson_low_\(high)"] {
                    #expect(agrees(limits.lower, max(0, try row.number(name))), "\(row) \(name)")
                }
                for name in ["normal_\(high)", "wilson_high_\(high)"] {
                    #expect(agrees(limits.upper, min(1, try row.number(name))), "\(row) \(name)")
                }
            }
        }
    }

    @Test("A figure is outside the funnel precisely when its interval leaves the target out")
    func inverseOfWilson() throws {
        var random = SeededRandom(seed: 4)
        var outside = 0
        for index in 0..<10_000 {
            let denominator = random.count(upTo: 100_000)
            let numerator = Int.random(in: 0...denominator, using: &random)
            let figure = try #require(Proportion(numerator: numerator, denominator: denominator))
            let z = index % 2 == 0 ? StandardNormal.z95 : StandardNormal.z998
            let target = Self.target(near: figure, z: z, index: index, random: &random)
            let interval = WilsonInterval.limits(of: figure, z: z)
            let limits = try #require(
                FunnelLimits.score(target: target, denominator: denominator, z: z))
            if min(abs(interval.lower - target), abs(interval.upper - target)) > 1e-12 {
                let side = limits.side(of: figure.value)
                #expect((interval.lower > target) == (side == .above), "\(figure) \(target)")
                #expect((interval.upper < target) == (side == .below), "\(figure) \(target)")
                if side != .inside { outside += 1 }
            } else {
                let ends = [limits.lower, limits.upper]
                #expect(ends.contains { abs($0 - figure.value) < 1e-6 }, "\(figure) \(target)")
            }
        }
        #expect((2_000...8_000).contains(outside))
    }

    /// Targets that settle little or much: anywhere, the figure itself, just in and out of its
    /// interval, its very ends, and 0 and 1.
    private static func target(
        near figure: Proportion, z: Double, index: Int, random: inout SeededRandom
    ) -> Double {
        let interval = WilsonInterval.limits(of: figure, z: z)
        return switch index % 10 {
        case 0: figure.value
        case 1: interval.lower
        case 2: interval.upper
        case 3: max(0, interval.lower - 1e-9)
        case 4: min(1, interval.upper + 1e-9)
        case 5: interval.lower + 1e-9
        case 6: [0, 1].randomElement(using: &random) ?? 0
        default: Double.random(in: 0...1, using: &random)
        }
    }

    @Test("A figure at the target, at 0 and at 1 is inside", arguments: [1, 20, 333])
    func ties(denominator: Int) {
        for numerator in [0, denominator / 2, denominator] {
            let value = Double(numerator) / Double(denominator)
            let limits = FunnelLimits.score(target: value, denominator: denominator)
            #expect(limits?.side(of: value) == .inside)
        }
    }

    @Test("There is no funnel without patients or with a target that is no proportion")
    func undefined() {
        #expect(FunnelLimits.score(target: 0.5, denominator: 0) == nil)
        #expect(FunnelLimits.score(target: 1.1, denominator: 9) == nil)
        #expect(FunnelLimits.score(target: .nan, denominator: 9) == nil)
        #expect(FunnelLimits.ratio(target: 1, expected: 0) == nil)
        #expect(FunnelLimits.ratio(target: .nan, expected: 1) == nil)
        #expect(FunnelLimits.ratio(target: 1, expected: .infinity) == nil)
        #expect(FunnelLimits.ratio(target: 1e200, expected: 1e200) == nil)
        #expect(FunnelLimits.ratio(target: 0, expected: 100)?.lower == 0)
    }

    @Test("A ratio is outside its funnel precisely when its interval leaves the target out")
    func inverseOfRatioInterval() throws {
        var random = SeededRandom(seed: 5)
        var outside = 0
        for _ in 0..<10_000 {
            let expected = Double(random.count(upTo: 3_000))
            let target = Double.random(in: 0...1.5, using: &random)
            let spread = 4 * (expected * target).squareRoot() + 4
            let observed = max(
                0, Int(expected * target + Double.random(in: -spread...spread, using: &random)))
            let interval = try #require(
                RatioInterval.limits(observed: observed, expected: expected))
            let limits = try #require(FunnelLimits.ratio(target: target, expected: expected))
            let side = limits.side(of: Double(observed) / expected)
            #expect((interval.lower > target) == (side == .above), "\(observed) \(expected)")
            #expect((interval.upper < target) == (side == .below), "\(observed) \(expected)")
            if side != .inside { outside += 1 }
        }
        #expect((2_000...8_000).contains(outside))
    }
}
