import Counts
import Findings
import Releases

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
    /// By rule: whose word there is that its findings may stand.
    package let accepted: [String: AcceptedFindings]

    package init(
        extract: String, release: Release, rows: Int, counts: AuditCounts, tally: FindingTally
    ) {
        self.extract = extract
        accepted = release.acceptedFindings
        self.rows = rows
        flow = counts.flow
        findings = counts.findings.sorted {
            (Self.rank($0.severity), $0.rule) < (Self.rank($1.severity), $1.rule)
        }
        examples = tally.examples
    }

    /// True where a finding needs a person before anything is published.
    package var hasErrors: Bool {
        findings.contains { isOpenError($0) }
    }

    /// The whole report.
    package var text: String { text { _ in true } }

    /// What needs a person, without the rest.
    package var errors: String {
        text(of: isOpenError)
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
            if let questions = questions(of: found) { lines.append("  by question: \(questions)") }
            if let effects = effects(of: found) {
                lines.append("  of these records met: \(effects)")
            }
            if let accepted = accepted[found.rule] {
                lines.append("  accepted by \(accepted.role): \(accepted.reason)")
            }
            lines += (examples[found.rule] ?? []).map { "  \($0.location.text): \($0.summary)" }
        }
        return lines.joined(separator: "\n")
    }

    private func total(_ found: CountedFindings) -> Int { found.byService.values.reduce(0, +) }

    private func isOpenError(_ found: CountedFindings) -> Bool {
        found.severity == Severity.error.rawValue && total(found) > 0
            && accepted[found.rule] == nil
    }

    private func questions(of found: CountedFindings) -> String? {
        var counts: [String: Int] = [:]
        for row in found.byField where !row.field.isEmpty {
            counts[row.field, default: 0] += row.findings
        }
        guard !counts.isEmpty else { return nil }
        return counts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }

    /// Where the records found stand in the figures that the rule touches.
    private func effects(of found: CountedFindings) -> String? {
        let figures = found.kpis.filter { $0 >= 4 && found.effect.denominators[$0 - 4] > 0 }.map {
            "KPI \($0) \(found.effect.numerators[$0 - 4]) of \(found.effect.denominators[$0 - 4])"
        }
        return figures.isEmpty ? nil : figures.joined(separator: ", ")
    }

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
