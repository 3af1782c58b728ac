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

    @Test("The deprivation gap is the most deprived fifth less the least deprived")
    func deprivation() throws {
        let fifths = [(40, 100), (45, 100), (50, 100), (55, 100), (60, 100)].map {
            Proportion(numerator: $0.0, denominator: $0.1)
        }
        let gap = try #require(EquityGap.deprivation(quintiles: fifths))
        #expect(agrees(gap.difference, -0.2))
        #expect(gap.interval.upper < 0)
        #expect(EquityGap.deprivation(quintiles: Array(fifths.prefix(4))) == nil)
        #expect(EquityGap.deprivation(quintiles: [nil] + fifths.dropFirst()) == nil)
    }

    @Test("The widest gap names its two groups, and passes over groups without a figure")
    func widest() throws {
        let groups: [Proportion?] = [
            Proportion(numerator: 5, denominator: 10), nil,
            Proportion(numerator: 1, denominator: 10),
            Proportion(numerator: 9, denominator: 10), Proportion(numerator: 18, denominator: 20),
        ]
        let widest = try #require(EquityGap.widest(of: groups))
        #expect(widest.lowest == 2)
        #expect(widest.highest == 3)
        #expect(agrees(widest.gap.difference, 0.8))
        #expect(EquityGap.widest(of: [groups[0], nil]) == nil)
        #expect(EquityGap.widest(of: []) == nil)
    }

    @Test("The gap between the sexes is women less men")
    func sexes() throws {
        let women = try #require(Proportion(numerator: 30, denominator: 100))
        let men = try #require(Proportion(numerator: 20, denominator: 100))
        #expect(agrees(EquityGap.sexes(women: women, men: men).difference, 0.1))
    }
}
