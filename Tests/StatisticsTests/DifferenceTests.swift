import Testing

@testable import Statistics

@Suite("Differences between two proportions")
struct DifferenceTests {
    @Test("Newcombe's method 10 agrees with his own table")
    func published() throws {
        for row in try Oracle("newcombe_difference.csv").rows {
            let change = NewcombeDifference(
                from: try row.proportion("x2", "n2"), to: try row.proportion("x1", "n1"))
            #expect(agrees(change.difference, try row.number("diff")), "\(row)")
            #expect(agrees(change.interval.lower, try row.number("newcombe_lower")), "\(row)")
            #expect(agrees(change.interval.upper, try row.number("newcombe_upper")), "\(row)")
        }
    }

    @Test("Turning the two years round changes only the sign")
    func mirror() throws {
        var random = SeededRandom(seed: 8)
        for _ in 0..<2_000 {
            let one = try #require(figure(&random))
            let two = try #require(figure(&random))
            let there = NewcombeDifference(from: one, to: two)
            let back = NewcombeDifference(from: two, to: one)
            #expect(there.difference == -back.difference)
            #expect(abs(there.interval.lower + back.interval.upper) < 1e-14)
            #expect(there.interval.contains(there.difference))
            #expect(
                there.change(polarity: .higherIsBetter) == back.change(polarity: .lowerIsBetter))
        }
    }

    private func figure(_ random: inout SeededRandom) -> Proportion? {
        let denominator = random.count(upTo: 10_000)
        return Proportion(
            numerator: Int.random(in: 0...denominator, using: &random), denominator: denominator)
    }

    @Test("A change is better, worse or not clear")
    func changes() throws {
        let half = try #require(Proportion(numerator: 500, denominator: 1_000))
        let more = try #require(Proportion(numerator: 600, denominator: 1_000))
        let rise = NewcombeDifference(from: half, to: more)
        #expect(rise.change(polarity: .higherIsBetter) == .better)
        #expect(rise.change(polarity: .lowerIsBetter) == .worse)
        #expect(rise.change(polarity: .neutral) == .higher)
        #expect(
            NewcombeDifference(from: more, to: half).change(polarity: .neutral) == .lower)
        #expect(
            NewcombeDifference(from: half, to: half).change(polarity: .neutral) == .noClearChange)
    }
}
