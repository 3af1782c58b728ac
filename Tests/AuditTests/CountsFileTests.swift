import Counts
import Testing

@testable import Audit

@Suite("Counts that were made elsewhere")
struct CountsFileTests {
    @Test("The rows of a query are the counts of its services")
    func whole() throws {
        var auditor = try AuditedYear(formerVersions: nil).auditor()
        let outcome = auditor.finish(try CountedYear.read(CountedYear.file(CountedYear.rows())))
        let service = try outcome.service("AAA")
        #expect(service.records == 2)
        #expect(service.recordsByMonth[2] == 2)
        #expect(service.spine == 2)
        #expect(
            service.indicators[0] == IndicatorCount(numerator: 1, denominator: 2, missing: 1))
        // KPI 7 has none of the two in its numerator, so that none of them can leave KPI 9.
        #expect(service.indicators[1].excluded == 2)
        #expect(outcome.removed("C2") == 1)
        #expect(outcome.removed("C5") == 1)
        #expect(outcome.findings(.outsideYear) == 1)
        #expect(outcome.findings(.duplicatePatient) == 1)
        #expect(try outcome.service("BBB").records == 0)
        #expect(!outcome.counts.findings.contains { $0.rule == "EXT-03" })
    }

    @Test("The order of the rows says nothing")
    func order() throws {
        let rows = try CountedYear.rows()
        let read = try CountedYear.read(CountedYear.file(rows.reversed()))
        #expect(read.records == 4)
    }

    @Test("A file without any one of its rows is refused")
    func everyRowCounts() throws {
        let rows = try CountedYear.rows()
        for place in rows.indices {
            var fewer = rows
            let left = fewer.remove(at: place)
            #expect(throws: CountsError.self, "\(left)") {
                try CountedYear.read(CountedYear.file(fewer))
            }
        }
    }

    @Test("A file with any one of its rows twice is refused, with both lines")
    func repeated() throws {
        let rows = try CountedYear.rows()
        #expect(
            throws: CountsError.repeatedRow(file: "counts.csv", line: rows.count + 2, first: 6)
        ) {
            try CountedYear.read(CountedYear.file(rows + [rows[4]]))
        }
    }

    @Test(
        "A number that is none is refused with its line and column",
        arguments: [
            "-1", "+1", "01", "1.0", "", " 1", "1e3", "1000000000001", "99999999999999999999",
        ])
    func numbers(number: String) throws {
        let text = CountedYear.file(try CountedYear.rows())
        let line = try #require(
            text.split(separator: "\n").firstIndex { $0.hasPrefix("read,AAA,,,4,") })
        let spoiled = text.replacing("read,AAA,,,4,", with: "read,AAA,,,\(number),")
        #expect(
            throws: CountsError.number(file: "counts.csv", line: line + 1, column: "counted")
        ) { try CountedYear.read(spoiled) }
    }

    @Test(
        "A row that the query does not give is refused",
        arguments: [
            "unknown,,,,1,0,0", "month,AAA,13,records,1,0,0", "month,AAA,0,records,1,0,0",
            "month,AAA,03,4,1,2,1", "month,ZZZ,3,records,1,0,0", "month,DDD,3,records,1,0,0",
            "month,AAA,4,12,0,0,0", "month,AAA,4,duplicates,0,0,0", "month,AAA,4,4,2,1,0",
            "care-home,AAA,4,records,1,0,0", "stratum,AAA,1-1,records,1,0,0",
            "stratum,AAA,6-1-1,records,1,0,0", "faults,,1,records,1,0,0", "faults,AAA,0,5,0,0,0",
            "removed,AAA,C5,,1,0,0", "finding,AAA,EXT-04,9.99,1,0,0", "use,AAA,1.03,x,1,0,0",
            "opt-outs,,,,1,1,0", "column,,9.99,,1,0,0", "service,AAA,x,records,2,0,0",
        ])
    func unknown(row: String) throws {
        let text = CountedYear.file(try CountedYear.rows())
        let line = text.split(separator: "\n").count + 1
        #expect(throws: CountsError.unknownRow(file: "counts.csv", line: line)) {
            try CountedYear.read(text + row + "\n")
        }
    }

    @Test("Any count that is one more is refused")
    func changed() throws {
        let rows = try CountedYear.rows()
        for place in rows.indices where rows[place].part != .use && rows[place].part != .column {
            // Findings and the former version of KPI 9 are in no sum.
            guard ![.finding, .query].contains(rows[place].part),
                !rows[place].item.hasPrefix("9-"), rows[place].item != CountedItem.repeats
            else { continue }
            var changed = rows
            changed[place].counted += 1
            #expect(throws: CountsError.self, "\(rows[place])") {
                try CountedYear.read(CountedYear.file(changed))
            }
        }
    }

    @Test("Another header, year or query is named")
    func others() throws {
        let text = CountedYear.file(try CountedYear.rows())
        #expect(throws: CountsError.header(file: "counts.csv")) {
            try CountedYear.read(text.replacing("counted,denominator", with: "denominator,counted"))
        }
        #expect(throws: CountsError.otherYear(file: "counts.csv", line: 2, year: 2021)) {
            try CountedYear.read(text.replacing(",2021,1,0,0", with: ",2020,1,0,0"))
        }
        let fingerprint = try #require(try CountedYear.rows().first).key
        let other = String(fingerprint.reversed())
        #expect(throws: CountsError.otherQuery(file: "counts.csv", line: 2)) {
            try CountedYear.read(text.replacing(fingerprint, with: other))
        }
    }
}
