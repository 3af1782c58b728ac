import Extract
import Findings
import Testing

@testable import Audit

@Suite("Duplicates")
struct DuplicateTests {
    /// Records of one patient, service and date, told apart by their falls assessment (KPI 6): only
    /// the one with the identifier that should stay meets it.
    private func kept(
        _ identifiers: [String], expected: String
    ) throws -> (met: Int, records: Int, linesRead: Bool) {
        var year = AuditedYear()
        let records = try identifiers.enumerated().map { index, identifier in
            let line = index + 2
            year.recordIDs[line] = identifier
            return try Worked.record(
                [
                    (.recordID, identifier), (.nhsNumber, "9434765919"),
                    (.fallsAssessment, identifier == expected ? "Assessed" : "Not assessed"),
                ], line: line)
        }
        var auditor = try year.auditor()
        var tally = FindingTally()
        for record in records { auditor.add(record, to: &tally) }
        let linesRead = !auditor.linesToReadAgain.isEmpty
        let outcome = try year.outcome(of: records)
        let service = try outcome.service("AAA")
        return (service.indicators[2].numerator, service.records, linesRead)
    }

    @Test(
        "The highest Record ID stays: as a number, else byte by byte, in whatever order",
        arguments: [
            (["9", "10"], "10", false), (["10", "9", "8"], "10", false),
            (["A9", "A10"], "A9", true), (["a", "B"], "a", true),
            (["9", "10", "1a"], "1a", true), (["2", "1a"], "2", true),
            (["99999999999999999999", "5"], "99999999999999999999", true),
            (["100000000000000000000", "99999999999999999999"], "100000000000000000000", true),
            (["é", "z"], "é", true),
        ])
    func highest(_ identifiers: [String], _ expected: String, _ readsAgain: Bool) throws {
        for order in [identifiers, identifiers.reversed()] {
            let kept = try kept(order, expected: expected)
            #expect(kept.met == 1)
            #expect(kept.records == 1)
            #expect(kept.linesRead == readsAgain)
        }
    }

    @Test("Leading zeros and blanks: equal numbers tie, a blank is the lowest")
    func order() {
        func highest(_ identifiers: [String]) -> [Int] {
            RecordIDOrder.highest(identifiers.map { Array($0.utf8) })
        }
        #expect(highest(["007", "7", "6"]) == [0, 1])
        #expect(highest(["0", "000", ""]) == [0, 1])
        #expect(highest(["", ""]) == [0, 1])
        #expect(highest(["", "-"]) == [1])
        #expect(highest(["10", "9", "1a"]) == [2])
    }

    @Test("Of two records with the same Record ID the more complete one stays")
    func tie() throws {
        let same: [(field: Field, answer: String)] = [
            (.recordID, "7"), (.nhsNumber, "9434765919"),
        ]
        let records = [
            try Worked.record(same + [(.smoker, "No"), (.careHome, "No")], line: 2),
            try Worked.record(same + [(.fallsAssessment, "Assessed")], line: 3),
        ]
        for order in [records, records.reversed()] {
            let outcome = try AuditedYear().outcome(of: order)
            #expect(try outcome.service("AAA").indicators[2].numerator == 0)
            #expect(outcome.removed("C5") == 1)
            #expect(outcome.findings(.duplicatePatient) == 1)
            #expect(outcome.findings(.duplicateRecordID) == 1)
        }
    }

    @Test("Another service, another date or another number makes no duplicate")
    func different() throws {
        let records = [
            try Worked.record([(.nhsNumber, "9434765919")]),
            try Worked.record([(.nhsNumber, "9434765919")], service: 1),
            try Worked.record([(.nhsNumber, "9434765919"), (.fractureDate, "2021-03-02")]),
            try Worked.record([(.nhsNumber, "9434765870")]),
        ]
        let outcome = try AuditedYear().outcome(of: records)
        #expect(outcome.removed("C5") == 0)
    }

    @Test("Every repeat is found among many records, however far apart, and nothing else")
    func many() throws {
        var records = RetainedRecords()
        for number in 0..<20_000 {
            records.append(
                nhsNumber: UInt64(number % 19_900) + 1, service: number % 19_900 % 7, day: 3,
                recordID: .number(UInt64(number)), outcome: Outcome(), line: number * 50)
        }
        let places = Duplicates(in: records).removed(records, recordIDs: [:])
        #expect(places.count == 100)
        #expect(places.map { records.line(of: $0) } == (0..<100).map { $0 * 50 })
        #expect(RepeatedRecordIDs(in: records).all.isEmpty)
        #expect(MemoryLayout<RetainedRecord>.stride == 24)
    }

    @Test("Lines stay right where a record spans more lines than a chunk has room for")
    func farLines() {
        var records = RetainedRecords()
        for line in [2, 3, 200_000, 5_000_000, 4] {
            records.append(
                nhsNumber: 1, service: 0, day: 0, recordID: .missing, outcome: Outcome(), line: line
            )
        }
        let lines = records.chunks.indices.flatMap { chunk in
            records.chunks[chunk].indices.map {
                records.line(of: RetainedRecords.Place(chunk << 10 | $0))
            }
        }
        #expect(lines == [2, 3, 200_000, 5_000_000, 4])
    }
}
