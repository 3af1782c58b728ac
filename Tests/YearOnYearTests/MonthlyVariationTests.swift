import Results
import Testing
import YearOnYear

@Suite("The months of three years")
struct MonthlyVariationTests {
    func rows(
        _ years: [[(Int?, Int?)]], kind: IndicatorKind = .proportion,
        change: (inout [PublishableResults]) -> Void = { _ in }
    ) throws -> [VariationRow] {
        let kpi = kind == .proportion ? 4 : 2
        var editions = years.enumerated().map { offset, months in
            Editions.edition(
                2022 - years.count + offset, [Editions.indicator(kpi, kind: kind)],
                [Editions.figure(kpi, 500, 1000)], months: Editions.months(kpi, months))
        }
        change(&editions)
        let last = editions.removeLast()
        return YearOnYear.completed(last, after: editions).variation
    }

    static func year(_ values: [Int?]) -> [(Int?, Int?)] {
        values.map { value in value.map { ($0, 100) } ?? (nil, nil) }
    }

    private static let steady = year([50, 54, 48, 52, 49, 53, 50, 47, 52, 51, 49, 50])

    @Test("Both variants stand, with the mean and limits of the moving ranges worked by hand")
    func byHand() throws {
        let rows = try rows([Self.steady])
        #expect(rows.map(\.variant) == [.screened, .unscreened])
        let row = rows[1]
        // Ranges 4 6 4 3 4 3 3 5 1 2 1 have the mean 36/11; the values have the mean 605/12.
        #expect(row.mean == "50.4167")
        #expect(row.lower == "41.7112")
        #expect(row.upper == "59.1221")
        #expect(row.variation == .commonCause)
        #expect(row.assurance == .consistentlyMissed)
        #expect(row.months == 12)
        #expect(row.firstMonth == "2021-01")
        #expect(row.lastMonth == "2021-12")
    }

    @Test("Months of up to three consecutive years of one definition stand together")
    func years() throws {
        let four = [Self.steady, Self.steady, Self.steady, Self.steady]
        #expect(try rows(four)[0].months == 36)
        #expect(try rows(four)[0].firstMonth == "2019-01")
        #expect(try rows(four) { $0.remove(at: 2) }[0].months == 12)
        #expect(
            try rows(four) { $0[2].indicators[0].definitionVersion = "0.9" }[0].months == 12)
    }

    @Test("A shift shows in the last month, for better and for worse")
    func shift() throws {
        let high = Self.year([70, 74, 71, 73, 70, 72, 75, 71, 73, 72, 74, 71])
        #expect(try rows([Self.steady, high])[0].variation == .improvementHigh)
        #expect(try rows([high, Self.steady])[0].variation == .concernLow)
    }

    @Test("A month without patients or withheld is left out; the rest still stands")
    func gaps() throws {
        let rows = try rows([
            Self.steady, Self.year([50, nil, 52, 49, nil, 51, 50, 48, 52, 53, 47, 50]) + [],
        ])
        #expect(rows[0].months == 22)
        #expect(rows[0].reason == nil)
    }

    @Test("Constant, short and empty series have no limits and say why")
    func none() throws {
        let constant = try rows([Self.year(Array(repeating: 40, count: 12))])[0]
        #expect(constant.reason == .constant)
        #expect(constant.lower == nil)
        #expect(constant.mean == "40.0000")
        #expect(constant.variation == nil)
        #expect(try rows([Self.year([1, 2, 3])])[0].reason == .tooFewMonths)
        #expect(try rows([[]])[0].reason == .noMonths)
        let empty = try rows([[(0, 0)]])[0]
        #expect(empty.reason == .noMonths)
    }

    @Test("A count has limits and no target")
    func counts() throws {
        let months = Self.steady.map { ($0.0, Int?.none) }
        let row = try rows([months], kind: .ratioToExpected)[0]
        #expect(row.mean == "50.4167")
        #expect(row.assurance == nil)
        #expect(row.reason == .noTarget)
        #expect(row.variation == .commonCause)
    }
}

extension MonthlyVariationTests {
    @Test("One month that differs among equal ones makes no limits of no width")
    func nearlyConstant() throws {
        let months = Self.year([0, 0, 0, 0, 0, 40, 0, 0, 0, 0, 0, 0])
        let rows = try rows([months])
        #expect(rows[0].reason == .constant)
        #expect(rows[0].variation == nil && rows[0].assurance == nil)
        #expect(rows[1].reason == nil)
    }
}
