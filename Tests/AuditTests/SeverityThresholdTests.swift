import Findings
import Releases
import Testing

@testable import Audit

@Suite("Severity by the release's thresholds")
struct SeverityThresholdTests {
    private func thresholds(
        _ rule: String, _ warning: Int, _ error: Int
    ) throws -> SeverityThresholds {
        var release = AuditedYear.release
        release.findingThresholds[rule] = FindingThreshold(
            warningFrom: warning, errorAbove: error, line: 7)
        return try SeverityThresholds(release)
    }

    @Test(
        "A warning from its share on, an error above its share, by whole numbers",
        arguments: [
            (0, 1000, Severity.note), (9, 1000, .note), (10, 1000, .warning), (50, 1000, .warning),
            (51, 1000, .error), (1, 0, .error),
        ])
    func shares(findings: Int, records: Int, expected: Severity) throws {
        // 1.0 and 5.0 findings per 100 records.
        let judged = try thresholds("EXT-07", 10, 50)
            .severity(of: "EXT-07", own: .note, findings: findings, records: records)
        #expect(judged == expected)
    }

    @Test("A rule that the release does not speak of keeps its own severity")
    func own() throws {
        let judged = try thresholds("EXT-07", 0, 0)
            .severity(of: "REC-01", own: .error, findings: 3, records: 1000)
        #expect(judged == .error)
    }

    @Test("A rule that there is not is refused with its line")
    func unknown() {
        let error = #expect(throws: AuditError.self) { _ = try thresholds("EXT-99", 0, 1) }
        #expect(error == .unknownRule("EXT-99", year: 2021, line: 7))
    }
}
