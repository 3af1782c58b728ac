import Economics
import Testing

@Suite("Draws")
struct DrawTests {
    @Test("The same seed draws the same numbers, another seed others")
    func seeded() {
        var (one, same, other) = (DrawStream(seed: 7), DrawStream(seed: 7), DrawStream(seed: 8))
        let first = (0..<100).map { _ in one.next() }
        #expect(first == (0..<100).map { _ in same.next() })
        #expect(first != (0..<100).map { _ in other.next() })
    }

    @Test("The stream is the published xorshift, from the spread seed")
    func published() {
        var stream = DrawStream(seed: 2021)
        #expect((0..<3).map { _ in stream.next() } == [3985644777, 2403185957, 677288])
    }

    @Test("Normal, gamma and beta numbers have the mean and spread that they should")
    func moments() {
        var stream = DrawStream(seed: 1)
        let count = 20_000
        func moments(_ draw: () -> Double) -> (mean: Double, variance: Double) {
            let values = (0..<count).map { _ in draw() }
            let mean = values.reduce(0, +) / Double(count)
            return (mean, values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count))
        }
        let normal = moments { stream.normal() }
        #expect(abs(normal.mean) < 0.03 && abs(normal.variance - 1) < 0.05)
        let gamma = moments { stream.gamma(shape: 3) }
        #expect(abs(gamma.mean - 3) < 0.06 && abs(gamma.variance - 3) < 0.2)
        let small = moments { stream.gamma(shape: 0.4) }
        #expect(abs(small.mean - 0.4) < 0.03)
        let beta = moments { stream.beta(2, 6) }
        #expect(abs(beta.mean - 0.25) < 0.01 && abs(beta.variance - 0.0208) < 0.002)
    }

    @Test("A run of draws is repeatable, and holds the plain result between its limits")
    func uncertainty() {
        let inputs = Preset.golden.inputs
        let (one, two) = (Uncertainty(inputs, draws: 200), Uncertainty(inputs, draws: 200))
        #expect(one.points == two.points)
        #expect(one.points != Uncertainty(inputs, draws: 200, seed: 3).points)
        let avoided = one.interval(0) { $0.avoided }
        let plain = FractureModel(inputs).headline.allAvoided
        #expect(avoided.lower < plain && plain < avoided.upper)
        #expect(avoided.lower > 0)
    }

    @Test("More must be paid for a QALY before more draws are worth it")
    func threshold() {
        let draws = Uncertainty(Preset.community.inputs, draws: 200)
        let shares = [0.0, 20_000, 30_000, 1_000_000].map { draws.costEffective(2, at: $0) }
        #expect(shares == shares.sorted())
        #expect(shares[3] > shares[0])
    }
}
