import Extract
import Testing

@testable import Audit

@Suite("The cohort")
struct CohortTests {
    @Test("A record counts only where it is removed first, and the flow adds up")
    func flow() throws {
        let records = [
            try Worked.record([(.fractureDate, "")], service: nil),
            try Worked.record([(.dateOfBirth, "2001-01-01")], service: 3),
            try Worked.record([(.fractureDate, ""), (.dateOfBirth, "")]),
            try Worked.record([(.fractureDate, "2020-12-31"), (.dateOfBirth, "2001-01-01")]),
            try Worked.record([(.fractureDate, "2022-01-01")]),
            try Worked.record([(.dateOfBirth, "")]),
            try Worked.record([(.dateOfBirth, "1971-03-02")]),
            try Worked.record([(.nhsNumber, "9434765919")]),
            try Worked.record([(.dateOfBirth, "1971-03-01")]),
            try Worked.record([(.dateOfBirth, ""), (.ageAtFracture, "50")]),
        ]
        let outcome = try AuditedYear(optedOut: [9_434_765_919], rejected: 2).outcome(of: records)
        #expect(
            outcome.counts.flow.map(\.step) == ["read", "rejected", "C1", "C2", "C3", "C4", "C5"])
        #expect(outcome.counts.flow.map(\.removed) == [0, 2, 2, 3, 2, 1, 0])
        #expect(outcome.counts.flow.map(\.remaining) == [12, 10, 8, 5, 3, 2, 2])
        #expect(try outcome.service("AAA").records == 2)
        #expect(outcome.findings(.unknownService) == 1)
        #expect(outcome.findings(.notRegistered) == 1)
        #expect(outcome.findings(.noFractureDate) == 1)
        #expect(outcome.findings(.outsideYear) == 2)
        #expect(outcome.findings(.noAge) == 1)
        #expect(outcome.findings(.tooYoung) == 1)
    }

    @Test(
        "Age is whole years to the birthday, and 29 February is kept on 1 March",
        arguments: [
            ("1971-03-01", "2021-03-01", 50), ("1971-03-02", "2021-03-01", 49),
            ("1972-02-29", "2022-02-28", 49), ("1972-02-29", "2022-03-01", 50),
            ("1970-02-28", "2020-02-29", 50), ("1970-03-01", "2020-02-29", 49),
            ("1972-02-29", "2020-02-29", 48), ("2021-03-02", "2021-03-01", -1),
        ])
    func age(_ birth: String, _ date: String, _ years: Int) throws {
        let (from, to) = (try #require(Day(iso: birth)), try #require(Day(iso: date)))
        #expect(AgeAtFracture.wholeYears(from: from, to: to) == years)
    }

    @Test("The date of birth goes before the column of ages")
    func ageColumn() throws {
        let record = try Worked.record([(.dateOfBirth, "1981-01-01"), (.ageAtFracture, "80")])
        #expect(AgeAtFracture.of(record.answers.span) == 40)
        let outcome = try AuditedYear().outcome(of: [record])
        #expect(outcome.removed("C3") == 1)
    }

    @Test("Opting out removes a record of an English service and no other, and leaves no finding")
    func optOut() throws {
        let records = try [0, 1].map { service in
            try Worked.record(
                [(.nhsNumber, "9434765919"), (.assessmentDate, "2021-01-01")], service: service)
        }
        let outcome = try AuditedYear(optedOut: [9_434_765_919]).outcome(of: records)
        #expect(outcome.removed("C4") == 1)
        #expect(try outcome.service("AAA").records == 0)
        #expect(try outcome.service("BBB").records == 1)
        #expect(!outcome.tally.counts.keys.contains { $0.service == "AAA" && $0.rule == "REC-22" })
        #expect(outcome.tally.counts.keys.contains { $0.service == "BBB" && $0.rule == "REC-22" })
    }

    @Test("A record without a valid NHS number is never opted out and has no duplicate")
    func noNumber() throws {
        let records = try [2, 3].map { try Worked.record([(.recordID, "7")], line: $0) }
        let outcome = try AuditedYear(optedOut: [0]).outcome(of: records)
        #expect(outcome.removed("C4") == 0)
        #expect(outcome.removed("C5") == 0)
        #expect(outcome.findings(.duplicateRecordID) == 1)
    }

    @Test("Every number of an opt-out list is found and its neighbours are not")
    func optOutIndex() {
        let numbers: [UInt64] = [1, 262_143, 262_144, 4_000_000_000, 9_999_999_999]
        let index = OptOutIndex(numbers.reversed() + [0, 10_000_000_000])
        for number in numbers {
            #expect(index.holds(number))
            #expect(!index.holds(number + 2))
        }
        #expect(!index.holds(0))
        #expect(!index.holds(.max))
    }

    @Test("A record diagnosed after its service left stays, with a finding")
    func left() throws {
        let records = try ["2021-06-30", "2021-07-01"].map {
            try Worked.record([(.fractureDate, $0)], service: 2)
        }
        let outcome = try AuditedYear().outcome(of: records)
        #expect(try outcome.service("CCC").records == 2)
        #expect(outcome.findings(.serviceHadLeft) == 1)
    }
}
