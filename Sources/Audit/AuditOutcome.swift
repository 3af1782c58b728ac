import Counts
import Extract
import Facilities
import Findings
import Releases

/// What the audit of one extract came to. True counts: not for publication.
package struct AuditOutcome: Sendable {
    package var counts: AuditCounts
    /// Every finding of reading and auditing, counted, with the first few of each rule.
    package var tally: FindingTally

    /// The findings of every rule, those without any included, by rule id.
    ///
    /// - Parameters:
    ///   - records: records read.
    ///   - effects: by rule id.
    static func counted(
        _ tally: FindingTally, records: Int, severities: SeverityThresholds,
        effects: [String: FindingEffect]
    ) -> [CountedFindings] {
        let rules =
            ExtractRule.all.map { ($0.id, $0.severity, $0.wording, $0.kpis) }
            + ValidationRule.all.map { ($0.id, $0.severity, $0.wording, $0.kpis) }
        return rules.sorted { $0.0 < $1.0 }.map { id, severity, wording, kpis in
            var counted = CountedFindings(
                rule: id, severity: severity.rawValue, wording: wording, kpis: kpis,
                byService: [:], effect: effects[id] ?? FindingEffect())
            count(tally, in: &counted)
            counted.severity =
                severities.severity(
                    of: id, own: severity, findings: counted.byService.values.reduce(0, +),
                    records: records
                ).rawValue
            return counted
        }
    }

    /// Adds what the rules of the facilities audit found. No indicator rests on those answers.
    package mutating func add(
        _ facilities: FacilitiesAudit, release: Release
    ) throws(AuditError) {
        let severities = try SeverityThresholds(release)
        tally.merge(facilities.tally)
        counts.findings += FacilityRule.all.map { rule in
            var counted = CountedFindings(
                rule: rule.id, severity: rule.severity.rawValue, wording: rule.wording, kpis: [],
                byService: [:])
            Self.count(facilities.tally, in: &counted)
            counted.severity =
                severities.severity(
                    of: rule.id, own: rule.severity,
                    findings: counted.byService.values.reduce(0, +), records: facilities.rows
                ).rawValue
            return counted
        }
    }

    /// Counts what the rule found, by service and by field.
    private static func count(_ tally: FindingTally, in counted: inout CountedFindings) {
        for (key, count) in tally.counts where key.rule == counted.rule {
            counted.byService[key.service, default: 0] += count
            counted.byField.append(
                FieldFindings(service: key.service, field: key.field, findings: count))
        }
        counted.byField.sort(by: precedes)
    }

    private static func precedes(_ left: FieldFindings, _ right: FieldFindings) -> Bool {
        left.service.utf8.elementsEqual(right.service.utf8)
            ? left.field.utf8.lexicographicallyPrecedes(right.field.utf8)
            : left.service.utf8.lexicographicallyPrecedes(right.service.utf8)
    }
}
