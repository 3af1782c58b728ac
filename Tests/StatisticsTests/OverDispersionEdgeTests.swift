import Testing

@testable import Statistics

@Suite("Over-dispersion at its edges")
struct OverDispersionEdgeTests {
    private func services(_ counts: [(Int, Int)]) -> [Proportion] {
        counts.compactMap { Proportion(numerator: $0.0, denominator: $0.1) }
    }

    @Test("Services that are all alike have no dispersion, and the limits are those of chance")
    func allAlike() throws {
        let alike = services(Array(repeating: (30, 60), count: 8))
        let dispersion = try #require(OverDispersion(counts: alike, target: 0.5))
        #expect(dispersion.phi == 0)
        #expect(dispersion.tauSquared == 0)
        let limits = try #require(dispersion.limits(denominator: 60))
        let chance = try #require(FunnelLimits.score(target: 0.5, denominator: 60))
        #expect(abs(limits.lower - chance.lower) < 0.01)
        #expect(abs(limits.upper - chance.upper) < 0.01)
    }

    @Test("Fewer than three services have no φ", arguments: 0...2)
    func fewServices(count: Int) throws {
        let few = services(Array(repeating: (10, 90), count: count))
        let dispersion = try #require(OverDispersion(counts: few, target: 0.5))
        #expect(dispersion.phi == nil)
        #expect(dispersion.tauSquared == 0)
        let ratios = (0..<count).map { _ in (observed: 10, expected: 90.0) }
        #expect(try #require(RatioOverDispersion(counts: ratios, target: 1)).phi == nil)
    }

    @Test("A dispersion that chance explains widens nothing")
    func phiOfOneOrLess() throws {
        let near = services([(50, 100), (52, 100), (47, 100), (51, 100)])
        let dispersion = try #require(OverDispersion(counts: near, target: 0.5))
        #expect((dispersion.phi ?? 2) < 1)
        #expect(dispersion.tauSquared == 0)
    }

    @Test("Limits about any target, 0 and 1 too, stay inside 0 to 1 and hold it")
    func finite() throws {
        let wild = services([(0, 40), (40, 40), (20, 40), (1, 1), (0, 1), (99, 100)])
        for target in [0, 0.001, 0.5, 0.999, 1] {
            let dispersion = try #require(OverDispersion(counts: wild, target: target))
            for denominator in [1, 20, 100_000] {
                let limits = try #require(
                    dispersion.limits(denominator: denominator, z: StandardNormal.z998))
                #expect((0...1).contains(limits.lower) && (0...1).contains(limits.upper))
                #expect(limits.lower <= target + 1e-12 && target <= limits.upper + 1e-12)
            }
            #expect(dispersion.limits(denominator: 0) == nil)
        }
        #expect(OverDispersion(counts: wild, target: 1.01) == nil)
        #expect(OverDispersion(counts: wild, target: .nan) == nil)
    }

    @Test("Ratios with a count of none are finite by either method")
    func ratioOfNone() throws {
        let counts = [(0, 50.0), (10, 50), (90, 50), (50, 50), (200, 50)].map {
            (observed: $0.0, expected: $0.1)
        }
        for method in RatioOverDispersion.Method.allCases {
            let dispersion = try #require(
                RatioOverDispersion(counts: counts, target: 0.9, method: method))
            #expect((dispersion.phi ?? 0) > 1)
            #expect(dispersion.tauSquared > 0 && dispersion.tauSquared.isFinite)
            let limits = try #require(dispersion.limits(expected: 50))
            #expect(limits.lower >= 0 && limits.lower < 0.9)
            #expect(limits.upper > 0.9 && limits.upper.isFinite)
            #expect(dispersion.limits(expected: 0) == nil)
        }
        #expect(RatioOverDispersion(counts: counts, target: 0) == nil)
        #expect(RatioOverDispersion(counts: [(observed: 1, expected: 0)], target: 1) == nil)
    }

    /// Scores 2(√(O/E) − 1)√E of −50, 0 and 100, winsorised to −40, 0 and 80; each weighs 4E. About
    /// a target of ½ twice as many are expected for the same.
    @Test("By the square root, φ, τ² and limits are those worked out by hand", arguments: [1, 0.5])
    func rootByHand(target: Double) throws {
        let expected = 10_000 / target
        let counts = [5_625, 10_000, 22_500].map { (observed: $0, expected: expected) }
        let dispersion = try #require(RatioOverDispersion(counts: counts, target: target))
        #expect(agrees(dispersion.phi, 8_000.0 / 3))
        let tauSquared = 7_998.0 / 80_000
        #expect(agrees(dispersion.tauSquared, tauSquared))
        let reach = 1.5 * (1.0 / 40_000 + tauSquared).squareRoot()
        let limits = try #require(dispersion.limits(expected: expected, z: 1.5))
        #expect(agrees(limits.lower, target * (1 - reach) * (1 - reach)))
        #expect(agrees(limits.upper, target * (1 + reach) * (1 + reach)))
        #expect(dispersion.limits(expected: expected, z: 50)?.lower == 0)
    }

    @Test("The outer tenths of ten or more ratios are left out by the SHMI method")
    func truncation() throws {
        let steady = (0..<18).map { index in (observed: 100 + index, expected: 100.0) }
        let extreme = [(observed: 900, expected: 100.0), (observed: 5, expected: 100.0)]
        let dispersion = try #require(
            RatioOverDispersion(counts: steady + extreme, target: 1, method: .logTruncated))
        #expect((dispersion.phi ?? 9) < 1.5)
    }

    @Test("More dispersion never makes limits narrower")
    func wider() throws {
        let spread = services([(10, 100), (90, 100), (30, 100), (70, 100), (50, 100)])
        let dispersion = try #require(OverDispersion(counts: spread, target: 0.5))
        let alike = try #require(
            OverDispersion(counts: services([(50, 100), (50, 100), (50, 100)]), target: 0.5))
        let wide = try #require(dispersion.limits(denominator: 80))
        let narrow = try #require(alike.limits(denominator: 80))
        #expect(wide.lower < narrow.lower && wide.upper > narrow.upper)
    }
}
