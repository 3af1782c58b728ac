import Findings
import FrontMatter
import Releases

/// The keys of an item's head, taken one by one; what is wrong with any is collected.
struct ResourceFields {
    let file: String
    let matter: FrontMatter
    private(set) var findings: [Finding] = []

    init(file: String, matter: FrontMatter) {
        self.file = file
        self.matter = matter
    }

    mutating func note(
        _ rule: String, _ line: Int, _ summary: String, severity: Severity = .error
    ) {
        findings.append(
            Finding(
                rule: rule, severity: severity, location: Location(file: file, line: line),
                summary: summary))
    }

    mutating func refuseKeys(notIn known: [String]) {
        for entry in matter.entries where !known.contains(where: { $0.isSame(entry.key) }) {
            note(
                "RES-02", entry.line,
                "The key \(entry.key) is not known. \(NearestWord.remedy(for: entry.key, among: known))"
            )
        }
    }

    func line(of key: String) -> Int { entry(key)?.line ?? 1 }

    func has(_ key: String) -> Bool { entry(key) != nil }

    /// The one value of a key that must be there; empty where a finding says that it is not.
    mutating func required(_ key: String) -> String {
        guard has(key) else {
            note("RES-03", 1, "The key \(key) is missing. Give its value.")
            return ""
        }
        return optional(key)
    }

    /// The one value of a key; empty where the key is not there.
    mutating func optional(_ key: String) -> String {
        guard let entry = entry(key) else { return "" }
        guard entry.values.count == 1, entry.values[0].contains(where: { !$0.isWhitespace }),
            !entry.values[0].unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
        else {
            note(
                "RES-03", entry.line,
                "The key \(key) is blank, a list, or of several lines. Give one value on one line.")
            return ""
        }
        return entry.values[0]
    }

    /// The values of a key, each once; none where the key is not there.
    mutating func list(_ key: String) -> [String] {
        guard let entry = entry(key) else { return [] }
        var seen: [String] = []
        for value in entry.values {
            guard value.contains(where: { !$0.isWhitespace }),
                !seen.contains(where: { $0.isSame(value) })
            else {
                note("RES-03", entry.line, "The list \(key) has a blank or repeated value.")
                return []
            }
            seen.append(value)
        }
        return seen
    }

    /// One of a set of words.
    mutating func term<Term: RawRepresentable & CaseIterable>(
        _ key: String, _ value: String
    ) -> Term? where Term.RawValue == String {
        if let term = Term.allCases.first(where: { $0.rawValue.isSame(value) }) { return term }
        if !value.isEmpty {
            let known = Term.allCases.map(\.rawValue)
            note(
                "RES-04", line(of: key),
                "“\(value)” is no value of \(key). \(NearestWord.remedy(for: value, among: known))")
        }
        return nil
    }

    /// `yes` or `no`; no where the key is not there.
    mutating func isYes(_ key: String) -> Bool {
        let value = optional(key)
        guard !value.isEmpty, !value.isSame("yes"), !value.isSame("no") else {
            return value.isSame("yes")
        }
        note("RES-04", line(of: key), "The key \(key) is neither yes nor no.")
        return false
    }

    /// An existing day, or empty with a finding.
    mutating func day(_ key: String) -> String {
        let value = required(key)
        guard !value.isEmpty, !CalendarText.isDate(value) else { return value }
        note(
            "RES-08", line(of: key),
            "The value of \(key) is no date. Write an existing day as YYYY-MM-DD.")
        return ""
    }

    private func entry(_ key: String) -> FrontMatter.Entry? {
        matter.entries.first { $0.key.isSame(key) }
    }
}
