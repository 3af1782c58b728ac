import Results
import Templates

extension Site {
    func provenanceOverview(_ edition: EditionIndex) -> PageContent {
        let here = Page.edition(edition.year, .provenance)
        let facts = edition.results.edition
        let view = ProvenanceOverviewView(
            year: String(edition.year),
            edition: [
                TermView("Edition", "\(facts.year), revision \(facts.revision)"),
                TermView("Answers up to", DateWords.words(facts.freezeDate)),
                TermView("Published on", DateWords.words(facts.publishedOn)),
                TermView("Made with", "flsdb \(facts.programVersion)"),
                TermView(
                    "Disclosure policy",
                    "\(facts.disclosurePolicy.name), version \(facts.disclosurePolicy.version)"),
            ],
            files: fileTable(edition), definitions: definitionTable(on: here, edition),
            areas: placeLinks(on: here, edition) { $0 != .service },
            services: placeLinks(on: here, edition) { $0 == .service },
            cite: cite(nil, on: here, edition),
            methods: LinkView(
                "How the figures are made",
                href: map.link(from: here, to: .edition(edition.year, .methods))))
        return PageContent(
            name: ProvenanceWords.overview,
            summary: "The files, definitions and counts behind every figure of \(edition.year).",
            main: Templates.provenanceOverviewPage(view))
    }

    private func definitionTable(on page: Page, _ edition: EditionIndex) -> DataTable {
        DataTable(
            caption: "Definitions of edition \(edition.year)",
            columns: [.init("Indicator"), .init("Version"), .init("Reviewed")],
            rows: (1...EditionIndex.kpis).map { kpi in
                let definition = edition.definitions[kpi - 1]
                let href = map.link(from: page, to: .indicator(edition.year, kpi: kpi))
                return [
                    .link(edition.title(of: kpi), to: href + "#definition"),
                    .text(definition?.definitionVersion ?? "–"),
                    .text(definition.map { DateWords.words($0.reviewed) } ?? "–"),
                ]
            })
    }

    private func placeLinks(
        on page: Page, _ edition: EditionIndex, where isShown: (Level) -> Bool
    ) -> [LinkView] {
        edition.places.filter { isShown($0.key.level) }.compactMap { place in
            let target = Page.provenance(edition.year, place.key.level, code: place.key.code)
            guard map.has(target) else { return nil }
            return LinkView(
                ProvenanceWords.name(of: place), href: map.link(from: page, to: target))
        }
    }
}
