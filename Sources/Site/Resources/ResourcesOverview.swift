import Repository
import Templates

extension Site {
    func resourcesPage() -> PageContent {
        let here = Page.resource(.overview)
        let facets = repository.facets
        func views(_ isChosen: (ResourceFacet) -> Bool) -> [FacetView] {
            facets.filter(isChosen).map { facetView($0, from: here) }
        }
        let view = ResourcesPageView(
            lede: """
                Everything that the audit offers besides its figures, in one place: for those who run \
                fracture liaison services, who pay for them, and who need them.
                """,
            doors: doors(facets, here), shelves: shelves(here),
            indicators: views { if case .kpi = $0 { true } else { false } },
            kinds: views { if case .kind = $0 { true } else { false } },
            topics: views { if case .topic = $0 { true } else { false } },
            languages: views { if case .language = $0 { true } else { false } },
            newest: repository.newest.prefix(5).map { entry($0, from: here) },
            more: [
                LinkView(
                    "New items as an Atom feed",
                    href: map.link(from: here, toPath: Self.resourceFeedPath)),
                way(to: .archive, from: here),
            ], letters: resourceLetters(here), words: Self.entryWords)
        return PageContent(
            name: "Resources",
            summary: "Guides, case studies, letters, standards and reports for fracture liaison.",
            main: Templates.resourcesPage(view))
    }

    private func doors(_ facets: [ResourceFacet], _ here: Page) -> [ResourcesPageView.Door] {
        facets.compactMap { facet in
            guard case .audience(let audience) = facet else { return nil }
            return .init(
                facet: facetView(facet, from: here), words: ResourceWords.door(audience))
        }
    }

    private func shelves(_ here: Page) -> [ResourcesPageView.Door] {
        var shelves: [ResourcesPageView.Door] = []
        if !repository.resources(in: .kind(.caseStudy)).isEmpty {
            shelves.append(
                .init(
                    facet: facetView(.kind(.caseStudy), from: here),
                    words: "What services tried to improve a figure, indicator by indicator."))
        }
        if !repository.standards.isEmpty {
            shelves.append(
                .init(
                    facet: facetView(.kind(.standard), from: here),
                    words: "What national bodies ask for, what of it holds, and what measures it."))
        }
        if !sightIssuers.isEmpty {
            shelves.append(
                .init(
                    facet: FacetView(
                        link: way(to: .lineOfSight, from: here), count: "11 indicators"),
                    words: "Each indicator with the standard that it answers to."))
        }
        return shelves
    }

    /// Current items from A to Z by title.
    private func resourceLetters(_ here: Page) -> [LetterView] {
        var letters: [LetterView] = []
        let items = repository.current.map { (Array($0.title.uppercased().utf8), $0) }
            .sorted {
                $0.0 == $1.0
                    ? $0.1.slug.utf8.lexicographicallyPrecedes($1.1.slug.utf8)
                    : $0.0.lexicographicallyPrecedes($1.0)
            }
        for (_, item) in items {
            let letter = Self.letter(of: item.title)
            let topics = item.topics.map { ResourceWords.topic($0) }
            let words = [item.kind.noun, ResourceWords.published(item)] + topics
            var link = ServiceLinkView(
                link: link(to: item, from: here), place: words.joined(separator: " · "))
            link.language = item.language.mark
            if letters.last?.letter == letter {
                letters[letters.count - 1].services.append(link)
            } else {
                letters.append(LetterView(letter: letter, services: [link]))
            }
        }
        return letters
    }

    private static let entryWords = [
        TermView(
            "Source",
            """
            Where the facts of the entry were read. Where only a copy could be read, the entry says so. \
            Our words are our own; the item itself belongs to whoever published it.
            """),
        TermView(
            "Source checked",
            """
            The day on which the entry was held against our record of its source. Pages of other \
            organisations may have moved or changed since.
            """),
        TermView(
            "Invented example",
            "Made up to show the form. No service, person or figure in it exists."),
    ]
}
