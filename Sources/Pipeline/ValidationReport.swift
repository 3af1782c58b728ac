import Counts
import Findings

/// What validation found in an extract, as a person reads it: counts by rule, then the first few
/// places of each. No patient's value is in it.
package struct ValidationReport: Sendable {
    package let extract: String
    package let rows: Int
    package let flow: [CountedStep]
    /// By severity (errors first), then rule.
    package let findings: [CountedFindings]
    /// The first places of each rule.
    package let examples: [String: [Finding]]

    package init(extract: String, rows: Int, counts: AuditCounts, tally: FindingTally) {
        self.extract = extract
        self.rows = rows
        flow = counts.flow
        findings = counts.findings.sorted {
            (Self.rank($0.severity), $0.rule) < (Self.rank($1.severity), $1.rule)
        }
        examples = tally.examples
    }

    /// True where a finding needs a person before anything is published.
    package var hasErrors: Bool {
        findings.contains { $0.severity == Severity.error.rawValue && total($0) > 0 }
    }

    /// The whole report.
    package var text: String { text { _ in true } }

    /// What needs a person, without the rest.
    package var errors: String {
        text { $0.severity == Severity.error.rawValue }
            + "\n\n`flsdb validate` lists everything that was found."
    }

    private func text(of kind: (CountedFindings) -> Bool) -> String {
        var lines = ["\(extract): \(rows) records read"]
        for step in flow where step.removed > 0 {
            lines.append("  \(step.step): \(step.removed) removed, \(step.remaining) remain")
        }
        if findings.allSatisfy({ total($0) == 0 }) { lines.append("Nothing found.") }
        for found in findings where total(found) > 0 && kind(found) {
            lines.append("")
            lines.append("\(found.severity) \(found.rule): \(found.wording)")
            lines.append("  \(total(found)) found\(touched(found.kpis))")
            lines.append("  by service: \(services(of: found))")
            lines += (examples[found.rule] ?? []).map { "  \($0.location.text): \($0.summary)" }
        }
        return lines.joined(separator: "\n")
    }

    private func total(_ found: CountedFindings) -> Int { found.byService.values.reduce(0, +) }

    private func touched(_ kpis: [Int]) -> String {
        kpis.isEmpty ? "" : "; touches KPI \(kpis.map(String.init).joined(separator: ", "))"
    }

    private func services(of found: CountedFindings) -> String {
        found.byService.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { "\($0.key.isEmpty ? "no registered service" : $0.key) \($0.value)" }
            .joined(separator: ", ")
    }

    private static func rank(_ severity: String) -> Int {
        switch severity {
        case Severity.error.rawValue: 0
        case Severity.warning.rawValue: 1
        default: 2
        }
    }
}
