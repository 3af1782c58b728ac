import Checksums
import Files
import Results
import Templates

/// The Atom feed of editions and their revisions.
extension Site {
    static let feedPath = "editions.xml"

    func feedFile() -> SiteFile {
        let invented = latest.results.edition.synthetic
        let view = FeedView(
            id: Self.identifier("feed", synthetic: invented),
            title: "\(Self.name) (\(Self.shortName)): editions",
            subtitle: invented ? "Synthetic data: the patients are invented." : nil,
            updated: updated, author: Self.name, own: Self.feedPath,
            home: map.path(of: .site(.home)),
            entries: feedEntries)
        return SiteFile(path: Self.feedPath, bytes: Templates.feed(view).bytes)
    }

    /// Every publication: the editions as they stand, and revisions that are superseded. The newest
    /// first; of one day, the later year first.
    private var feedEntries: [FeedView.Entry] {
        let superseded = archive.filter { revision in
            revision.revision != edition(revision.year).results.edition.revision
        }
        let dated =
            editions.map { (edition: $0.results.edition, entry: entry(of: $0)) }
            + superseded.map { (edition: $0.results.edition, entry: entry(of: $0)) }
        return dated.sorted { left, right in
            let (first, second) = (left.edition, right.edition)
            if !first.publishedOn.utf8.elementsEqual(second.publishedOn.utf8) {
                return second.publishedOn.utf8.lexicographicallyPrecedes(first.publishedOn.utf8)
            }
            return (first.year, first.revision) > (second.year, second.revision)
        }.map(\.entry)
    }

    private func entry(of edition: EditionIndex) -> FeedView.Entry {
        let facts = edition.results.edition
        let invented = facts.synthetic ? Self.invented : ""
        let reason =
            archive.first {
                $0.year == facts.year && $0.revision == facts.revision && $0.revision > 1
            }
            .map { "Corrected: \($0.reason) " } ?? ""
        return FeedView.Entry(
            id: Self.identifier(
                "edition \(facts.year) revision \(facts.revision)", synthetic: facts.synthetic),
            title: "Annual report \(facts.year), revision \(facts.revision)",
            updated: Self.midnight(facts.publishedOn),
            page: map.path(of: .edition(facts.year, .report)),
            data: map.path(of: .edition(facts.year, .downloads)),
            summary: reason.isEmpty
                ? """
                \(taking(edition)) All eleven indicators with benchmarks, for England and Wales.\
                \(invented)
                """
                // A reason gives numbers; beside a nation's name they would read as its figures.
                : "\(reason)\(taking(edition))\(invented)")
    }

    /// A revision that another stands for now.
    private func entry(of revision: PublishedRevision) -> FeedView.Entry {
        let facts = revision.results.edition
        let invented = facts.synthetic ? Self.invented : ""
        let why = revision.revision > 1 ? "Corrected: \(revision.reason) " : ""
        let next = archive.first {
            $0.year == revision.year && $0.revision == revision.revision + 1
        }
        let end = next.map {
            "Superseded by revision \($0.revision) of \(DateWords.words($0.publishedOn)): \($0.reason)"
        }
        return FeedView.Entry(
            id: Self.identifier(
                "edition \(facts.year) revision \(facts.revision)", synthetic: facts.synthetic),
            title: "Annual report \(facts.year), revision \(facts.revision)",
            updated: Self.midnight(facts.publishedOn),
            page: map.path(of: .archived(revision.year, revision: revision.revision)), data: nil,
            summary: "\(why)\(end ?? "Superseded.")\(invented)")
    }

    private static let invented = " Synthetic data: the patients are invented."

    /// The day of the latest publication.
    private var updated: String {
        Self.midnight(
            editions.map(\.results.edition.publishedOn).max {
                $0.utf8.lexicographicallyPrecedes($1.utf8)
            }
                ?? "")
    }

    /// A day as RFC 3339 has it. Editions are dated by the day, not by the hour.
    private static func midnight(_ day: String) -> String { "\(day)T00:00:00Z" }

    /// An address that is the same for the same edition wherever the site lies: no domain takes
    /// part in it.
    ///
    /// - Reference: K. Davis, B. Peabody, P. Leach, RFC 9562, 2024, section 5.8 and appendix B.2: a
    ///   UUID of version 8 from the SHA-256 of a name.
    static func identifier(_ name: String, synthetic: Bool) -> String {
        let whole = "flsdb \(synthetic ? "synthetic" : "audit") \(name)"
        var digits = Array(SHA256.hex(of: Array(whole.utf8)).utf8.prefix(32))
        digits[12] = UInt8(ascii: "8")
        digits[16] = UInt8(ascii: "a")
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
        return "urn:uuid:"
            + groups.map { String(decoding: digits[$0], as: UTF8.self) }.joined(separator: "-")
    }
}
