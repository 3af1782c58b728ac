import Findings
import FrontMatter
import Releases

/// The head of keys of one text, read key by key, and everything that is wrong with the text.
struct NarrativeFields {
    private static let longestRole = 120

    /// Relative to the data folder.
    let file: String
    private(set) var matter = FrontMatter(entries: [], body: "", bodyLine: 1)
    private(set) var findings: [Finding] = []

    init(file: String) { self.file = file }

    /// The bytes as text whose lines end with LF; nil where they are none.
    mutating func text(of bytes: [UInt8]) -> String? {
        // A line may end with CR LF; what is published ends it with LF.
        let lines = bytes.enumerated().filter { index, byte in
            byte != 0x0D || index + 1 == bytes.count || bytes[index + 1] != 0x0A
        }
        guard let text = String(validating: lines.map(\.element), as: UTF8.self) else {
            note("NAR-01", 1, "The file is not UTF-8. Save it as UTF-8.")
            return nil
        }
        return text
    }

    /// Takes up the head of keys; false where the text has none.
    mutating func read(_ text: String) -> Bool {
        switch FrontMatter.read(text) {
        case .success(let matter):
            self.matter = matter
            return true
        case .failure(let fault):
            note("NAR-01", fault.line, fault.summary)
            return false
        }
    }

    mutating func refuseKeys(notIn keys: [String]) {
        for entry in matter.entries
        where !keys.contains(where: { $0.utf8.elementsEqual(entry.key.utf8) }) {
            note(
                "NAR-02", entry.line,
                "The key \(entry.key) is not known. \(NearestWord.remedy(for: entry.key, among: keys))"
            )
        }
    }

    mutating func kpis() -> [Int]? {
        guard let entry = entry("kpis") else { return nil }
        let numbers = entry.values.compactMap { Int($0) }.filter { (1...11).contains($0) }
        guard !numbers.isEmpty, numbers.count == entry.values.count,
            Set(numbers).count == numbers.count
        else {
            note(
                "NAR-05", entry.line,
                "The indicators are not numbers from 1 to 11, each once. Write a list such as [2, 7]."
            )
            return nil
        }
        return numbers.sorted()
    }

    /// A day up to that of the edition's publication.
    mutating func date(_ key: String, notAfter publication: String) -> String? {
        guard let entry = single(key) else { return nil }
        let date = entry.values[0]
        guard CalendarText.isDate(date) else {
            note("NAR-06", entry.line, "This is not a date. Write an existing day as YYYY-MM-DD.")
            return nil
        }
        guard !publication.utf8.lexicographicallyPrecedes(date.utf8) else {
            note(
                "NAR-06", entry.line,
                "The date lies after the edition's publication on \(publication). "
                    + "Correct it, or publish the edition later.")
            return nil
        }
        return date
    }

    /// A role such as “Clinical lead”: pages name nobody.
    mutating func role() -> String? {
        guard let entry = single("from") else { return nil }
        let role = entry.values[0]
        let start = role.lowercased().prefix { $0 != " " && $0 != "." }
        guard role.count <= Self.longestRole, !role.contains("@"),
            !["dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "sir"].contains(start)
        else {
            note(
                "NAR-11", entry.line,
                "The sender looks like a person. Write a role, such as Clinical lead for fractures."
            )
            return nil
        }
        return role
    }

    /// The entry of a key, found missing or blank where it is.
    mutating func entry(_ key: String) -> FrontMatter.Entry? {
        guard let entry = matter.entries.first(where: { $0.key.utf8.elementsEqual(key.utf8) }),
            !entry.values.isEmpty, entry.values.allSatisfy({ $0.contains { !$0.isWhitespace } })
        else {
            note("NAR-03", line(of: key), "The key \(key) is missing or blank. Give its value.")
            return nil
        }
        return entry
    }

    mutating func single(_ key: String) -> FrontMatter.Entry? {
        guard let entry = entry(key) else { return nil }
        guard entry.values.count == 1 else {
            note("NAR-03", entry.line, "The key \(key) holds a list. Give one value.")
            return nil
        }
        return entry
    }

    /// Where a key stands; the first line where it does not.
    func line(of key: String) -> Int {
        matter.entries.first { $0.key.utf8.elementsEqual(key.utf8) }?.line ?? 1
    }

    mutating func note(
        _ rule: String, _ line: Int, _ summary: String, severity: Severity = .error
    ) {
        findings.append(
            Finding(
                rule: rule, severity: severity, location: Location(file: file, line: line),
                summary: summary))
    }
}
