import DecimalText
import Results
import Templates

/// What the audit's data guardian signs: the inputs, the rules run, and what was accepted by whom.
struct SignOff {
    var edition: EditionIndex

    private var results: PublishableResults { edition.results }

    var verdict: String {
        let open = results.dataQualityRules.filter(\.isOpenError)
        let accepted = results.dataQualityRules.filter(isAccepted)
        let ran = """
            \(Words.counted(results.dataQualityRules.count, "rule", "rules")) ran over \
            \(Words.counted(results.edition.inputs.count, "input file", "input files"))
            """
        guard open.isEmpty else {
            return """
                Not ready for sign-off. \(ran); \(Words.counted(open.count, "rule", "rules")) \
                (\(open.map(\.rule).joined(separator: ", "))) found errors that nobody has accepted.
                """
        }
        guard !accepted.isEmpty else {
            return "Ready for sign-off. \(ran); none left an error open."
        }
        return """
            Ready for sign-off. \(ran); \(accepted.map(\.rule).joined(separator: ", ")) found errors \
            that were accepted, as the table says.
            """
    }

    var inputs: DataTable {
        DataTable(
            caption: "Files that the \(edition.year) edition was made from",
            columns: [
                .init("File"), .init("Records", isNumeric: true), .init("SHA-256"),
            ],
            rows: results.edition.inputs.map { input in
                [
                    .text(input.path), .text(DecimalText.grouped(input.rows)),
                    .text(input.sha256),
                ]
            })
    }

    var exceptions: DataTable? {
        let rules = results.dataQualityRules.filter { !$0.acceptedBy.isEmpty }
        guard !rules.isEmpty else { return nil }
        return DataTable(
            caption: "Findings accepted for the \(edition.year) edition",
            columns: [
                .init("Rule"), .init("Findings", isNumeric: true), .init("Accepted by"),
                .init("Because"),
            ],
            rows: rules.map { rule in
                [
                    .text("\(rule.rule): \(rule.wording)"),
                    .text(DecimalText.grouped(rule.findings)), .text(rule.acceptedBy),
                    .text(rule.acceptedBecause),
                ]
            })
    }

    /// The edition's own limits for each rule that has any.
    var thresholds: String {
        let limits = results.dataQualityRules.compactMap { rule in
            rule.warningFrom.flatMap { from in
                rule.errorAbove.map { above in
                    "\(rule.rule) is a warning from \(from) and an error above \(above)"
                }
            }
        }
        guard !limits.isEmpty else {
            return "Every rule has its own severity in this edition."
        }
        return """
            Findings per 100 records read decide how serious some rules are in this edition: \
            \(limits.joined(separator: "; ")).
            """
    }

    private func isAccepted(_ rule: DataQualityRule) -> Bool {
        rule.severity == "error" && rule.findings > 0 && !rule.acceptedBy.isEmpty
    }
}
