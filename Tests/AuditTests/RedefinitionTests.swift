import Counts
import Extract
import Findings
import Testing

@testable import Audit

@Suite("A year counted by the definitions of the edition before too")
struct RedefinitionTests {
    private func redefinitions(
        of records: [PatientRecord], former: [Int: String], columns: Set<Field>? = nil
    ) throws -> [Redefinition] {
        var year = AuditedYear()
        year.formerVersions = FormerVersions(year: 2020, versions: former)
        if let columns { year.columns = columns }
        return try year.outcome(of: records).counts.redefinitions
    }

    /// A patient who was recommended a medicine and reviewed on a day, at the service.
    private static func reviewed(
        _ date: String?, line: Int = 2, more: [(field: Field, answer: String)] = []
    ) throws -> PatientRecord {
        let answers: [(field: Field, answer: String)] = [
            (.boneTherapy, "Alendronate"), (.followUp16Weeks, "Yes"),
        ]
        return try Worked.record(
            answers + (date.map { [(.followUp16WeeksDate, $0)] } ?? []) + more, line: line)
    }

    @Test("Who meets the former version only was removed; who meets both parts nobody")
    func removed() throws {
        let records = try [
            Self.reviewed("2021-06-01"), Self.reviewed("2021-12-01", line: 3),
            Self.reviewed(nil, line: 4), Worked.record([], line: 5),
        ]
        let counted = Redefinition(
            kpi: 9, version: "1.0", formerVersion: "0.9", previousYear: 2020,
            outcome: .counted(Partings(numeratorRemoved: 2)))
        #expect(try redefinitions(of: records, former: [9: "0.9", 4: "1.0"]) == [counted])
    }

    @Test("What the one version removes, the other way round adds")
    func mirrored() throws {
        let record = try Self.reviewed("2021-12-01")
        var year = AuditedYear()
        year.definitions = [9: "0.9"]
        year.formerVersions = FormerVersions(year: 2020, versions: [9: "1.0"])
        let found = try year.outcome(of: [record]).counts.redefinitions
        #expect(found.map(\.outcome) == [.counted(Partings(numeratorAdded: 1))])
    }

    @Test("Records that the cohort leaves out part nobody")
    func leftOut() throws {
        let twins = try ["1", "2"].enumerated().map { index, recordID in
            try Self.reviewed(
                "2021-12-01", line: index + 2,
                more: [(.nhsNumber, "9434765919"), (.recordID, recordID)])
        }
        let young = try Self.reviewed("2021-12-01", line: 4, more: [(.dateOfBirth, "2000-01-01")])
        let found = try redefinitions(of: twins + [young], former: [9: "0.9"])
        #expect(found.map(\.outcome) == [.counted(Partings(numeratorRemoved: 1))])
    }

    @Test("A version that the program does not hold, and a question not collected, are told apart")
    func notCounted() throws {
        let record = try Self.reviewed("2021-12-01")
        let unknown = try redefinitions(of: [record], former: [9: "0.1", 2: "0.5"])
        #expect(unknown.map(\.kpi) == [2, 9])
        #expect(unknown.map(\.outcome) == [.notKnown, .notKnown])
        let columns = Set(Field.allCases).subtracting([.followUp16WeeksDate])
        let lacking = try redefinitions(of: [record], former: [9: "0.9"], columns: columns)
        #expect(lacking.map(\.outcome) == [.notCollected])
    }

    @Test("The same versions, or no edition before, are no redefinition")
    func same() throws {
        let record = try Self.reviewed("2021-12-01")
        #expect(try redefinitions(of: [record], former: [9: "1.0"]).isEmpty)
        #expect(try AuditedYear().outcome(of: [record]).counts.redefinitions.isEmpty)
    }

    @Test("Parts judged apart part as many patients as the whole", arguments: [1, 2, 7, 1500])
    func parts(_ count: Int) throws {
        var year = AuditedYear()
        year.formerVersions = FormerVersions(year: 2020, versions: [9: "0.9"])
        let records = try (0..<3000).map { number in
            try Self.reviewed(
                number.isMultiple(of: 3) ? "2021-12-01" : "2021-06-01", line: number * 700 + 2)
        }
        var auditors: [Auditor] = []
        for part in 0..<count {
            var (auditor, tally) = (try year.auditor(), FindingTally())
            let range = records.count * part / count..<records.count * (part + 1) / count
            for record in records[range] { auditor.add(record, to: &tally) }
            auditors.append(auditor)
        }
        var auditor = auditors.removeFirst()
        for later in auditors { auditor.merge(later) }
        _ = auditor.linesToReadAgain
        let outcome = auditor.finish(
            ExtractSummary(
                rows: records.count, rejectedRows: 0, sha256: "", bytes: 0, columns: year.columns,
                mended: 0, tally: FindingTally()), recordIDs: [:])
        #expect(
            outcome.counts.redefinitions.map(\.outcome)
                == [.counted(Partings(numeratorRemoved: 1000))])
    }
}
