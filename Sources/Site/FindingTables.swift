import DecimalText
import Results
import Templates

/// What the validation rules found, by rule and by service.
struct FindingTables {
    var edition: EditionIndex

    private var results: PublishableResults { edition.results }

    private func total(of rule: String) -> Int {
        results.dataQuality.filter { $0.rule == rule }.reduce(0) { $0 + $1.findings }
    }

    var words: String {
        let rules = results.dataQualityRules.count { total(of: $0.rule) > 0 }
        let findings = results.dataQuality.reduce(0) { $0 + $1.findings }
        return """
            \(Words.counted(results.dataQualityRules.count, "rule was", "rules were")) checked; \
            \(DecimalText.grouped(rules)) found something, \
            \(Words.counted(findings, "finding", "findings")) in all. An error removes a record or \
            stops the run; a warning leaves an answer out or asks for a second look; a note only tells.
            """
    }

    var byRule: DataTable {
        DataTable(
            caption: "Findings by rule, \(edition.year)",
            columns: [
                .init("Rule"), .init("What it checks"), .init("Severity"),
                .init("Touches"), .init("Findings", isNumeric: true),
                .init("Services", isNumeric: true),
            ],
            rows: results.dataQualityRules.map { rule in
                let services = results.dataQuality
                    .count { $0.rule == rule.rule && !$0.service.isEmpty && $0.findings > 0 }
                return [
                    .text(rule.rule), .text(rule.wording),
                    .text(Words.sentenceStart(rule.severity)),
                    .text(Self.indicators(rule.kpis)),
                    .text(DecimalText.grouped(total(of: rule.rule))), .text(String(services)),
                ]
            }, isSortable: true)
    }

    /// - Parameter link: where the page of a service lies.
    func byService(_ link: (String) -> String) -> DataTable? {
        let services = edition.servicesByName.filter { service in
            results.dataQuality.contains { $0.service == service.code && $0.findings > 0 }
        }
        guard !services.isEmpty else { return nil }
        return DataTable(
            caption: "Findings by service, \(edition.year)",
            columns: [
                .init("Service"), .init("Errors", isNumeric: true),
                .init("Warnings", isNumeric: true), .init("Notes", isNumeric: true),
                .init("Most frequent rule"),
            ],
            rows: services.map { service in
                let rows = results.dataQuality.filter { $0.service == service.code }
                func count(_ severity: String) -> Cell {
                    .text(
                        DecimalText.grouped(
                            rows.filter { $0.severity == severity }.reduce(0) { $0 + $1.findings }))
                }
                return [
                    .link(edition.shortName(of: service), to: link(service.code)), count("error"),
                    count("warning"),
                    count("note"), .text(mostFrequent(rows)),
                ]
            }, isSortable: true)
    }

    private func mostFrequent(_ rows: [DataQualityCount]) -> String {
        let most = rows.max { left, right in
            left.findings == right.findings
                ? right.rule.utf8.lexicographicallyPrecedes(left.rule.utf8)
                : left.findings < right.findings
        }
        guard let most else { return "–" }
        let wording = results.dataQualityRules.first { $0.rule == most.rule }?.wording
        return wording.map { "\(most.rule): \($0)" } ?? most.rule
    }

    /// `KPI 1, 3 to 6`, `All`; `–` where a rule touches none.
    ///
    /// - Parameter kpis: ascending.
    static func indicators(_ kpis: [Int]) -> String {
        guard !kpis.isEmpty else { return "–" }
        guard kpis.count < EditionIndex.kpis else { return "All" }
        var runs: [ClosedRange<Int>] = []
        for kpi in kpis {
            if let last = runs.last, last.upperBound + 1 == kpi {
                runs[runs.count - 1] = last.lowerBound...kpi
            } else {
                runs.append(kpi...kpi)
            }
        }
        let words = runs.flatMap { run in
            run.count > 2
                ? ["\(run.lowerBound) to \(run.upperBound)"] : run.map { String($0) }
        }
        return "KPI " + words.joined(separator: ", ")
    }
}
