import Checksums
import Findings

/// What a build keeps beside its site, so that the next one can tell what is as it was: checksums, and
/// what the build had to say. No patient's value, and nothing that is published.
struct BuildNote: Sendable, Equatable {
    /// Of `BuildInputs`; empty where they were too new to tell.
    var inputs = ""
    /// Of the texts of the repository.
    var texts = ""
    /// Of what other pages than the repository's own say of them.
    var headings = ""
    /// Of the list of the files that stand in the site.
    var site = ""
    var notes: [String] = []
    /// Findings below error level in the texts that people wrote for the editions, and in the site.
    var narrative: [Finding] = []
    var warnings: [Finding] = []
    /// What validation found at error level, a text for each extract.
    var dataErrors: [String] = []

    private static let schema = "flsdb-build/1"

    /// A line for each fact; the last has the checksum of those before, as a note that was cut short
    /// must not be believed.
    var bytes: [UInt8] {
        var lines = [
            Self.schema, "inputs\t\(inputs)", "texts\t\(texts)", "headings\t\(headings)",
            "site\t\(site)",
        ]
        lines += notes.map { "note\t\(Self.escaped($0))" }
        for (name, findings) in [("narrative", narrative), ("warning", warnings)] {
            lines += findings.map { finding in
                let fields = [
                    finding.rule, finding.severity.rawValue, finding.location.file,
                    finding.location.line.map { String($0) } ?? "", finding.summary,
                ]
                return ([name] + fields.map(Self.escaped)).joined(separator: "\t")
            }
        }
        lines += dataErrors.map { "data-error\t\(Self.escaped($0))" }
        let text = lines.map { $0 + "\n" }.joined()
        return Array("\(text)end\t\(SHA256.hex(of: Array(text.utf8)))\n".utf8)
    }

    init() {}

    /// Nil for anything but a whole note of this version.
    init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        for line in text.split(separator: "\n").dropFirst() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
                .map(Self.unescaped)
            guard fields.count > 1 else { return nil }
            switch fields[0] {
            case "inputs": inputs = fields[1]
            case "texts": texts = fields[1]
            case "headings": headings = fields[1]
            case "site": site = fields[1]
            case "note": notes.append(fields[1])
            case "data-error": dataErrors.append(fields[1])
            case "narrative", "warning":
                guard let finding = Self.finding(fields.dropFirst()) else { return nil }
                if fields[0] == "warning" {
                    warnings.append(finding)
                } else {
                    narrative.append(finding)
                }
            case "end": break
            default: return nil
            }
        }
        // The schema and the checksum are those that these facts would be written with.
        guard self.bytes == bytes else { return nil }
    }

    private static func finding(_ fields: ArraySlice<String>) -> Finding? {
        let fields = Array(fields)
        guard fields.count == 5, let severity = Severity(rawValue: fields[1]) else { return nil }
        return Finding(
            rule: fields[0], severity: severity,
            location: Location(file: fields[2], line: Int(fields[3])), summary: fields[4])
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
            .replacing("\t", with: "\\t")
    }

    private static func unescaped(_ text: Substring) -> String {
        var (plain, isEscape) = ("", false)
        for scalar in text.unicodeScalars {
            switch (isEscape, scalar) {
            case (false, "\\"): isEscape = true
            case (true, "n"): (plain, isEscape) = (plain + "\n", false)
            case (true, "t"): (plain, isEscape) = (plain + "\t", false)
            default:
                plain.unicodeScalars.append(scalar)
                isEscape = false
            }
        }
        return plain
    }
}
