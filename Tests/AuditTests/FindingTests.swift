import Extract
import Findings
import Testing

@testable import Audit

@Suite("Validation rules")
struct FindingTests {
    @Test(
        "Each rule finds its fault in a record, and only that",
        arguments: [
            ("REC-21", [(Field.firstContactDate, "2021-02-28")]),
            ("REC-22", [(.assessmentDate, "2021-02-28")]), ("REC-23", [(.dxaDate, "2021-02-28")]),
            ("REC-24", [(.followUp16WeeksDate, "2021-02-28")]),
            ("REC-25", [(.followUp16WeeksDate, "2021-05-23")]),
            ("REC-25", [(.followUp16WeeksDate, "2021-06-22")]),
            ("", [(.followUp16WeeksDate, "2021-05-24")]),
            ("", [(.followUp16WeeksDate, "2021-06-21")]),
            ("REC-26", [(.followUp52WeeksDate, "2021-02-28")]),
            ("REC-27", [(.followUp52WeeksDate, "2022-01-30")]),
            ("REC-27", [(.followUp52WeeksDate, "2022-03-29")]),
            ("", [(.followUp52WeeksDate, "2022-01-31")]),
            ("", [(.followUp52WeeksDate, "2022-03-28")]),
            ("REC-31", [(.height, "99.9")]), ("REC-31", [(.height, "220.1")]),
            ("", [(.height, "100")]), ("REC-32", [(.weight, "19")]), ("", [(.weight, "250")]),
            ("REC-33", [(.tScore, "-10.1")]), ("", [(.tScore, "-10")]),
            ("REC-41", [(.followUp16Weeks, "Died"), (.strengthAndBalance, "Yes")]),
            ("", [(.followUp16Weeks, "Died"), (.followUp52Weeks, "Died")]),
            ("REC-42", [(.followUp52Weeks, "Died"), (.therapy52Weeks, "Denosumab")]),
            ("REC-43", [(.therapy16Weeks, "Denosumab;Not started")]),
            ("REC-44", [(.therapy52Weeks, "Denosumab;Not started")]),
            ("REC-10", [(.dateOfBirth, "1905-02-28")]), ("", [(.dateOfBirth, "1905-03-02")]),
            ("REC-11", [(.ageAtFracture, "73")]), ("", [(.ageAtFracture, "74")]),
        ])
    func fault(_ rule: String, _ answers: [(field: Field, answer: String)]) throws {
        let outcome = try AuditedYear().outcome(of: [try Worked.record(answers)])
        let found = outcome.tally.counts.keys.filter { $0.service == "AAA" }.map(\.rule)
        #expect(found == (rule.isEmpty ? [] : [rule]))
        #expect(try outcome.service("AAA").records == 1)
    }

    @Test("A fall by more than half against the year before is found, a fall by half is not")
    func fall() throws {
        let records = try (0..<5).map { _ in try Worked.record([]) }
        func falls(_ before: Int) throws -> Int {
            try AuditedYear(previousRecords: ["AAA": before]).outcome(of: records)
                .findings(.suddenFall)
        }
        #expect(try falls(11) == 1)
        #expect(try falls(10) == 0)
    }

    @Test("A question that nobody answers is found from ten records on, where it was asked at all")
    func emptyQuestion() throws {
        let records = try (0..<10).map { _ in try Worked.record([(.smoker, "Don't know")]) }
        let found = try AuditedYear().outcome(of: records).findings(.emptyQuestion)
        #expect(found > 10)
        #expect(
            try AuditedYear(columns: Set(Field.allCases).subtracting([.dxa]))
                .outcome(of: records).findings(.emptyQuestion) == found - 1)
        #expect(
            try AuditedYear().outcome(of: Array(records.dropLast())).findings(.emptyQuestion) == 0)
        let answered =
            records.dropLast() + [try Worked.record([(.smoker, "No"), (.dxa, "Ordered")])]
        #expect(
            try AuditedYear().outcome(of: Array(answered)).findings(.emptyQuestion) == found - 1)
    }

    @Test("A code that one service alone uses is found at it, without naming the code")
    func lonelyCode() throws {
        let records = [
            try Worked.record([(.firstSite, "Wrist")]),
            try Worked.record([(.firstSite, "Wrist")], service: 1),
            try Worked.record([(.firstSite, "Pelvis")], service: 1),
            try Worked.record([(.firstSite, "Pelvis")], service: 1),
        ]
        let outcome = try AuditedYear().outcome(of: records)
        #expect(
            outcome.tally.counts[
                .init(rule: "REC-55", service: "BBB", field: "1.11 SiteFirstFrac")] == 1)
        #expect(outcome.findings(.lonelyCode) == 1)
        let summary = outcome.tally.examples["REC-55"]?.first?.summary
        #expect(summary?.contains("Pelvis") == false)
    }

    @Test("An empty extract is an error, and every registered service has a note")
    func empty() throws {
        let outcome = try AuditedYear().outcome(of: [])
        #expect(outcome.findings(.emptyCohort) == 1)
        #expect(outcome.findings(.noRecords) == 3)
        #expect(outcome.counts.findings.map(\.rule) == outcome.counts.findings.map(\.rule).sorted())
        #expect(outcome.counts.findings.count == ExtractRule.all.count + ValidationRule.all.count)
    }
}
