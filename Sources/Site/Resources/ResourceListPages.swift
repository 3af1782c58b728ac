import Repository
import Templates

extension Site {
    func facetPage(_ facet: ResourceFacet) -> PageContent {
        let here = Page.resource(.facet(facet))
        let items = repository.resources(in: facet)
        let name = ResourceWords.name(of: facet, latest)
        let others = repository.facets.filter { $0.isLike(facet) }
        var ways = [way(to: .overview, from: here), way(to: .archive, from: here)]
        if case .kpi(let kpi) = facet { ways.insert(indicator(kpi, from: here), at: 0) }
        let view = ResourceListPageView(
            title: name, lede: lede(facet, items.count),
            choices: others.map { other in
                NavigationLink(
                    facetView(other, from: here).link, isCurrent: other == facet)
            }, choicesName: "Other choices",
            groups: groups(items, from: here), links: ways)
        // A topic may have the words of a kind.
        let isTopic = if case .topic = facet { true } else { false }
        return PageContent(
            name: isTopic ? "Topic: \(name)" : name, summary: "Resources: \(name).",
            main: Templates.resourceListPage(view))
    }

    private func lede(_ facet: ResourceFacet, _ count: Int) -> String {
        let items = ResourceWords.counted(count)
        return switch facet {
        case .audience(let audience): "\(ResourceWords.door(audience)) \(items)."
        case .kind: "\(items) of this kind."
        case .topic: "\(items) on this topic."
        case .kpi: "\(items) that may help with this indicator, those to act on first."
        case .language(.welsh): "\(items) yn Gymraeg (in Welsh)."
        case .language(.english): "\(items) in English."
        }
    }

    func archivePage() -> PageContent {
        let here = Page.resource(.archive)
        let moves = repository.moves.map { move in
            LinkView(
                "\(move.from): now \(move.to.title)",
                href: map.link(from: here, to: .resource(.moved(from: move.from))))
        }
        let items = repository.archived
        let view = ResourceListPageView(
            title: "Archive",
            lede: """
                What has been superseded. Each item keeps its address, and says what stands in its \
                place. \(ResourceWords.counted(items.count)).
                """,
            groups: groups(items, from: here), links: [way(to: .overview, from: here)],
            moves: moves)
        return PageContent(
            name: name(of: .archive), summary: "Resources that have been superseded.",
            main: Templates.resourceListPage(view))
    }

    func caseStudiesPage() -> PageContent {
        let here = Page.resource(.caseStudies)
        let studies = repository.resources(in: .kind(.caseStudy))
        let byIndicator = (1...EditionIndex.kpis).compactMap { kpi -> ResourceGroupView? in
            let own = studies.filter { $0.kpis.contains(kpi) }
            guard !own.isEmpty else { return nil }
            return ResourceGroupView(
                id: "kpi-\(kpi)", title: "KPI \(kpi): \(latest.shortName(of: kpi))",
                entries: own.map { entry($0, from: here) })
        }
        let other = studies.filter(\.kpis.isEmpty)
        let rest = ResourceGroupView(
            id: "other", title: "On several", entries: other.map { entry($0, from: here) })
        let templates = repository.resources(in: .topic("improvement"))
            .filter { $0.kind == .template || $0.kind == .tool }
        let view = ResourceListPageView(
            title: "Case studies",
            lede: """
                What services tried, indicator by indicator: the problem, the change, what it took and \
                what was learnt. Those marked as invented show the form and stand in until services send \
                their own.
                """,
            groups: byIndicator + (other.isEmpty ? [] : [rest]),
            links: templates.map { link(to: $0, from: here) } + [way(to: .overview, from: here)])
        return PageContent(
            name: name(of: .caseStudies), summary: "Improvement case studies by indicator.",
            main: Templates.resourceListPage(view))
    }
}

extension ResourceFacet {
    /// True where both choose by the same property.
    fileprivate func isLike(_ other: ResourceFacet) -> Bool {
        switch (self, other) {
        case (.audience, .audience), (.kind, .kind), (.topic, .topic), (.kpi, .kpi),
            (.language, .language):
            true
        default: false
        }
    }
}
