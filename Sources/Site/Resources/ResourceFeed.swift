import Checksums
import Files
import Repository
import Templates

extension Site {
    /// The Atom feed, and what pages of the repository alone need; nothing where there is none.
    func resourceFiles() -> [SiteFile] {
        guard !repository.isEmpty else { return [] }
        let items = repository.newest
        let view = ResourceFeedView(
            id: Self.permanentName("resources"), title: "\(Self.shortName) resources",
            author: Self.name, page: "index.html",
            updated: Self.instant(
                items.first?.dates.reviewed ?? latest.results.edition.publishedOn),
            entries: items.map { item in
                .init(
                    id: Self.permanentName("resources/\(item.slug)"), title: item.title,
                    href: "\(item.slug).html", updated: Self.instant(item.dates.reviewed),
                    summary: item.summary, category: item.kind.rawValue)
            })
        return [
            SiteFile(path: Self.resourceFeedPath, bytes: Templates.resourceFeed(view).bytes)
        ] + assets(Assets.publishedWithRepository)
    }

    /// RFC 3339, at the day's beginning.
    private static func instant(_ day: String) -> String { "\(day)T00:00:00Z" }

    /// A name that stays, wherever the site is put: a UUID of version 8 from the SHA-256 of the path.
    ///
    /// - Reference: RFC 9562, section 5.8; RFC 4287, section 4.2.6.
    private static func permanentName(_ path: String) -> String {
        let hex = Array(SHA256.hex(of: Array("\(shortName) \(path)".utf8)))
        func part(_ from: Int, _ count: Int) -> String { String(hex[from..<from + count]) }
        return
            "urn:uuid:\(part(0, 8))-\(part(8, 4))-8\(part(13, 3))-a\(part(17, 3))-\(part(20, 12))"
    }
}
