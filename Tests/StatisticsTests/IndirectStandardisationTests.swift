import Testing

@testable import Statistics

@Suite("Indirect standardisation")
struct IndirectStandardisationTests {
    private func stratum(
        _ met: Int, _ patients: Int, national: (Int, Int)
    ) throws -> IndirectStandardisation.Stratum {
        .init(
            service: try #require(Proportion(numerator: met, denominator: patients)),
            national: try #require(
                Proportion(numerator: national.0, denominator: national.1)))
    }

    /// 20 × 0.8 + 80 × 0.4 = 48 expected; 60 observed; 60/48 × 0.5 = 0.625.
    @Test("A service is set against what its own mix of patients would achieve nationally")
    func workedExample() throws {
        let strata = [
            try stratum(18, 20, national: (800, 1_000)),
            try stratum(42, 80, national: (1_200, 3_000)),
        ]
        let adjusted = try #require(IndirectStandardisation(strata: strata, nationalRate: 0.5))
        #expect(adjusted.observed == 60)
        #expect(agrees(adjusted.expected, 48))
        #expect(agrees(adjusted.ratio, 1.25))
        #expect(agrees(adjusted.adjustedRate, 0.625))
        #expect(adjusted.interval.contains(0.625))
    }

    @Test("With the national mix of patients the adjusted rate and interval are the crude ones")
    func nationalMix() throws {
        let strata = [
            try stratum(5, 10, national: (600, 1_000)),
            try stratum(21, 30, national: (1_500, 3_000)),
        ]
        let adjusted = try #require(
            IndirectStandardisation(strata: strata, nationalRate: 2_100.0 / 4_000))
        let crude = try #require(WilsonInterval.limits(numerator: 26, denominator: 40))
        #expect(agrees(adjusted.adjustedRate, 26.0 / 40))
        #expect(agrees(adjusted.interval.lower, crude.lower))
        #expect(agrees(adjusted.interval.upper, crude.upper))
    }

    @Test("Without patients, or with nothing expected, there is no adjusted rate")
    func undefined() throws {
        #expect(IndirectStandardisation(strata: [], nationalRate: 0.5) == nil)
        let never = [try stratum(0, 10, national: (0, 1_000))]
        #expect(IndirectStandardisation(strata: never, nationalRate: 0.5) == nil)
    }
}
