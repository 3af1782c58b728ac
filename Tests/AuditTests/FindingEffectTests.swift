import Counts
import Extract
import Testing

@testable import Audit

@Suite("What findings mean for the figures")
struct FindingEffectTests {
    private func effect(
        _ rule: String, of records: [PatientRecord]
    ) throws -> FindingEffect {
        let outcome = try AuditedYear().outcome(of: records)
        return try #require(outcome.counts.findings.first { $0.rule == rule }).effect
    }

    @Test("A record that a rule found is counted in the denominators and numerators that it is in")
    func stands() throws {
        let early = try Worked.record([
            (.assessmentDate, "2021-02-27"), (.boneTherapy, "Alendronate"),
        ])
        let good = try Worked.record([(.assessmentDate, "2021-03-05")], line: 3)
        let effect = try effect("REC-22", of: [early, good])
        #expect(effect.records == 1)
        // KPI 4, 6, 7, 8, and 9 to 11 as its therapy names a drug; no DXA was asked for.
        #expect(effect.denominators == [1, 0, 1, 1, 1, 1, 1, 1])
        #expect(effect.numerators == [0, 0, 0, 1, 0, 0, 0, 0])
    }

    @Test("What reading found travels with its record")
    func reading() throws {
        var record = try Worked.record([(.assessmentDate, "2021-03-05")])
        record.faults = 1 << 5
        let effect = try effect("EXT-05", of: [record, try Worked.record([], line: 3)])
        #expect(effect.records == 1)
        #expect(effect.denominators[0] == 1)
        #expect(effect.numerators[0] == 1)
    }

    @Test("A record that the cohort leaves out has no effect")
    func leftOut() throws {
        var young = try Worked.record([(.dateOfBirth, "2000-01-01")])
        young.faults = 1 << 5
        #expect(try effect("EXT-05", of: [young]) == FindingEffect())
        let twins = try [("1", UInt64(1 << 5)), ("2", 0)].map { recordID, faults in
            var twin = try Worked.record([(.nhsNumber, "9434765919"), (.recordID, recordID)])
            twin.faults = faults
            return twin
        }
        #expect(try effect("EXT-05", of: twins) == FindingEffect())
    }

    @Test("Every record that shares its Record ID counts, whichever came first")
    func sharedRecordID() throws {
        let records = try (0..<3).map { try Worked.record([(.recordID, "7")], line: $0 + 2) }
        let outcome = try AuditedYear().outcome(of: records)
        #expect(outcome.findings(.duplicateRecordID) == 2)
        #expect(try effect("REC-08", of: records).records == 3)
    }

    @Test("Of equal duplicates the same one stays in either order")
    func ties() throws {
        let twins = try [UInt64(1 << 4), 1 << 5].map { faults in
            var twin = try Worked.record([(.nhsNumber, "9434765919"), (.recordID, "7")])
            twin.faults = faults
            return twin
        }
        #expect(try effect("EXT-05", of: twins).records == 1)
        #expect(try effect("EXT-05", of: twins.reversed()).records == 1)
        #expect(try effect("EXT-04", of: twins.reversed()).records == 0)
    }

    @Test("No two rules share a bit")
    func bits() {
        let rules = RecordFaults.rules
        #expect(Set(rules.map(\.bit)).count == rules.count)
        #expect(rules.allSatisfy { $0.bit.nonzeroBitCount == 1 })
        #expect(RecordLevelRule.agesDiffer.place == 3)
        for (place, rule) in ValidationRule.recordLevel.prefix(4).enumerated() {
            let expected: [ValidationRule] = [
                .duplicateRecordID, .serviceHadLeft, .impossibleAge, .agesDiffer,
            ]
            #expect(rule == expected[place])
        }
    }
}
