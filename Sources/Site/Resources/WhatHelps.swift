import Repository
import Results
import Templates

extension Site {
    private static let mostHelp = 6

    /// What helps with an indicator; nil where the repository holds nothing on it.
    func indicatorHelp(_ kpi: Int, on page: Page) -> IndicatorHelpView? {
        let items = repository.help(with: kpi)
        guard !items.isEmpty else { return nil }
        let all = way(
            to: .kpi(kpi),
            words: "All resources on KPI \(kpi) (\(repository.resources(in: .kpi(kpi)).count))",
            from: page)
        let sight = sightIssuers.isEmpty ? [] : [way(to: .lineOfSight, from: page)]
        return IndicatorHelpView(
            entries: items.prefix(Self.mostHelp).map { shortEntry($0, from: page) },
            more: [all].compactMap { $0 } + sight,
            standards: standardLines(of: kpi, from: page))
    }

    /// What helps a service: for at most three indicators, those furthest below the national figure
    /// first and then those rated red. Nil where none needs it.
    func serviceHelp(
        of place: Place, on page: Page, _ edition: EditionIndex
    ) -> ServiceHelpView? {
        guard !repository.isEmpty else { return nil }
        let worse = (1...EditionIndex.kpis).filter { place.words[$0 - 1].standing == .worse }
            .sorted { place.distance($0, in: edition) > place.distance($1, in: edition) }
        let red = (1...EditionIndex.kpis).filter {
            !worse.contains($0) && place.words[$0 - 1].rag == .red
        }
        let parts = (worse + red).compactMap { help(with: $0, place, page, edition) }.prefix(3)
        guard !parts.isEmpty else { return nil }
        return ServiceHelpView(
            words: "What may help with the figures that need it most, from the repository.",
            parts: Array(parts), all: way(to: .overview, from: page))
    }

    private func help(
        with kpi: Int, _ place: Place, _ page: Page, _ edition: EditionIndex
    ) -> ServiceHelpView.Part? {
        let items = repository.help(with: kpi)
        guard !items.isEmpty,
            let more = way(to: .kpi(kpi), words: "More on KPI \(kpi)", from: page)
        else { return nil }
        let figure = place.words[kpi - 1]
        return .init(
            indicator: LinkView(
                "KPI \(kpi): \(edition.shortName(of: kpi))",
                href: map.link(from: page, to: .indicator(edition.year, kpi: kpi)) + "#help"),
            why: figure.standing == .worse ? "Worse than the national figure" : "Rated red",
            entries: items.prefix(3).map { shortEntry($0, from: page) }, more: more)
    }

    /// The way of each reader into the repository, on the home page.
    func homeResources(on page: Page) -> HomePageView.Resources? {
        guard !repository.isEmpty else { return nil }
        var ways = HomePageView.Resources()
        func links(_ audience: Audience, _ words: String) -> [LinkView] {
            [
                repository.route(for: audience).map { link(to: $0, from: page) },
                way(to: .audience(audience), words: words, from: page),
            ].compactMap { $0 }
        }
        ways.professionals = links(.professionals, "What helps: resources")
        ways.commissioners = links(.commissioners, "Resources for commissioners")
        ways.executives = links(.executives, "Resources for boards")
        ways.patients = links(.patients, "Leaflets and videos")
        ways.welsh = welshStart(on: page)
        ways.anybody = links(.public, "Resources for everybody")
        return ways
    }

    private func welshStart(on page: Page) -> LinkView? {
        let start = repository.route(for: .patients)
        return start?.translations.compactMap { repository.resource($0) }
            .first { $0.language == .welsh }.map { link(to: $0, from: page) }
    }
}
