import Findings
import FrontMatter
import Markdown
import Releases

/// One file of the repository: a head of keys, and the text in Markdown.
///
/// Its rules, all at error level:
/// RES-01 the file cannot be read · RES-02 a key is not known · RES-03 a key is missing or blank ·
/// RES-04 a value is none of those known · RES-05 the slug is no address · RES-06 two items share an
/// address · RES-07 an indicator is not known · RES-08 a date is none or out of order · RES-09 an
/// address is not one to link to · RES-10 the text is empty · RES-11 the text holds what is not shown ·
/// RES-12 another item that is named does not exist · RES-13 a translation is missing · RES-14 a link
/// leads nowhere · RES-15 the review is overdue · RES-16 a video lacks its transcript · RES-17 what is
/// replaced is not archived · RES-18 a line of a standard cannot be read · RES-19 a reader has two
/// start pages · RES-20 the dictionary of the dataset cannot be read.
struct ResourceFile {
    static let keys = [
        "title", "slug", "summary", "kind", "audiences", "topics", "kpis", "standards", "published",
        "published_words", "checked", "reviewed", "next_review", "status", "example", "replaces",
        "moved_from", "language", "translations", "source", "source_note", "link", "licence",
        "length", "transcript", "figures", "large_print", "issuer", "short", "standing",
        "measured_by",
    ]
    /// Pages of the repository that are no items.
    static let reserved = [
        "index", "archive", "case-studies", "dataset", "evidence-and-policy", "line-of-sight",
    ]
    private static let longestSlug = 80

    var fields: ResourceFields
    var item = Resource()

    var findings: [Finding] { fields.findings }

    /// The item and what is wrong with it; the item is of use only where nothing is.
    static func read(_ bytes: [UInt8], file: String) -> (item: Resource, findings: [Finding]) {
        func unreadable(_ line: Int, _ summary: String) -> (Resource, [Finding]) {
            let place = Location(file: file, line: line)
            return (
                Resource(),
                [Finding(rule: "RES-01", severity: .error, location: place, summary: summary)]
            )
        }
        // A line may end with CR LF.
        let lines = bytes.enumerated().filter { index, byte in
            byte != 0x0D || index + 1 == bytes.count || bytes[index + 1] != 0x0A
        }
        guard let text = String(validating: lines.map(\.element), as: UTF8.self) else {
            return unreadable(1, "The file is not UTF-8. Save it as UTF-8.")
        }
        if let line = UnshownSigns.firstLine(in: text) {
            return unreadable(line, UnshownSigns.summary)
        }
        switch FrontMatter.read(text) {
        case .failure(let fault): return unreadable(fault.line, fault.summary)
        case .success(let matter):
            var reader = ResourceFile(fields: ResourceFields(file: file, matter: matter))
            reader.read()
            return (reader.item, reader.findings)
        }
    }

    private mutating func read() {
        fields.refuseKeys(notIn: Self.keys)
        item.file = fields.file
        for entry in fields.matter.entries { item.lines[entry.key] = entry.line }
        item.title = fields.required("title")
        item.slug = slug()
        item.summary = fields.required("summary")
        item.kind = fields.term("kind", fields.required("kind")) ?? .external
        item.audiences = audiences()
        item.topics = topics()
        item.kpis = indicators("kpis").sorted()
        item.figures = indicators("figures")
        item.hasLargePrint = fields.isYes("large_print")
        item.standards = fields.list("standards")
        let status: Status? = fields.term("status", fields.required("status"))
        item.isArchived = status == .archived
        item.isExample = fields.isYes("example")
        item.replaces = fields.list("replaces")
        item.movedFrom = fields.list("moved_from")
        for slug in item.movedFrom { checkSlug(slug, "moved_from") }
        item.language =
            fields.has("language")
            ? fields.term("language", fields.optional("language")) ?? .english : .english
        item.translations = fields.list("translations")
        item.length = fields.optional("length")
        readSource()
        readDates()
        readStandard()
        readBody()
        readTranscript()
    }

    private enum Status: String, CaseIterable { case current, archived }

    private mutating func slug() -> String {
        let slug = fields.required("slug")
        if !slug.isEmpty { checkSlug(slug, "slug") }
        return slug
    }

    private mutating func checkSlug(_ slug: String, _ key: String) {
        if Self.reserved.contains(where: { $0.isSame(slug) }) {
            fields.note(
                "RES-05", fields.line(of: key),
                "The slug \(slug) is that of a page of the repository. Choose another.")
        } else if !Self.isAddress(slug) || slug.utf8.count > Self.longestSlug {
            fields.note(
                "RES-05", fields.line(of: key),
                "A slug of \(key) is no address. Write at most \(Self.longestSlug) small letters "
                    + "and digits, with single hyphens between words.")
        }
    }

    /// True for `bone-health-card`.
    private static func isAddress(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty
                && part.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        }
    }

    private mutating func audiences() -> [Audience] {
        let words = fields.list("audiences")
        if !fields.has("audiences") { _ = fields.required("audiences") }
        let found: [Audience] = words.compactMap { fields.term("audiences", $0) }
        return Audience.allCases.filter { found.contains($0) }
    }

    private mutating func topics() -> [String] {
        let topics = fields.list("topics")
        for topic in topics where !Self.isAddress(topic) {
            fields.note(
                "RES-04", fields.line(of: "topics"),
                "“\(topic)” is no topic. Write small letters with hyphens, such as falls-prevention."
            )
        }
        return topics.sorted { $0.precedes($1) }
    }

    /// Numbers of indicators, each once, in the order of the file.
    private mutating func indicators(_ key: String) -> [Int] {
        let words = fields.list(key)
        let numbers = words.compactMap { Int($0) }.filter { (1...11).contains($0) }
        guard numbers.count == words.count, Set(numbers).count == numbers.count else {
            fields.note(
                "RES-07", fields.line(of: key),
                "The indicators of \(key) are not numbers from 1 to 11, each once. Write a list such as [2, 7]."
            )
            return []
        }
        return numbers
    }

    private mutating func readSource() {
        item.source = ResourceSource(
            text: fields.required("source"), note: fields.optional("source_note"),
            link: fields.optional("link"), licence: fields.required("licence"))
        let hasScheme = item.source.text.contains("://") || item.source.text.contains("script:")
        if hasScheme, !SafeAddress.isWeb(item.source.text) { refuseAddress("source") }
        if !item.source.link.isEmpty, !SafeAddress.isWeb(item.source.link) {
            refuseAddress("link")
        }
    }

    private mutating func refuseAddress(_ key: String) {
        fields.note(
            "RES-09", fields.line(of: key),
            "The address of \(key) is not one to link to. Write one that begins with https://"
                + (key == "source" ? ", or say in words where the facts were read." : "."))
    }

    private mutating func readTranscript() {
        let isVideo = item.kind == .video
        guard fields.has("transcript") else {
            if isVideo {
                fields.note(
                    "RES-16", 1,
                    "A video says what its transcript is. Add transcript: full, example or "
                        + "unavailable.")
            }
            return
        }
        item.transcript = fields.term("transcript", fields.optional("transcript"))
        let line = fields.line(of: "transcript")
        guard isVideo else {
            fields.note("RES-16", line, "Only a video has a transcript. Remove the key.")
            return
        }
        let holds = item.body.headings.contains { $0.lowercased() == "transcript" }
        let promises = item.transcript == .full || item.transcript == .example
        if promises, !holds {
            fields.note(
                "RES-16", line,
                "The text has no part headed Transcript. Add it, or write transcript: unavailable.")
        } else if item.transcript == .unavailable, holds {
            fields.note(
                "RES-16", line,
                "The text has a part headed Transcript, and the head says that there is none.")
        }
    }
}
