import Findings
import Markdown
import Releases
import Results

/// What people wrote for one edition, read and checked as far as it can be without its figures.
package struct EditionNarrative: Sendable {
    package private(set) var foreword: Foreword?
    /// In the order of their files' names, as are the recommendations.
    package private(set) var messages: [KeyMessage] = []
    package private(set) var recommendations: [Recommendation] = []
    package private(set) var methods: MethodsNote?
    /// By term.
    package private(set) var glossary: [GlossaryTerm] = []
    package private(set) var findings: [Finding] = []
    /// Every text with the file that it stands in.
    package private(set) var texts: [(file: String, prose: NarrativeProse)] = []

    /// Nothing where nobody wrote anything, which is a fault where the release expects a report.
    ///
    /// - Parameter settings: what the release asks of the report; nil where it is not at hand.
    package init(
        _ sources: [NarrativeText], of edition: Edition, settings: ReportSettings? = nil
    ) {
        guard !sources.isEmpty else {
            if settings?.isExpected == true { requireWords(of: edition) }
            return
        }
        for source in sources { add(source, of: edition) }
        glossary.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
        requireSections(sources, in: "narrative/\(edition.year)")
        if let settings { requireLength(settings, of: edition) }
    }

    package var isEmpty: Bool { texts.isEmpty }

    private mutating func add(_ source: NarrativeText, of edition: Edition) {
        var file = NarrativeFile(source, publishedOn: edition.publishedOn)
        let steps = source.file.split(separator: "/").dropFirst(2).map(String.init)
        guard source.file.hasSuffix(".md") else {
            file.refuse()
            findings += file.findings
            return
        }
        switch (steps.first ?? "", steps.count) {
        case ("foreword.md", 1):
            foreword = file.foreword()
            foreword.map { texts.append((source.file, $0.prose)) }
        case ("methods.md", 1):
            methods = file.methods()
            methods.map { texts.append((source.file, $0.prose)) }
        case ("glossary.md", 1):
            glossary = file.glossary()
            glossary.first.map { texts.append((source.file, $0.prose)) }
        case ("key-messages", 2):
            if let message = file.message() {
                messages.append(message)
                texts.append((source.file, message.prose))
            }
        case ("recommendations", 2):
            if let recommendation = file.recommendation() {
                recommendations.append(recommendation)
                texts.append((source.file, recommendation.prose))
            }
        default: file.refuse()
        }
        findings += file.findings
    }

    private mutating func requireWords(of edition: Edition) {
        note(
            "NAR-13", "narrative/\(edition.year)",
            "The release has a report block, and the report has no words. Write its files into this "
                + "folder, or take the block out of the release.")
    }

    private mutating func requireSections(_ sources: [NarrativeText], in folder: String) {
        func holds(_ name: String) -> Bool {
            sources.contains { $0.file.hasPrefix("\(folder)/\(name)") }
        }
        for name in ["foreword.md", "methods.md", "glossary.md"] where !holds(name) {
            note("NAR-13", "\(folder)/\(name)", "The report has no such section. Write the file.")
        }
        if !holds("key-messages/") {
            note(
                "NAR-13", "\(folder)/key-messages",
                "The report has no key message. Write a file for each into this folder.")
        }
        let isWhole = findings.isEmpty
        for audience in ReportAudience.allCases
        where isWhole && !recommendations.contains(where: { $0.audience == audience }) {
            note(
                "NAR-13", "\(folder)/recommendations",
                "The report has no recommendation for the audience \(audience.rawValue). Write one."
            )
        }
        refuseUnknownFindings()
        refuseRepeatedNames(messages.map { ($0.file, $0.slug) })
        refuseRepeatedNames(recommendations.map { ($0.file, $0.slug) })
    }

    private mutating func refuseUnknownFindings() {
        let known = messages.map(\.slug)
        guard !known.isEmpty else { return }
        for recommendation in recommendations {
            for finding in recommendation.findings
            where !known.contains(where: { $0.utf8.elementsEqual(finding.utf8) }) {
                note(
                    "NAR-18", recommendation.file,
                    "The finding \(finding) is no key message. "
                        + NearestWord.remedy(for: finding, among: known),
                    line: recommendation.findingsLine)
            }
        }
    }

    private mutating func refuseRepeatedNames(_ names: [(file: String, slug: String)]) {
        for (index, name) in names.enumerated()
        where names[..<index].contains(where: { $0.slug.utf8.elementsEqual(name.slug.utf8) }) {
            note(
                "NAR-20", name.file,
                "Another file is called \(name.slug), apart from its number. Rename one of the two."
            )
        }
    }

    private mutating func requireLength(_ settings: ReportSettings, of edition: Edition) {
        let folder = "narrative/\(edition.year)"
        func refuse(_ file: String, _ count: Int, _ what: String, _ most: Int, _ key: String) {
            guard count > most else { return }
            note(
                "NAR-19", file,
                "The report has \(count) \(what), more than the \(most) that report.\(key) of the release "
                    + "allows. Shorten it.")
        }
        refuse(
            "\(folder)/key-messages", messages.count, "key messages", settings.mostMessages,
            "most_messages")
        refuse(
            "\(folder)/recommendations", recommendations.count, "recommendations",
            settings.mostRecommendations, "most_recommendations")
        let counted =
            (foreword.map { [$0.prose.words] } ?? []) + messages.map(\.prose.words)
            + recommendations.map(\.prose.words)
        refuse(folder, counted.reduce(0, +), "words", settings.mostWords, "most_words")
    }

    private mutating func note(_ rule: String, _ file: String, _ summary: String, line: Int = 1) {
        findings.append(
            Finding(
                rule: rule, severity: .error, location: Location(file: file, line: line),
                summary: summary))
    }
}
