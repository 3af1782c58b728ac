import CSV
import Disk
import Results
import Testing

@Suite("Disclosure policies")
struct DisclosurePolicyTests {
    @Test("Counts are published as HES and OpenSAFELY publish them")
    func counts() throws {
        let rows = try Self.rows("sdc_counts.csv")
        #expect(rows.count == 70)
        for row in rows {
            let count = try #require(row["count"].flatMap { Int($0) })
            let local = DisclosurePolicy.hes2018.published(count, at: .service)
            #expect(local.map { String($0) } ?? "*" == row["hes_subnational"], "\(count)")
            let national = DisclosurePolicy.hes2018.published(count, at: .national)
            #expect(national.map { String($0) } == row["hes_national"], "\(count)")
            let open = DisclosurePolicy.openSAFELY.published(count, at: .national)
            #expect(
                open.map { String($0) } ?? "[REDACTED]" == row["opensafely_redact7_round5"],
                "\(count)")
        }
    }

    @Test(
        "An unrounded percentage beside a rounded denominator gives the numerator back; ours does not"
    )
    func percentages() throws {
        let rows = try Self.rows("sdc_percent_leak.csv")
        #expect(rows.count == 210)
        for row in rows {
            func whole(_ column: String) throws -> Int {
                try #require(row[column].flatMap { Int($0) })
            }
            let rounded = try whole("published_rounded_denominator")
            let places = try whole("dp")
            let shown = try #require(row["published_percent"].flatMap { Double($0) })
            // Every numerator over every denominator that rounds so and prints the same.
            var numerators: Set<Int> = []
            var pairs = 0
            for denominator in (rounded - 2)...(rounded + 2) {
                for numerator in 0...denominator
                where Self.percent(numerator, of: denominator, places: places) == shown {
                    numerators.insert(numerator)
                    pairs += 1
                }
            }
            #expect(numerators.count == (try whole("n_candidates")), "\(row)")
            // The policy's percentage is of rounded counts: whatever rounds the same prints the same.
            let truth = try whole("true_numerator")
            let policy = DisclosurePolicy.hes2018
            let same = (0...rounded).filter {
                policy.published($0, at: .service) == policy.published(truth, at: .service)
            }
            #expect(truth == 0 || same.count >= 4 || rounded - truth < 3, "\(row)")
        }
    }

    private static func percent(_ numerator: Int, of denominator: Int, places: Int) -> Double {
        let scale = places == 0 ? 1 : 10
        // Half up in whole numbers.
        let scaled = (2 * 100 * scale * numerator + denominator) / (2 * denominator)
        return Double(scaled) / Double(scale)
    }

    private static func rows(_ name: String) throws -> [[String: String]] {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        let table = try CSVTable(
            bytes: try WholeFile.bytes(at: "/\(folder)/Fixtures/\(name)", shownAs: name), file: name
        )
        return table.rows.map { row in
            Dictionary(zip(table.header, row.fields), uniquingKeysWith: { first, _ in first })
        }
    }
}
