import Counts
import DecimalText
import Releases
import Results

/// What one rule's records stand for in one indicator, true and undisclosed.
struct TrueEffect: Sendable {
    var rule: String
    var kpi: Int
    var denominator: Int
    var numerator: Int
}

/// The findings of a year as rows of its results.
enum FindingRows {
    /// By rule.
    static func rules(_ counts: AuditCounts, release: Release) -> [DataQualityRule] {
        sorted(counts).map { found in
            let threshold = release.findingThresholds[found.rule]
            let accepted = release.acceptedFindings[found.rule]
            return DataQualityRule(
                rule: found.rule, severity: found.severity, wording: found.wording,
                kpis: found.kpis.sorted(), findings: found.byService.values.reduce(0, +),
                warningFrom: threshold.map { tenths($0.warningFrom) },
                errorAbove: threshold.map { tenths($0.errorAbove) },
                acceptedBy: accepted?.role ?? "", acceptedBecause: accepted?.reason ?? "")
        }
    }

    /// By rule, then service; rules that found nothing at a service have no row for it.
    static func byService(_ counts: AuditCounts) -> [DataQualityCount] {
        sorted(counts).flatMap { found in
            found.byService.filter { $0.value > 0 }
                .sorted { $0.key.precedesByBytes($1.key) }
                .map { service, findings in
                    DataQualityCount(
                        rule: found.rule, severity: found.severity, service: service,
                        findings: findings, kpis: found.kpis.sorted())
                }
        }
    }

    /// By rule, service and question; findings of no single question have no row.
    static func byField(_ counts: AuditCounts) -> [DataQualityField] {
        sorted(counts).flatMap { found in
            found.byField.filter { !$0.field.isEmpty }.map {
                DataQualityField(
                    rule: found.rule, service: $0.service, field: $0.field, findings: $0.findings)
            }
        }
    }

    /// By rule and KPI; indicators that the rule does not touch, or without a record that it found,
    /// have no row.
    static func effects(_ counts: AuditCounts) -> [TrueEffect] {
        sorted(counts).flatMap { found in
            (0..<8).filter { place in
                found.kpis.contains(place + 4) && found.effect.denominators[place] > 0
            }.map { place in
                TrueEffect(
                    rule: found.rule, kpi: place + 4,
                    denominator: found.effect.denominators[place],
                    numerator: found.effect.numerators[place])
            }
        }
    }

    private static func sorted(_ counts: AuditCounts) -> [CountedFindings] {
        counts.findings.sorted { $0.rule.precedesByBytes($1.rule) }
    }

    private static func tenths(_ number: Int) -> String {
        DecimalText.fixed(Double(number) / 10, places: 1)
    }
}

extension DisclosedView {
    /// The effects of findings, those of 1 to 7 records withheld.
    func effects() -> [DataQualityEffect] {
        results.effects.map { truth in
            let shown = shown(truth.denominator, truth.numerator)
            return DataQualityEffect(
                rule: truth.rule, kpi: truth.kpi, denominator: shown?.denominator,
                numerator: shown?.numerator, status: shown == nil ? .withheld : .ok)
        }
    }

    /// Counts of the whole audit as the policy publishes them; nil where they are withheld.
    private func shown(
        _ denominator: Int, _ numerator: Int
    ) -> (denominator: Int, numerator: Int)? {
        guard let records = policy.published(denominator, at: .national) else { return nil }
        if policy.withholding == .counts, policy.published(numerator, at: .national) == nil {
            return nil
        }
        return (records, policy.isExact(at: .national) ? numerator : policy.rounded(numerator))
    }
}
