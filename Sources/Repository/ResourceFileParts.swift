import Findings
import Markdown
import Releases

/// The parts of an item's file that hang together: its days, what a standard has besides, its text.
extension ResourceFile {
    mutating func readDates() {
        var dates = ResourceDates()
        dates.published = fields.optional("published")
        dates.publishedWords = fields.optional("published_words")
        if !dates.published.isEmpty, !Self.isDate(dates.published) {
            fields.note(
                "RES-08", fields.line(of: "published"),
                "The value of published is no date. Write YYYY, YYYY-MM or YYYY-MM-DD, or say it in "
                    + "published_words.")
        }
        if dates.published.isEmpty, dates.publishedWords.isEmpty {
            fields.note(
                "RES-03", fields.line(of: "published"),
                "Neither published nor published_words says when it came out. Give one.")
        }
        if !item.source.isOwn { dates.checked = fields.day("checked") }
        dates.reviewed = fields.day("reviewed")
        if !item.isArchived { dates.nextReview = fields.day("next_review") }
        if !dates.nextReview.isEmpty, !dates.reviewed.isEmpty,
            !dates.reviewed.utf8.lexicographicallyPrecedes(dates.nextReview.utf8)
        {
            fields.note(
                "RES-08", fields.line(of: "next_review"),
                "The next review is not after the last. Correct one of the two.")
        }
        item.dates = dates
    }

    private static func isDate(_ text: String) -> Bool {
        switch text.utf8.count {
        case 4: CalendarText.isDate("\(text)-01-01")
        case 7: CalendarText.isDate("\(text)-01")
        default: CalendarText.isDate(text)
        }
    }

    mutating func readStandard() {
        guard item.kind == .standard else {
            for key in ["issuer", "short", "standing", "measured_by"] where fields.has(key) {
                fields.note(
                    "RES-18", fields.line(of: key),
                    "Only an item of kind standard has the key \(key). Remove it.")
            }
            return
        }
        let lines = fields.list("measured_by").compactMap { text -> Standard.Line? in
            let parts = text.split(separator: ": ", maxSplits: 1)
            if parts.count == 2, parts[0] == "none" {
                return Standard.Line(kpi: nil, words: String(parts[1]))
            }
            guard parts.count == 2, parts[0].hasPrefix("KPI "),
                let kpi = Int(parts[0].dropFirst(4)), (1...11).contains(kpi)
            else {
                fields.note(
                    "RES-18", fields.line(of: "measured_by"),
                    "A line of measured_by cannot be read. Write \"KPI 7: what of the standard\", "
                        + "or \"none: what no indicator measures\".")
                return nil
            }
            return Standard.Line(kpi: kpi, words: String(parts[1]))
        }
        item.standard = Standard(
            issuer: fields.required("issuer"), short: fields.required("short"), lines: lines,
            standing: fields.required("standing"))
        item.kpis = Set(item.kpis + lines.compactMap(\.kpi)).sorted()
    }

    mutating func readBody() {
        let (matter, text) = (fields.matter, fields.matter.body)
        guard text.contains(where: { !$0.isWhitespace }) else {
            fields.note(
                "RES-10", matter.bodyLine, "The text is empty. Write it below the head of keys.")
            return
        }
        let (document, faults) = MarkdownReader.read(text)
        for fault in faults {
            fields.note(
                "RES-11", matter.bodyLine + fault.line - 1,
                "In the text, \(fault.problem). \(fault.remedy)")
        }
        if document.headings.contains(where: { !$0.contains { !$0.isWhitespace } }) {
            fields.note("RES-11", matter.bodyLine, "A heading of the text is empty. Word it.")
        }
        item.body = document
        item.paths = document.paths.map { path in
            Resource.LinkedPath(path: path, line: line(linking: path))
        }
    }

    /// The first line of the file whose text has the address.
    private func line(linking path: String) -> Int {
        let lines = fields.matter.body.split(separator: "\n", omittingEmptySubsequences: false)
        let place = lines.firstIndex { $0.contains(path) } ?? 0
        return fields.matter.bodyLine + place
    }
}
