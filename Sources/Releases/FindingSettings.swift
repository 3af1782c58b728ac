/// The optional block `findings` of a release: by validation rule, when its findings are a warning
/// and an error, and whose word there is that they may stand.
///
/// ```yaml
/// findings:
///   EXT-07: {warning_from: 0.1, error_above: 5}
///   REC-01: {accepted_by: Audit lead, because: "Two test rows of the export."}
/// ```
enum FindingSettings {
    static func read(
        _ release: ReleaseBlock
    ) throws(ReleaseError) -> ([String: FindingThreshold], [String: AcceptedFindings]) {
        guard release.holds("findings") else { return ([:], [:]) }
        let rules = try release.block("findings")
        var thresholds: [String: FindingThreshold] = [:]
        var accepted: [String: AcceptedFindings] = [:]
        for entry in rules.entries {
            let rule = try rules.block(entry.key)
            try rule.refuseKeys(notIn: ["warning_from", "error_above", "accepted_by", "because"])
            if rule.holds("warning_from") || rule.holds("error_above") {
                thresholds[entry.key] = try threshold(rule, line: entry.line)
            }
            if rule.holds("accepted_by") || rule.holds("because") {
                accepted[entry.key] = AcceptedFindings(
                    role: try rule.word("accepted_by"), reason: try rule.word("because"),
                    line: entry.line)
            }
        }
        return (thresholds, accepted)
    }

    private static func threshold(
        _ rule: ReleaseBlock, line: Int
    ) throws(ReleaseError) -> FindingThreshold {
        let warning = try tenths(rule, "warning_from")
        let error = try tenths(rule, "error_above")
        guard warning <= error else {
            throw rule.wrong(
                "warning_from", "is greater than error_above",
                remedy: "Warnings begin at or below the share that makes an error.")
        }
        return FindingThreshold(warningFrom: warning, errorAbove: error, line: line)
    }

    /// A share from 0 to 1000 in per cent with at most one decimal, in tenths.
    private static func tenths(_ rule: ReleaseBlock, _ key: String) throws(ReleaseError) -> Int {
        let parts = try rule.word(key).split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy(isDigits), parts[0].utf8.count < 5,
            parts.count == 1 || parts[1].utf8.count == 1, let whole = Int(parts[0]), whole <= 1000,
            let tenth = parts.count == 1 ? 0 : Int(parts[1])
        else {
            throw rule.wrong(
                key, "is not a number from 0 to 1000 with at most one decimal",
                remedy: "Write findings per 100 records read, such as 2.5.")
        }
        return whole * 10 + tenth
    }

    private static func isDigits(_ part: Substring) -> Bool {
        !part.isEmpty && part.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
    }
}
