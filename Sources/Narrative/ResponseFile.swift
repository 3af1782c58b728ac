import Findings
import FrontMatter
import Markdown
import Releases
import Results

/// One file with what a service answered to being named an outlier.
///
/// Its rules, all at error level but NAR-10:
/// NAR-01 the file cannot be read · NAR-02 a key is not known · NAR-03 a key is missing · NAR-04 the
/// service is not known · NAR-05 an indicator is not known · NAR-06 the date is none · NAR-07 the
/// text is empty · NAR-08 it is too long · NAR-09 it holds what is not shown · NAR-10 the service is
/// no outlier there · NAR-11 the sender is no role · NAR-12 the indicator has a response already.
struct ResponseFile {
    static let keys = ["service", "kpis", "received", "from"]
    /// Characters in the text of a response.
    static let longest = 6000
    private static let longestRole = 120

    let file: String
    let results: PublishableResults
    private var matter = FrontMatter(entries: [], body: "", bodyLine: 1)
    private(set) var findings: [Finding] = []

    init(file: String, results: PublishableResults) {
        self.file = file
        self.results = results
    }

    /// The response, or nil where a finding at error level stands.
    mutating func response(_ bytes: [UInt8]) -> ServiceResponse? {
        // A line may end with CR LF; what is published ends it with LF.
        let lines = bytes.enumerated().filter { index, byte in
            byte != 0x0D || index + 1 == bytes.count || bytes[index + 1] != 0x0A
        }
        guard let text = String(validating: lines.map(\.element), as: UTF8.self) else {
            note("NAR-01", 1, "The file is not UTF-8. Save it as UTF-8.")
            return nil
        }
        switch FrontMatter.read(text) {
        case .success(let matter): self.matter = matter
        case .failure(let fault):
            note("NAR-01", fault.line, fault.summary)
            return nil
        }
        refuseUnknownKeys()
        let service = service()
        let kpis = kpis()
        let received = date()
        let from = role()
        let body = body()
        guard let service, let kpis, let received, let from, let body,
            !findings.contains(where: { $0.severity == .error })
        else { return nil }
        warnWhereNoOutlier(service, kpis)
        return ServiceResponse(
            service: service, kpis: kpis, received: received, from: from, text: body)
    }

    private mutating func refuseUnknownKeys() {
        for entry in matter.entries
        where !Self.keys.contains(where: { $0.utf8.elementsEqual(entry.key.utf8) }) {
            note(
                "NAR-02", entry.line,
                "The key \(entry.key) is not known. \(NearestWord.remedy(for: entry.key, among: Self.keys))"
            )
        }
    }

    private mutating func service() -> String? {
        guard let entry = single("service") else { return nil }
        let codes = results.services.map(\.code)
        guard codes.contains(where: { $0.utf8.elementsEqual(entry.values[0].utf8) }) else {
            note(
                "NAR-04", entry.line,
                "No service of \(results.edition.year) has this code. "
                    + NearestWord.remedy(for: entry.values[0], among: codes))
            return nil
        }
        return entry.values[0]
    }

    private mutating func kpis() -> [Int]? {
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

    private mutating func date() -> String? {
        guard let entry = single("received") else { return nil }
        let date = entry.values[0]
        guard CalendarText.isDate(date) else {
            note("NAR-06", entry.line, "This is not a date. Write an existing day as YYYY-MM-DD.")
            return nil
        }
        guard !results.edition.publishedOn.utf8.lexicographicallyPrecedes(date.utf8) else {
            note(
                "NAR-06", entry.line,
                "The date lies after the edition's publication on \(results.edition.publishedOn). "
                    + "Correct it, or publish the edition later.")
            return nil
        }
        return date
    }

    /// A role such as “Clinical lead”: pages name nobody.
    private mutating func role() -> String? {
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

    private mutating func body() -> String? {
        let text = matter.body
        guard text.contains(where: { !$0.isWhitespace }) else {
            note("NAR-07", matter.bodyLine, "The text is empty. Write it below the block of keys.")
            return nil
        }
        guard text.count <= Self.longest else {
            note(
                "NAR-08", matter.bodyLine,
                "The text has \(text.count) characters, more than \(Self.longest). Shorten it, and "
                    + "link to what is longer.")
            return nil
        }
        for fault in MarkdownReader.read(text).faults {
            note(
                "NAR-09", matter.bodyLine + fault.line - 1,
                "In the text, \(fault.problem). \(fault.remedy)")
        }
        return text
    }

    private mutating func warnWhereNoOutlier(_ service: String, _ kpis: [Int]) {
        for kpi in kpis {
            let row = results.outliers.first {
                $0.kpi == kpi && $0.code.utf8.elementsEqual(service.utf8)
            }
            guard row?.status == nil || row?.status == .within else { continue }
            note(
                "NAR-10", line(of: "kpis"),
                "\(service) is no outlier on KPI \(kpi) in \(results.edition.year). Check service and "
                    + "indicators, or take the response out.", severity: .warning)
        }
    }

    /// The entry of a key, found missing or blank where it is.
    private mutating func entry(_ key: String) -> FrontMatter.Entry? {
        guard let entry = matter.entries.first(where: { $0.key.utf8.elementsEqual(key.utf8) }),
            !entry.values.isEmpty, entry.values.allSatisfy({ $0.contains { !$0.isWhitespace } })
        else {
            note("NAR-03", line(of: key), "The key \(key) is missing or blank. Give its value.")
            return nil
        }
        return entry
    }

    private mutating func single(_ key: String) -> FrontMatter.Entry? {
        guard let entry = entry(key) else { return nil }
        guard entry.values.count == 1 else {
            note("NAR-03", entry.line, "The key \(key) holds a list. Give one value.")
            return nil
        }
        return entry
    }

    private func line(of key: String) -> Int {
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
