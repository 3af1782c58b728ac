import Counts
import Extract
import Findings
import Releases
import Testing

@testable import Audit

/// A small audit of 2021 with four services: two in England, one in Wales, one that joined later.
struct AuditedYear {
    static let register = [
        service("AAA", nation: "England"), service("BBB", nation: "Wales"),
        service("CCC", nation: "England", left: "2021-06-30"),
        service("DDD", nation: "England", joined: "2022-01-01"),
    ]

    var optedOut: [UInt64]?
    var previousRecords: [String: Int]?
    var formerVersions: FormerVersions?
    /// In force; the newest where none is named.
    var definitions: [Int: String] = [:]
    var columns = Set(Field.allCases)
    var rejected = 0
    /// By line, as the extract holds them.
    var recordIDs: [Int: String] = [:]

    private static func service(
        _ code: String, nation: String, joined: String = "2016-01-01", left: String = ""
    ) -> Service {
        Service(
            code: code, name: code, provider: "", nation: nation, region: "", icb: "", latitude: "",
            longitude: "", joined: joined, left: left, mergedInto: "")
    }

    static let release = Release(
        year: 2021, freezeDate: "2023-02-01", publishedOn: "2023-06-01", synthetic: true,
        extract: "", hipFractures: "", facilities: "", optOuts: "", register: "", dictionary: "",
        disclosurePolicy: "audit", rag: [:], definitions: [:])

    func auditor() throws -> Auditor {
        var release = Self.release
        release.definitions = definitions
        return try Auditor(
            release: release, register: Self.register,
            dictionary: try #require(Worked.dictionary), optedOut: optedOut,
            previousRecords: previousRecords, formerVersions: formerVersions,
            extractName: "patients.csv")
    }

    func outcome(of records: [PatientRecord]) throws -> AuditOutcome {
        var auditor = try auditor()
        var tally = FindingTally()
        for record in records { auditor.add(record, to: &tally) }
        let asked = auditor.linesToReadAgain
        let read = recordIDs.filter { asked.contains($0.key) }.mapValues { Array($0.utf8) }
        return auditor.finish(
            ExtractSummary(
                rows: records.count + rejected, rejectedRows: rejected, sha256: "", bytes: 0,
                columns: columns, mended: 0, tally: tally), recordIDs: read)
    }
}

extension AuditOutcome {
    func service(_ code: String) throws -> ServiceCounts {
        try #require(counts.services.first { $0.code == code })
    }

    func removed(_ step: String) -> Int? { counts.flow.first { $0.step == step }?.removed }

    /// Findings of one rule, all services together.
    func findings(_ rule: ValidationRule) -> Int {
        tally.counts.filter { $0.key.rule == rule.id }.values.reduce(0, +)
    }
}
