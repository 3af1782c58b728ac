import Findings
import Repository
import Templates

extension Site {
    func link(to item: Resource, from page: Page) -> LinkView {
        LinkView(item.title, href: map.link(from: page, to: .resource(.item(slug: item.slug))))
    }

    /// The choice as a link, with how many items it leads to.
    func facetView(_ facet: ResourceFacet, from page: Page) -> FacetView {
        FacetView(
            link: LinkView(
                ResourceWords.name(of: facet, latest),
                href: map.link(from: page, to: .resource(ResourcePage(choosing: facet)))),
            count: ResourceWords.counted(repository.resources(in: facet).count))
    }

    /// The choice as a link; nil where it leads to nothing.
    func way(to facet: ResourceFacet, words: String, from page: Page) -> LinkView? {
        guard !repository.resources(in: facet).isEmpty else { return nil }
        return LinkView(
            words, href: map.link(from: page, to: .resource(ResourcePage(choosing: facet))))
    }

    func way(to page: ResourcePage, from here: Page) -> LinkView {
        LinkView(name(of: page), href: map.link(from: here, to: .resource(page)))
    }

    func entry(_ item: Resource, from page: Page) -> ResourceEntryView {
        ResourceEntryView(
            link: link(to: item, from: page), language: item.language.mark,
            facts: ResourceWords.facts(item), summary: item.summary, isExample: item.isExample)
    }

    /// An item in a short list: what it is behind its name.
    func shortEntry(_ item: Resource, from page: Page) -> LinkedListView.Entry {
        let example = item.isExample ? ", invented example" : ""
        return .init(link(to: item, from: page), "\(item.kind.noun.lowercased())\(example)")
    }

    /// A link to the newest edition's page of an indicator.
    func indicator(_ kpi: Int, from page: Page) -> LinkView {
        LinkView(
            "KPI \(kpi): \(latest.shortName(of: kpi))",
            href: map.link(from: page, to: .indicator(latest.year, kpi: kpi)))
    }

    /// Items under the name of their kind, in the order of kinds.
    func groups(_ items: [Resource], from page: Page) -> [ResourceGroupView] {
        ResourceKind.allCases.compactMap { kind in
            let own = items.filter { $0.kind == kind }
            guard !own.isEmpty else { return nil }
            return ResourceGroupView(
                id: kind.rawValue, title: kind.name, entries: own.map { entry($0, from: page) })
        }
    }

    /// The path of the site that a text means: `latest/…` is the newest edition's.
    func path(meant path: String) -> String {
        path.utf8.starts(with: "latest/".utf8) ? "\(latest.year)/\(path.dropFirst(7))" : path
    }

    /// Links of the repository's texts that lead to no page of the site.
    package var deadLinks: [Finding] { repository.deadLinks(among: linkablePaths) }

    /// Every path that a text may link to, as texts write it: pages, and documents to adapt.
    package var linkablePaths: Set<String> { linkablePaths(of: pages.map { map.path(of: $0) }) }

    /// The same where the site has these pages.
    package func linkablePaths(of pages: [String]) -> Set<String> {
        var paths = Set(pages)
        let folder = "\(latest.year)/"
        for path in pages where path.utf8.starts(with: folder.utf8) {
            paths.insert("latest/\(path.dropFirst(folder.count))")
        }
        let letters = LetterTemplate.allCases.map { SiteMap.path(ofLetter: $0.rawValue) }
        return paths.union([SiteMap.businessCase, SiteMap.needsAssessment] + letters)
    }
}

extension ResourceLanguage {
    /// For an element's `lang`; empty where it is the page's own.
    var mark: String { self == .english ? "" : rawValue }
}
