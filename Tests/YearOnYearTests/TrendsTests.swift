import Results
import Testing
import YearOnYear

@Suite("Recent trends over five editions")
struct TrendsTests {
    private func trend(
        _ counts: [(Int?, Int?)], kind: IndicatorKind = .proportion,
        change: (inout [PublishableResults]) -> Void = { _ in }
    ) throws -> TrendRow {
        let kpi = kind == .proportion ? 4 : 2
        var editions = counts.enumerated().map { offset, count in
            Editions.edition(
                2022 - counts.count + offset, [Editions.indicator(kpi, kind: kind)],
                [Editions.figure(kpi, count.0, count.1)])
        }
        change(&editions)
        let last = editions.removeLast()
        return try #require(YearOnYear.completed(last, after: editions).trends.first)
    }

    private static let rising: [(Int?, Int?)] = [
        (100, 400), (130, 400), (160, 400), (190, 400), (220, 400),
    ]

    @Test("Five annual points that rise are an increase, and better for patients")
    func increasing() throws {
        let row = try trend(Self.rising)
        #expect(row.trend == .increasing)
        #expect(row.meaning == .improving)
        #expect(row.reason == nil)
        #expect(row.firstYear == 2017)
        let mirror = try trend(Self.rising.reversed())
        #expect(mirror.trend == .decreasing)
        #expect(mirror.meaning == .worsening)
    }

    @Test("Small changes, and one year alone, are no trend, and say so")
    func none() throws {
        let flat = try trend([(100, 400), (101, 400), (99, 400), (102, 400), (101, 400)])
        #expect(flat.trend == .noSignificantChange)
        #expect(flat.reason == .withinChance)
        let jump = try trend([(100, 400), (100, 400), (100, 400), (100, 400), (300, 400)])
        #expect(jump.trend == .noSignificantChange)
        #expect(jump.reason == .oneYearAlone)
    }

    @Test("A ratio to expected may pass 100 %")
    func ratios() throws {
        let row = try trend(
            [(150, 200), (180, 200), (215, 200), (250, 200), (290, 200)], kind: .ratioToExpected)
        #expect(row.trend == .increasing)
    }

    @Test("What cannot be calculated says why")
    func reasons() throws {
        #expect(try trend(Array(Self.rising.suffix(4))).reason == .fewerThanFiveYears)
        #expect(try trend(Array(Self.rising.suffix(4))).trend == .cannotBeCalculated)
        var gap = Self.rising
        gap[2] = (nil, nil)
        #expect(try trend(gap).reason == .yearWithoutFigure)
        #expect(
            try trend(Self.rising) { $0.remove(at: 1) }.reason == .fewerThanFiveYears)
        #expect(
            try trend(Self.rising) { $0[1].indicators[0].definitionVersion = "0.9" }.reason
                == .definitionChanged)
        #expect(
            try trend(Self.rising) { $0[4].figures[0].status = .provisional }.reason
                == .yearWithoutFigure)
    }
}
