import Testing

@testable import Statistics

@Suite("Recent trends of ratios to expected")
struct RatioTrendTests {
    private func series(_ counts: [(Int, Double)]) -> [RatioTrend.Year?] {
        counts.map { RatioTrend.Year(observed: $0.0, expected: $0.1) }
    }

    /// Equal expected counts make it the score test of a log-linear rate: with O = 10, 20, 30, 40, 50
    /// and times 0 to 4, (Σt(O − 30))² / (30 Σ(t − 2)²) = 100² / 300.
    @Test("The chi-square agrees with the sum worked by hand")
    func byHand() {
        let years = series([(10, 9), (20, 9), (30, 9), (40, 9), (50, 9)]).compactMap { $0 }
        #expect(agrees(RatioTrend.chiSquare(years), 10_000.0 / 300))
        #expect(RatioTrend.chiSquare(series([(0, 1), (0, 2)]).compactMap { $0 }) == 0)
    }

    @Test("Of small shares it nears the chi-square of proportions")
    func smallShares() {
        let counts = [(100, 1_000_000), (130, 1_100_000), (150, 1_050_000), (180, 990_000)]
        let ratio = RatioTrend.chiSquare(
            series(counts.map { ($0.0, Double($0.1)) }).compactMap { $0 })
        let proportion = RecentTrend.chiSquare(
            counts.compactMap { Proportion(numerator: $0.0, denominator: $0.1) })
        #expect(abs(ratio / proportion - 1) < 1e-3)
    }

    @Test("Directions, chance, one year alone and missing years as for proportions")
    func outcomes() {
        let rising = [(150, 200.0), (180, 200), (215, 200), (250, 200), (290, 200)]
        #expect(RatioTrend.of(series(rising)) == .increasing)
        #expect(RatioTrend.of(series(rising.reversed())) == .decreasing)
        #expect(
            RatioTrend.of(series(Array(repeating: (90, 100.0), count: 5)))
                == .noSignificantChange(.withinChance))
        #expect(
            RatioTrend.of(series([(90, 100), (90, 100), (90, 100), (90, 100), (200, 100)]))
                == .noSignificantChange(.oneYearAlone))
        #expect(
            RatioTrend.of(series([(0, 100), (20, 100), (40, 100), (60, 100), (80, 100)]))
                == .increasing)
        #expect(
            RatioTrend.of(series(Array(rising.prefix(4))))
                == .cannotBeCalculated(.fewerThanFiveYears))
        #expect(
            RatioTrend.of(series(Array(rising.prefix(4))) + [nil])
                == .cannotBeCalculated(.yearWithoutFigure))
    }

    @Test("Nothing expected or a negative count is no year")
    func noYear() {
        #expect(RatioTrend.Year(observed: 1, expected: 0) == nil)
        #expect(RatioTrend.Year(observed: -1, expected: 2) == nil)
        #expect(RatioTrend.Year(observed: 1, expected: .infinity) == nil)
    }
}
