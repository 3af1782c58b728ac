import Extract
import Findings
import Testing

@testable import Audit

/// An extract whose parts were judged apart counts as one that was judged whole.
@Suite("An audit of several parts")
struct AuditedPartsTests {
    /// Records of four services with duplicates, text identifiers, and answers of all kinds.
    private static func records(_ count: Int) -> [PatientRecord] {
        var state: UInt64 = 11
        func next(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        return (0..<count).map { number in
            var record = PatientRecord()
            record.line = number * 2 + 2
            let service = next(6)
            record.service = service < 5 ? service : nil
            record.nhsNumber = UInt64(next(40)) * 11
            let identifier = UInt64(next(60))
            record.recordID = next(5) == 0 ? .text(identifier) : .number(identifier)
            for field in Field.allCases {
                switch Worked.dictionary?[field].kind {
                case .date: record[field] = Int32(18_600 + next(6) * 20)
                case .number: record[field] = Int32(next(12) * 1000)
                default: record[field] = next(3) == 0 ? 0 : 1 << Int32(next(service + 3))
                }
            }
            record[.dateOfBirth] = next(20) == 0 ? 1000 : -10_000
            if next(2) == 0 { record[.fractureDate] = 18_700 }
            return record
        }
    }

    @Test("Counts, flow and findings with their lines are the same", arguments: [1, 2, 3, 5, 700])
    func merged(parts: Int) throws {
        let records = Self.records(2600)
        let audited = AuditedYear(
            optedOut: [11, 22], previousRecords: ["AAA": 9000], recordIDs: [:])
        let whole = try audited.outcome(of: records)
        #expect(whole.removed("C5").map { $0 > 50 } == true)

        var tally = FindingTally()
        var auditors: [Auditor] = []
        for part in 0..<parts {
            var auditor = try audited.auditor()
            var found = FindingTally()
            let range = records.count * part / parts..<records.count * (part + 1) / parts
            for record in records[range] { auditor.add(record, to: &found) }
            auditors.append(auditor)
            tally.merge(found)
        }
        var auditor = auditors.removeFirst()
        for later in auditors { auditor.merge(later) }
        _ = auditor.linesToReadAgain
        let outcome = auditor.finish(
            ExtractSummary(
                rows: records.count, rejectedRows: 0, sha256: "", bytes: 0,
                columns: audited.columns, mended: 0, tally: tally), recordIDs: [:])

        #expect("\(outcome.counts.services)" == "\(whole.counts.services)")
        #expect("\(outcome.counts.flow)" == "\(whole.counts.flow)")
        #expect(outcome.tally.counts == whole.tally.counts)
        #expect(outcome.counts.findings == whole.counts.findings)
        #expect(whole.counts.findings.count { $0.effect.records > 0 } > 3)
        #expect(outcome.tally.shown == whole.tally.shown)
    }
}
