import Testing

@testable import Statistics

@Suite("Recent trends")
struct RecentTrendTests {
    @Test("Chi-square, slope and the trend called agree with PHEindicatormethods")
    func published() throws {
        for (name, rows) in try Oracle("recent_trend.csv").cases(by: "case") {
            let series = try rows.map { try $0.proportion("num", "den") }
            let years = try rows.map { try $0.number("year") }
            let first = rows[0]
            #expect(agrees(RecentTrend.chiSquare(series), try first.number("chi2")), "\(name)")
            #expect(
                agrees(
                    RecentTrend.slope(series.map(RecentTrend.logOdds), years),
                    try first.number("beta_logit")), "\(name)")
            #expect(RecentTrend.threshold == (try first.number("threshold")))
            let (trend, reason) = Self.words(for: RecentTrend.of(series))
            #expect(trend == (try first.text("recent_trend")), "\(name)")
            #expect(reason == (try first.text("reason")), "\(name)")
        }
    }

    private static func words(for trend: RecentTrend) -> (String, String) {
        switch trend {
        case .increasing: ("Increasing", "No outliers and significant trend")
        case .decreasing: ("Decreasing", "No outliers and significant trend")
        case .noSignificantChange(.withinChance): ("No significant change", "No significant trend")
        case .noSignificantChange(.oneYearAlone): ("No significant change", "Outlier found")
        case .cannotBeCalculated: ("Cannot be calculated", "")
        }
    }

    private func series(_ counts: [(Int, Int)]) -> [Proportion?] {
        counts.map { Proportion(numerator: $0.0, denominator: $0.1) }
    }

    @Test("Fewer than five years, or a year without a figure, cannot be calculated")
    func cannotBeCalculated() {
        let four = series([(1, 9), (2, 9), (3, 9), (4, 9)])
        #expect(RecentTrend.of(four) == .cannotBeCalculated(.fewerThanFiveYears))
        #expect(RecentTrend.of([]) == .cannotBeCalculated(.fewerThanFiveYears))
        #expect(RecentTrend.of(four + [nil]) == .cannotBeCalculated(.yearWithoutFigure))
        #expect(
            RecentTrend.of([nil] + four + series([(5, 9)])) == .noSignificantChange(.withinChance))
    }

    @Test("Years of 0 % and 100 % take part, and never make a number that is none")
    func allOrNone() {
        #expect(
            RecentTrend.of(series([(0, 200), (40, 200), (100, 200), (160, 200), (200, 200)]))
                == .increasing)
        #expect(
            RecentTrend.of(series([(200, 200), (160, 200), (100, 200), (40, 200), (0, 200)]))
                == .decreasing)
        for count in [0, 50] {
            #expect(
                RecentTrend.of(series(Array(repeating: (count, 50), count: 5)))
                    == .noSignificantChange(.withinChance))
        }
    }

    @Test("A line through equal values has no slope at all, whatever their last digit")
    func noSlope() {
        var random = SeededRandom(seed: 11)
        for _ in 0..<1_000 {
            let value = Double.random(in: -9...9, using: &random)
            for times: [Double] in [[1, 2, 3, 4], [0, 2, 3, 4], [0, 1, 3, 4], [0, 1, 2, 4]] {
                #expect(RecentTrend.slope([value, value, value, value], times) == 0)
            }
        }
    }

    @Test("Only the last five years count")
    func lastFive() {
        let old = series([(900, 1_000), (900, 1_000)])
        let recent = series([
            (500, 1_000), (540, 1_000), (580, 1_010), (630, 1_005), (680, 1_000),
        ])
        #expect(RecentTrend.of(old + recent) == .increasing)
    }

    @Test("Turned round in time, or met for not met, a trend goes the other way")
    func mirror() throws {
        var random = SeededRandom(seed: 10)
        for _ in 0..<1_000 {
            let counts = (0..<5).map { year in
                let patients = random.count(upTo: 1_000)
                return (Int.random(in: 0...patients, using: &random), patients)
            }
            let trend = RecentTrend.of(series(counts))
            let opposite: RecentTrend =
                switch trend {
                case .increasing: .decreasing
                case .decreasing: .increasing
                default: trend
                }
            #expect(RecentTrend.of(series(counts.reversed())) == opposite)
            #expect(RecentTrend.of(series(counts.map { ($0.1 - $0.0, $0.1) })) == opposite)
        }
    }
}
