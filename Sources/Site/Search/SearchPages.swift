import Templates

extension Site {
    func searchPage() -> PageContent {
        let everything = LinkView(
            Self.everythingName, href: map.link(from: .site(.search), to: .site(.everything)))
        return PageContent(
            name: "Search", summary: "Search services, indicators, places, resources and pages.",
            main: Templates.searchPage(
                SearchPageView(here: map.path(of: .site(.search)), everything: everything)),
            scripts: [SearchFile.name, "search.js"])
    }

    /// The same as the search finds, from A to Z, for readers without JavaScript.
    func everythingPage() -> PageContent {
        let here = Page.site(.everything)
        var letters: [LetterView] = []
        let ordered = searchEntries.enumerated().map {
            (Array($0.element.title.uppercased().utf8), $0.offset, $0.element)
        }
        .sorted { left, right in
            left.0 == right.0 ? left.1 < right.1 : left.0.lexicographicallyPrecedes(right.0)
        }
        for (_, _, entry) in ordered {
            let letter = Self.letter(of: entry.title)
            var link = ServiceLinkView(
                link: LinkView(entry.title, href: map.link(from: here, toPath: entry.path)),
                place: [entry.kind, entry.place].filter { !$0.isEmpty }.joined(separator: " · "))
            link.language = entry.language
            if letters.last?.letter == letter {
                letters[letters.count - 1].services.append(link)
            } else {
                letters.append(LetterView(letter: letter, services: [link]))
            }
        }
        let search = LinkView("Search", href: map.link(from: here, to: .site(.search)))
        return PageContent(
            name: Self.everythingName, summary: "Everything on this site by name, from A to Z.",
            main: Templates.everythingPage(EverythingPageView(search: search, letters: letters)))
    }

    static let everythingName = "Everything from A to Z"
}
