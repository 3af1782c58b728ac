import Testing

@testable import Statistics

@Suite("Incomplete gamma function")
struct IncompleteGammaTests {
    @Test(
        "Chi-square quantiles agree with printed tables",
        arguments: [
            (1.0, 0.05, 3.841458820694124), (2, 0.05, 5.991464547107979),
            (10, 0.05, 18.307038053275146), (100, 0.025, 129.56119718583659),
        ])
    func chiSquare(degrees: Double, tail: Double, expected: Double) {
        let quantile = 2 * IncompleteGamma.quantile(shape: degrees / 2, tail: tail, upper: true)
        #expect(agrees(quantile, expected, tolerance: 1e-11))
    }

    @Test("A quantile has the probability that it was asked for, on either side")
    func inverse() {
        var random = SeededRandom(seed: 3)
        for _ in 0..<3_000 {
            let shape = Double.random(
                in: 1...([2, 20, 1_000].randomElement(using: &random) ?? 2), using: &random)
            let tail = Double.random(in: 0.0001...0.9999, using: &random)
            for upper in [false, true] {
                let x = IncompleteGamma.quantile(shape: shape, tail: tail, upper: upper)
                let (below, above) = IncompleteGamma.tails(shape: shape, x: x)
                #expect(agrees(upper ? above : below, tail, tolerance: 1e-10), "\(shape) \(tail)")
                #expect(abs(below + above - 1) < 1e-12)
            }
        }
    }

    @Test("The tail of the normal distribution belongs to its constants")
    func normal() {
        #expect(agrees(StandardNormal.upperTail(StandardNormal.z95), 0.025, tolerance: 1e-14))
        #expect(agrees(StandardNormal.upperTail(StandardNormal.z998), 0.001, tolerance: 1e-14))
        #expect(StandardNormal.upperTail(0) == 0.5)
    }
}
