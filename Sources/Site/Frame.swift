import Templates

extension Site {
    static let name = "Fracture Liaison Service Database"
    static let shortName = "FLS-DB"

    /// The frame around a page: its title, ways to the rest of the site, and what made it.
    func frame(of page: Page, _ content: PageContent) -> PageFrame {
        let edition = page.year.map { self.edition($0) } ?? latest
        var frame = PageFrame(
            title: title(of: page, content), summary: content.summary,
            stylesheet: map.link(from: page, toPath: map.path(ofAsset: "site.css")),
            script: map.link(from: page, toPath: map.path(ofAsset: "site.js")),
            home: LinkView(Self.shortName, href: map.link(from: page, to: .site(.home))),
            homeWords: Self.name,
            navigation: navigation(on: page, edition),
            search: NavigationLink(
                LinkView("Search", href: map.link(from: page, to: .site(.search))),
                isCurrent: page == .site(.search)),
            breadcrumb: breadcrumb(of: page), here: content.name,
            editions: otherYears(of: page),
            isSynthetic: edition.results.edition.synthetic, colophon: colophon(edition),
            footer: footer(on: page, edition))
        frame.alternates = alternates(of: page)
        frame.pastEdition = pastEdition(of: page)
        frame.scripts = content.scripts.map { map.link(from: page, toPath: map.path(ofAsset: $0)) }
        frame.ownStylesheet = content.stylesheet.map {
            map.link(from: page, toPath: map.path(ofAsset: $0))
        }
        return frame
    }

    private func title(of page: Page, _ content: PageContent) -> String {
        if page == .site(.home) { return "\(Self.name) (\(Self.shortName))" }
        if case .resource(let page) = page, page != .overview {
            return "\(content.name) – Resources – \(Self.shortName)"
        }
        let named = content.name.contains(page.year.map { String($0) } ?? "")
        let year = named ? "" : page.year.map { ", \($0)" } ?? ""
        return "\(content.name)\(year) – \(Self.shortName)"
    }

    private func navigation(on page: Page, _ edition: EditionIndex) -> [NavigationLink] {
        let pages = Self.navigationPages.map { ($0, Page.edition(edition.year, $1)) }
        let resources: [(String, Page)] =
            repository.isEmpty ? [] : [("Resources", .resource(.overview))]
        let model: [(String, Page)] = [("Model", .site(.model))]
        return (pages + resources + model).map { name, target in
            NavigationLink(
                LinkView(name, href: map.link(from: page, to: target)), isCurrent: page == target)
        }
    }

    private static let navigationPages: [(String, EditionPage)] = [
        ("Annual report", .report), ("Services", .services), ("Regions", .regions),
        ("Compare", .matrix), ("Outliers", .outliers), ("Facilities", .facilities),
        ("Data quality", .dataQuality),
        ("Methods", .methods),
        ("Downloads", .downloads),
    ]

    private func breadcrumb(of page: Page) -> [LinkView] {
        let trail: [(String, Page)]
        switch page {
        case .site(.home), .site(.notFound): trail = []
        case .site, .reading(.overview), .edition(_, .report), .resource(.overview):
            trail = [("Home", .site(.home))]
        case .resource:
            trail = [("Home", .site(.home)), ("Resources", .resource(.overview))]
        case .archived:
            trail = [("Home", .site(.home)), ("Archive of editions", .site(.archive))]
        case .reading:
            trail = [
                ("Home", .site(.home)), (ReadingPage.overview.name, .reading(.overview)),
            ]
        case .edition(let year, _), .indicator(let year, _):
            trail = [
                ("Home", .site(.home)), ("Annual report \(year)", .edition(year, .report)),
            ]
        case .provenance(let year, _, _):
            trail = [
                ("Home", .site(.home)), ("Annual report \(year)", .edition(year, .report)),
                (ProvenanceWords.overview, .edition(year, .provenance)),
            ]
        case .meeting(_, let code):
            let name = latest.services.first { $0.code.utf8.elementsEqual(code.utf8) }?.name
            trail = [
                ("Home", .site(.home)), (name ?? code, .service(latest.year, code: code)),
            ]
        case .indicatorServices(let year, let kpi):
            trail = [
                ("Home", .site(.home)), ("Annual report \(year)", .edition(year, .report)),
                (self.edition(year).title(of: kpi), .indicator(year, kpi: kpi)),
            ]
        case .service(let year, _), .departed(let year, _):
            trail = [
                ("Home", .site(.home)), ("Annual report \(year)", .edition(year, .report)),
                ("Services", .edition(year, .services)),
            ]
        }
        return trail.map { LinkView($0, href: map.link(from: page, to: $1)) }
    }

    /// The same page in every edition that has it, newest first; empty where only one has.
    private func otherYears(of page: Page) -> [NavigationLink] {
        guard let year = page.year else { return [] }
        let years = map.years.reversed().filter { map.has(page.inYear($0)) }
        guard years.count > 1 else { return [] }
        return years.map { other in
            NavigationLink(
                LinkView(String(other), href: map.link(from: page, to: page.inYear(other))),
                isCurrent: other == year)
        }
    }

    private func colophon(_ edition: EditionIndex) -> String {
        let facts = edition.results.edition
        return """
            Edition \(facts.year), revision \(facts.revision), published \
            \(DateWords.words(facts.publishedOn)). Made with flsdb \(facts.programVersion).
            """
    }

    private func footer(on page: Page, _ edition: EditionIndex) -> [LinkView] {
        let pages: [(String, Page)] = [
            ("How to read this site", .reading(.overview)),
            (ProvenanceWords.overview, .edition(edition.year, .provenance)),
            ("About the audit", .site(.about)), ("Archive of editions", .site(.archive)),
            ("Accessibility", .site(.accessibility)), ("Privacy and opt-out", .site(.privacy)),
            ("Site map", .site(.contents)),
        ]
        return pages.map { LinkView($0, href: map.link(from: page, to: $1)) }
    }
}

extension Page {
    /// The year of the edition that the page belongs to; nil for those above the editions.
    var year: Int? {
        switch self {
        case .site, .reading, .resource, .archived, .meeting: nil
        case .edition(let year, _), .indicator(let year, _), .indicatorServices(let year, _),
            .service(let year, _), .departed(let year, _), .provenance(let year, _, _):
            year
        }
    }

    func inYear(_ year: Int) -> Page {
        switch self {
        case .site, .reading, .resource, .archived, .meeting: self
        case .edition(_, let page): .edition(year, page)
        case .indicator(_, let kpi): .indicator(year, kpi: kpi)
        case .indicatorServices(_, let kpi): .indicatorServices(year, kpi: kpi)
        case .service(_, let code), .departed(_, let code): .service(year, code: code)
        case .provenance(_, let level, let code): .provenance(year, level, code: code)
        }
    }
}
