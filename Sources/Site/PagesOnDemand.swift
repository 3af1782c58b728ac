import Files
import Repository

/// A site of which single files are rendered when they are asked for, the same bytes as in the whole.
package struct PagesOnDemand: Sendable {
    package let site: Site
    private let pages: [String: Page]
    private let others: [String: SiteFile]

    package init(of site: Site) {
        self.site = site
        pages = Dictionary(
            site.pages.map { (site.map.path(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
        others = Dictionary(
            site.filesOfNoPage.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The file at a path of the site; nil where there is none, and for what belongs to a page or is
    /// no page: files of charts, workbooks and documents.
    package func file(at path: String) -> SiteFile? {
        others[path] ?? pages[path].map { site.pageFile($0) }
    }

    /// The same editions with another repository: what is made of the editions alone is kept.
    package func replacing(_ repository: Repository) -> PagesOnDemand {
        PagesOnDemand(of: site.replacing(repository))
    }
}
