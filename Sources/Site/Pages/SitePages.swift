import Templates

extension Site {
    func aboutPage() -> PageContent {
        let here = Page.site(.about)
        let year = latest.year
        let view = AboutPageView(
            report: LinkView(
                "Annual report \(year)",
                href: map.link(from: here, to: .edition(year, .report))),
            methods: LinkView("Methods", href: map.link(from: here, to: .edition(year, .methods))),
            reading: LinkView(
                ReadingPage.overview.name, href: map.link(from: here, to: .reading(.overview))),
            services: LinkView(
                "Find your service", href: map.link(from: here, to: .edition(year, .services))),
            privacy: LinkView(
                "Privacy and opt-out", href: map.link(from: here, to: .site(.privacy))),
            isSynthetic: latest.results.edition.synthetic)
        return PageContent(
            name: "About the audit",
            summary: "What the audit of fracture liaison services measures, and how to read it.",
            main: Templates.aboutPage(view))
    }

    func accessibilityPage() -> PageContent {
        let downloads = map.link(
            from: .site(.accessibility), to: .edition(latest.year, .downloads))
        return PageContent(
            name: "Accessibility statement",
            summary: "How this site is made so that everybody can use it, and what was checked.",
            main: Templates.accessibilityPage(
                AccessibilityPageView(downloads: LinkView("Data and downloads", href: downloads))))
    }

    func privacyPage() -> PageContent {
        let methods = map.link(from: .site(.privacy), to: .edition(latest.year, .methods))
        return PageContent(
            name: "Privacy and opt-out",
            summary: "What the audit holds and publishes, and how patients can opt out.",
            main: Templates.privacyPage(
                PrivacyPageView(
                    methods: LinkView(
                        "How small numbers are treated", href: methods + "#disclosure"),
                    isSynthetic: latest.results.edition.synthetic)))
    }

    func notFoundPage() -> PageContent {
        let here = Page.site(.notFound)
        return PageContent(
            name: "Page not found", summary: "There is no page at this address.",
            main: Templates.notFoundPage(
                NotFoundPageView(
                    home: LinkView("Home", href: map.link(from: here, to: .site(.home))),
                    contents: LinkView(
                        "Site map", href: map.link(from: here, to: .site(.contents))),
                    search: LinkView("Search", href: map.link(from: here, to: .site(.search))))))
    }

    func contentsPage() -> PageContent {
        let here = Page.site(.contents)
        var view = ContentsPageView(
            pages: Self.sitePageNames.map {
                LinkView($0, href: map.link(from: here, to: .site($1)))
            },
            reading: readingLinks(on: here),
            parts: editions.reversed().map { part($0, on: here) })
        view.resources = resourcePages.map {
            LinkView(name(of: $0), href: map.link(from: here, to: .resource($0)))
        }
        return PageContent(
            name: "Site map", summary: "Every page of this site.",
            main: Templates.contentsPage(view))
    }

    private func part(_ edition: EditionIndex, on page: Page) -> ContentsPageView.Part {
        return ContentsPageView.Part(
            id: "edition-\(edition.year)", title: "Edition \(edition.year)",
            pages: editionPageNames(edition.year).map {
                LinkView(
                    "\($0) \(edition.year)",
                    href: map.link(from: page, to: .edition(edition.year, $1)))
            },
            indicators: (1...EditionIndex.kpis).map { kpi in
                LinkView(
                    edition.title(of: kpi),
                    href: map.link(from: page, to: .indicator(edition.year, kpi: kpi)))
            },
            services: edition.servicesByName.map { service in
                LinkView(
                    service.name,
                    href: map.link(from: page, to: .service(edition.year, code: service.code)))
            } + departureLinks(on: page, edition))
    }
}
