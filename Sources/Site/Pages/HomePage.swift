import DecimalText
import Results
import Templates

extension Site {
    func homePage() -> PageContent {
        let here = Page.site(.home)
        let year = latest.year
        func link(_ text: String, _ target: EditionPage, _ part: String = "") -> LinkView {
            LinkView(text, href: map.link(from: here, to: .edition(year, target)) + part)
        }
        var view = HomePageView(
            year: String(year), facts: keyFacts(on: here, of: latest), taking: taking(latest),
            report: link("Read the annual report \(year)", .report),
            regions: link("Compare nations and regions", .regions),
            matrix: link("Compare services, regions and nations", .matrix),
            dataQuality: link("Data quality", .dataQuality), methods: link("Methods", .methods),
            downloads: link("Data and downloads", .downloads),
            missed: link("Missed opportunities", .report, "#missed"),
            about: LinkView("About the audit", href: map.link(from: here, to: .site(.about))),
            patients: LinkView(
                "Questions to ask", href: map.link(from: here, to: .site(.about)) + "#patients"),
            services: link("all services as a table", .services),
            letters: letters(on: here, of: latest), indicators: indicatorLinks(on: here),
            earlier: editions.dropLast().reversed().map { edition in
                LinkView(
                    "Annual report \(edition.year)",
                    href: map.link(from: here, to: .edition(edition.year, .report)))
            })
        if !latest.servicesByPostcodeArea.isEmpty {
            view.areas = link("by postcode", .services, "#postcodes")
        }
        view.changes = changesLink(on: here, latest)
        view.resources = homeResources(on: here)
        view.search = LinkView(
            "Search the site", href: map.link(from: here, to: .site(.search)))
        return PageContent(
            name: "Home",
            summary: "How well fracture liaison services prevent the next fracture, \(year).",
            main: Templates.homePage(view))
    }

    /// Who took part, in one sentence.
    func taking(_ edition: EditionIndex) -> String {
        let took = edition.participating
        let registered = Words.counted(
            edition.services.count, "registered service", "registered services")
        let patients = edition.patients.map {
            ", with \(Words.counted($0, "patient", "patients")) who broke a bone in \(edition.year)"
        }
        return """
            \(DecimalText.grouped(took)) of \(registered) took part in the \(edition.year) \
            audit\(patients ?? "").
            """
    }

    /// The headline indicators as large figures.
    func keyFacts(on page: Page, of edition: EditionIndex) -> [KeyFactView] {
        let facts = [2, 4, 7, 9, 11].map { keyFact($0, on: page, of: edition) }
        guard let missed = MissedFigure.words(edition.national.missed) else { return facts }
        let fact = KeyFactView(
            figure: missed, origin: origins(on: page).missed(at: edition.national.key, in: edition),
            words: "people could have been on treatment after a year and were not",
            change: "",
            link: LinkView(
                "Missed opportunities",
                href: map.link(from: page, to: .edition(edition.year, .report)) + "#missed"))
        return facts + [fact]
    }

    /// An indicator's national figure with what it says, and how it moved.
    func keyFact(_ kpi: Int, on page: Page, of edition: EditionIndex) -> KeyFactView {
        let change = ChangeWords(
            of: kpi, at: edition.national.key, in: edition, since: self.edition(before: edition))
        return KeyFactView(
            figure: edition.national.words[kpi - 1].percent,
            origin: origins(on: page).href(kpi, at: edition.national.key, in: edition),
            words: KeyFactWords.all[kpi - 1], change: change.sentence,
            link: LinkView(
                "KPI \(kpi): \(edition.shortName(of: kpi))",
                href: map.link(from: page, to: .indicator(edition.year, kpi: kpi))))
    }

    /// The services from A to Z by name.
    private func letters(on page: Page, of edition: EditionIndex) -> [LetterView] {
        var letters: [LetterView] = []
        for service in edition.servicesByName {
            let letter = Self.letter(of: service.name)
            var link = ServiceLinkView(
                link: LinkView(
                    service.name,
                    href: map.link(from: page, to: .service(edition.year, code: service.code))),
                place: ServicePlace.words(of: service))
            link.postcodeAreas = service.postcodeAreas
            if letters.last?.letter == letter {
                letters[letters.count - 1].services.append(link)
            } else {
                letters.append(LetterView(letter: letter, services: [link]))
            }
        }
        return letters
    }

    static func letter(of name: String) -> String {
        guard let first = name.unicodeScalars.first, first.properties.isAlphabetic else {
            return "0–9"
        }
        return String(first).uppercased()
    }

    private func indicatorLinks(on page: Page) -> [IndicatorLinkView] {
        (1...EditionIndex.kpis).map { kpi in
            IndicatorLinkView(
                link: LinkView(
                    latest.title(of: kpi),
                    href: map.link(from: page, to: .indicator(latest.year, kpi: kpi))),
                figure: latest.national.words[kpi - 1].percent,
                origin: origins(on: page).href(kpi, at: latest.national.key, in: latest))
        }
    }
}

extension EditionIndex {
    /// By name without case, then by code.
    var servicesByName: [ServiceEntry] {
        services.map { (Array($0.name.uppercased().utf8), $0) }
            .sorted { left, right in
                left.0 == right.0
                    ? left.1.code.utf8.lexicographicallyPrecedes(right.1.code.utf8)
                    : left.0.lexicographicallyPrecedes(right.0)
            }
            .map(\.1)
    }

    /// Each area of postcodes that a service states, by its letters, with its services by name.
    var servicesByPostcodeArea: [(area: String, services: [ServiceEntry])] {
        var services: [String: [ServiceEntry]] = [:]
        for service in servicesByName {
            for area in service.postcodeAreas { services[area, default: []].append(service) }
        }
        return services.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { ($0.key, $0.value) }
    }

    /// Registered services with at least one patient in the audit.
    var participating: Int {
        services.count { service in takesPart(service.code) }
    }

    func takesPart(_ code: String) -> Bool {
        place(.service, code).figures.contains { figure in
            figure.map { $0.status != .noPatients } ?? false
        }
    }
}
