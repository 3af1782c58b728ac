import Findings
import Markdown
import Releases
import Results

/// One file of the report's words.
///
/// Its rules, all at error level, beside NAR-01 to NAR-11 of `ResponseFile`:
/// NAR-13 a section is missing · NAR-14 a figure is not known or not well written · NAR-15 it has no
/// value that may be said · NAR-16 a number is typed by hand · NAR-17 a link leads nowhere · NAR-18 an
/// audience or a finding is not known · NAR-19 the report is longer than its release allows · NAR-20
/// a term or a name stands twice, or what a term means is missing · NAR-21 what the words rest on is
/// not so, or cannot be read · NAR-22 (a warning) a folder is of no edition.
struct NarrativeFile {
    /// Every text is searched for every term.
    static let mostTerms = 300

    private(set) var fields: NarrativeFields
    private let publishedOn: String

    /// - Parameter publishedOn: the edition's day.
    init(_ source: NarrativeText, publishedOn: String) {
        fields = NarrativeFields(file: source.file)
        self.publishedOn = publishedOn
        text = source.text
    }

    private let text: String
    var findings: [Finding] { fields.findings }

    mutating func foreword() -> Foreword? {
        guard begin(["title", "from", "date", "holds"]) else { return nil }
        let (title, from) = (title(), fields.role())
        let date = fields.date("date", notAfter: publishedOn)
        let prose = fields.prose()
        guard let title, let from, let date else { return nil }
        return Foreword(title: title, from: from, date: date, prose: prose)
    }

    mutating func message() -> KeyMessage? {
        refuseStrangeName()
        guard begin(["title", "kpis", "holds"]) else { return nil }
        let (title, kpis, prose) = (title(), fields.kpis(), fields.prose())
        guard let title, let kpis else { return nil }
        return KeyMessage(
            file: fields.file, slug: slug, title: title, kpis: kpis, prose: prose)
    }

    mutating func recommendation() -> Recommendation? {
        refuseStrangeName()
        guard begin(["title", "audience", "kpis", "findings", "holds"]) else { return nil }
        let (title, kpis, audience) = (title(), fields.kpis(), audience())
        let findings = fields.entry("findings")
        let prose = fields.prose()
        guard let title, let kpis, let audience, let findings else { return nil }
        return Recommendation(
            file: fields.file, slug: slug, title: title, audience: audience, kpis: kpis,
            findings: findings.values, findingsLine: findings.line, prose: prose)
    }

    mutating func methods() -> MethodsNote? {
        guard begin(["title", "holds"]) else { return nil }
        let (title, prose) = (title(), fields.prose())
        return title.map { MethodsNote(title: $0, prose: prose) }
    }

    /// Each heading is a term, with what it means below it.
    mutating func glossary() -> [GlossaryTerm] {
        guard begin([]) else { return [] }
        let prose = fields.prose()
        let sections = prose.sections
        guard sections.count <= Self.mostTerms else {
            fields.note(
                "NAR-20", fields.matter.bodyLine,
                "The glossary has \(sections.count) terms, more than \(Self.mostTerms). Shorten it."
            )
            return []
        }
        let terms = sections.compactMap { heading, part -> GlossaryTerm? in
            if let heading,
                heading.unicodeScalars.contains(where: { PlaceholderText.index(of: $0) != nil })
            {
                fields.note(
                    "NAR-20", fields.matter.bodyLine, "A term holds a figure. Word it without.")
            }
            guard let heading, !part.isEmpty else {
                let what =
                    heading.map { "The term “\($0)” has no text. Say what it means below it." }
                    ?? "A text stands before the first term. Write each term as a heading: ## Term."
                fields.note("NAR-20", fields.matter.bodyLine, what)
                return nil
            }
            return GlossaryTerm(heading: heading, prose: part)
        }
        for (index, term) in terms.enumerated()
        where terms[..<index].contains(where: {
            $0.id.utf8.elementsEqual(term.id.utf8) || $0.names.contains(where: term.isCalled)
        }) {
            fields.note(
                "NAR-20", fields.matter.bodyLine,
                "The term “\(term.term)” stands twice. Keep one of the two.")
        }
        return terms
    }

    /// Notes what the file is where it is none of the report's.
    mutating func refuse() {
        fields.note(
            "NAR-01", 1,
            "This is no file of a report. It holds foreword.md, methods.md, glossary.md, "
                + "key-messages/*.md, recommendations/*.md and responses/*.md. Rename or remove it."
        )
    }

    /// The file's name becomes an address.
    private mutating func refuseStrangeName() {
        guard
            slug.utf8.contains(where: { byte in
                byte &- UInt8(ascii: "0") >= 10 && byte &- UInt8(ascii: "a") >= 26
                    && byte != UInt8(ascii: "-")
            }) || slug.isEmpty
        else { return }
        fields.note(
            "NAR-01", 1,
            "The file's name becomes an address. Give it small letters, digits and hyphens: 01-follow-up.md."
        )
    }

    private mutating func begin(_ keys: [String]) -> Bool {
        guard fields.read(text) else { return false }
        fields.refuseKeys(notIn: keys)
        return true
    }

    private mutating func title() -> String? {
        guard let entry = fields.single("title") else { return nil }
        fields.refuseNumbers(in: entry.values[0], line: entry.line)
        return entry.values[0]
    }

    private mutating func audience() -> ReportAudience? {
        guard let entry = fields.single("audience") else { return nil }
        let known = ReportAudience.allCases
        let audience = known.first { $0.rawValue.utf8.elementsEqual(entry.values[0].utf8) }
        if audience == nil {
            fields.note(
                "NAR-18", entry.line,
                "The audience \(entry.values[0]) is not known. "
                    + NearestWord.remedy(for: entry.values[0], among: known.map(\.rawValue)))
        }
        return audience
    }

    /// `narrative/2021/key-messages/02-follow-up.md`: `follow-up`.
    private var slug: String {
        let name = fields.file.split(separator: "/").last?.dropLast(3) ?? ""
        let words = name.drop { $0.isNumber }
        return String(words.first == "-" ? words.dropFirst() : name)
    }
}
