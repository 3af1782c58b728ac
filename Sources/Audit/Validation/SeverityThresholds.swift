import Extract
import Facilities
import Findings
import Releases

/// How serious a rule's findings are in one edition: as the rule says, or by their number where the
/// release says so.
struct SeverityThresholds: Sendable {
    private let thresholds: [String: FindingThreshold]

    /// - Throws: `AuditError` where the release names a rule that there is not.
    init(_ release: Release) throws(AuditError) {
        let known = Set(
            ExtractRule.all.map(\.id) + ValidationRule.all.map(\.id) + FacilityRule.all.map(\.id))
        let named =
            release.findingThresholds.map { ($0.key, $0.value.line) }
            + release.acceptedFindings.map { ($0.key, $0.value.line) }
        for (rule, line) in named.sorted(by: { $0.1 < $1.1 }) where !known.contains(rule) {
            throw .unknownRule(rule, year: release.year, line: line)
        }
        thresholds = release.findingThresholds
    }

    /// - Parameters:
    ///   - own: the rule's own severity.
    ///   - records: records read.
    func severity(
        of rule: String, own: Severity, findings: Int, records: Int
    ) -> Severity {
        guard let threshold = thresholds[rule] else { return own }
        if findings * 1000 > threshold.errorAbove * records { return .error }
        return findings * 1000 >= threshold.warningFrom * records ? .warning : .note
    }
}
