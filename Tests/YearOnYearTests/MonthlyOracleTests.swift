import CSV
import Disk
import Results
import Testing
import YearOnYear

/// Monthly figures whose percentages are the values of the oracle, through the whole room.
@Suite("Months against NHSRplotthedots")
struct MonthlyOracleTests {
    @Test("Mean, limits, variation and assurance of a year's months are the oracle's")
    func agrees() throws {
        var cases = 0
        for (name, rows) in try Self.oracle() {
            let months = try rows.map { row in
                let value = try #require(Double(row["y"] ?? ""))
                return (Int?.some(Int((value * 10).rounded())), Int?.some(1000))
            }
            let last = try #require(rows.last)
            for (variant, isScreened) in [
                (VariationVariant.screened, "TRUE"), (.unscreened, "FALSE"),
            ]
            where last["screen_outliers"] == isScreened {
                let row = try Self.row(of: months, variant)
                cases += 1
                #expect(row.months == rows.count, "\(name)")
                try Self.expect(row.mean, last["mean_col"], "\(name): mean")
                if rows.count < 12 {
                    #expect(row.reason == .tooFewMonths, "\(name)")
                    continue
                }
                if last["lpl"] == last["upl"] {
                    #expect(row.reason == .constant, "\(name)")
                    continue
                }
                try Self.expect(row.lower, last["lpl"], "\(name): lower")
                try Self.expect(row.upper, last["upl"], "\(name): upper")
                #expect(row.variation.map(Self.type) == last["point_type"], "\(name)")
                #expect(row.assurance.map(Self.word) == last["assurance_vs_target60"], "\(name)")
            }
        }
        #expect(cases > 12)
    }

    private static func row(
        of counts: [(Int?, Int?)], _ variant: VariationVariant
    ) throws -> VariationRow {
        var definition = Editions.indicator(4)
        definition.green = 60
        let years = [counts.prefix(12), counts.dropFirst(12).prefix(12)].filter { !$0.isEmpty }
        var editions = years.enumerated().map { offset, months in
            Editions.edition(
                2020 + offset, [definition], [Editions.figure(4, 500, 1000)],
                months: Editions.months(4, Array(months)))
        }
        let now = editions.removeLast()
        let rows = YearOnYear.completed(now, after: editions).variation
        return try #require(rows.first { $0.variant == variant })
    }

    private static func expect(_ text: String?, _ oracle: String?, _ what: String) throws {
        let (ours, theirs) = (Double(text ?? ""), Double(oracle ?? ""))
        let difference = abs(try #require(ours) - (try #require(theirs)))
        #expect(difference < 0.00006, "\(what)")
    }

    private static func type(_ variation: Variation) -> String {
        switch variation {
        case .commonCause: "common_cause"
        case .improvementHigh, .improvementLow: "special_cause_improvement"
        case .concernHigh, .concernLow: "special_cause_concern"
        }
    }

    private static func word(_ assurance: AssuranceWord) -> String {
        switch assurance {
        case .consistentlyMet: "consistent_pass"
        case .consistentlyMissed: "consistent_fail"
        case .hitAndMiss: "inconsistent"
        }
    }

    /// The cases in which higher is better, of the table beside the tests of statistics.
    private static func oracle() throws -> [(String, [[String: String]])] {
        let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        let file = "/\(tests)/StatisticsTests/Fixtures/xmr_plotthedots.csv"
        let table = try CSVTable(bytes: try WholeFile.bytes(at: file, shownAs: file), file: file)
        var cases: [(String, [[String: String]])] = []
        for fields in table.rows.map(\.fields) {
            let row = Dictionary(uniqueKeysWithValues: zip(table.header, fields))
            guard row["improvement_direction"] == "increase" else { continue }
            let name = "\(row["case"] ?? "") \(row["screen_outliers"] ?? "")"
            if cases.last?.0 == name {
                cases[cases.count - 1].1.append(row)
            } else {
                cases.append((name, [row]))
            }
        }
        return cases
    }
}
