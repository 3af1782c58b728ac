import Testing

@testable import Statistics

@Suite("Quantiles of the normal distribution")
struct NormalQuantileTests {
    /// `statistics.NormalDist().inv_cdf` of CPython 3.11.
    @Test(
        "A two-sided level gives its distance from the centre",
        arguments: [
            (0.5, 0.6744897501960817), (0.8, 1.2815515655446008), (0.9, 1.6448536269514726),
            (0.95, 1.959963984540054), (0.975, 2.2414027276049446), (0.98, 2.3263478740408408),
            (0.99, 2.5758293035489), (0.998, 3.090232306167813), (0.999, 3.2905267314918945),
            (0.99999, 4.417173413470006), (0.9999999999, 6.466951074732417),
        ])
    func values(level: Double, expected: Double) {
        #expect(agrees(StandardNormal.quantile(twoSided: level), expected))
    }

    @Test("The conventional levels give the exact constants, and agree with the algorithm")
    func constants() {
        #expect(StandardNormal.quantile(twoSided: 0.95) == StandardNormal.z95)
        #expect(StandardNormal.quantile(twoSided: 0.998) == StandardNormal.z998)
        #expect(agrees(-StandardNormal.quantile(0.025), StandardNormal.z95))
        #expect(agrees(-StandardNormal.quantile(0.001), StandardNormal.z998))
    }

    @Test("It undoes the upper tail, over all three branches")
    func inverse() throws {
        for step in 1...120 {
            let z = Double(step) * 0.05
            let level = 1 - 2 * StandardNormal.upperTail(z)
            let found = try #require(StandardNormal.quantile(twoSided: level))
            // Near 1 a level holds few figures of its distance from it.
            #expect(abs(found - z) < 1e-6, "\(z)")
        }
    }

    @Test("What is no level has no quantile", arguments: [0, 1, -0.1, 1.5, .nan, .infinity])
    func noLevel(level: Double) {
        #expect(StandardNormal.quantile(twoSided: level) == nil)
    }
}
