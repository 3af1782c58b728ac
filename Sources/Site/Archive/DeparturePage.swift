import Results
import Templates

extension Site {
    /// Where a service went that an edition does not have any more.
    func departurePage(_ code: String, in edition: EditionIndex) -> PageContent {
        let here = Page.departed(edition.year, code: code)
        let departure = departure(of: code, in: edition.year)
        let name = departure?.service.name ?? code
        let lastYear = departure?.lastYear ?? edition.year
        let view = DeparturePageView(
            name: name, code: code, year: String(edition.year),
            words: departure.map { words(of: $0) } ?? "",
            heir: departure.flatMap { heir(of: $0.service, in: edition.year) }.map { heir in
                LinkView(
                    "\(heir.name) (\(heir.code)), \(edition.year)",
                    href: map.link(from: here, to: .service(edition.year, code: heir.code)))
            },
            last: LinkView(
                "\(name), \(lastYear): the last edition with figures of its own",
                href: map.link(from: here, to: .service(lastYear, code: code))),
            services: LinkView(
                "Every service registered for \(edition.year)",
                href: map.link(from: here, to: .edition(edition.year, .services))))
        return PageContent(
            name: "\(name) (\(code))", summary: "\(name), \(edition.year): \(view.words)",
            main: Templates.departurePage(view))
    }

    func departure(of code: String, in year: Int) -> Departure? {
        departures[year]?.first { $0.service.code.utf8.elementsEqual(code.utf8) }
    }

    /// What became of it, in a sentence.
    func words(of departure: Departure) -> String {
        let service = departure.service
        let day = service.left.isEmpty ? "" : " on \(DateWords.words(service.left))"
        guard !service.mergedInto.isEmpty else {
            return service.left.isEmpty
                ? "This service was last registered for \(departure.lastYear)."
                : "This service left the audit\(day)."
        }
        let heir = entry(of: service.mergedInto)
        return "This service became part of \(heir?.name ?? service.mergedInto)\(day)."
    }

    /// The service that a service's patients are now counted for, over all mergers; nil where it has
    /// none in the year's edition.
    private func heir(of service: ServiceEntry, in year: Int) -> ServiceEntry? {
        let registered = edition(year).services
        var code = service.mergedInto
        for _ in 0...registered.count where !code.isEmpty {
            if let heir = registered.first(where: { $0.code.utf8.elementsEqual(code.utf8) }) {
                return heir
            }
            code = entry(of: code)?.mergedInto ?? ""
        }
        return nil
    }

    /// The service as the latest edition that has it knows it.
    private func entry(of code: String) -> ServiceEntry? {
        for edition in editions.reversed() {
            if let entry = edition.services.first(where: { $0.code.utf8.elementsEqual(code.utf8) })
            {
                return entry
            }
        }
        return nil
    }

    /// The services that an edition does not have any more, as links; empty where there are none.
    func departureLinks(on page: Page, _ edition: EditionIndex) -> [LinkView] {
        (departures[edition.year] ?? []).map { departure in
            LinkView(
                "\(departure.service.name) (\(departure.service.code))",
                href: map.link(
                    from: page, to: .departed(edition.year, code: departure.service.code)))
        }
    }

    /// What a service's page says of its past: other names, and services that became part of it.
    func historyNotes(of code: String, in edition: EditionIndex) -> [String] {
        guard let own = edition.services.first(where: { $0.code.utf8.elementsEqual(code.utf8) })
        else { return [] }
        var notes: [String] = []
        let before = editions.last { earlier in
            earlier.year < edition.year
                && earlier.services.contains {
                    $0.code.utf8.elementsEqual(code.utf8)
                        && !$0.name.utf8.elementsEqual(own.name.utf8)
                }
        }
        if let before,
            let name = before.services.first(where: { $0.code.utf8.elementsEqual(code.utf8) })?.name
        {
            notes.append("Until the \(before.year) edition this service was called \(name).")
        }
        for departure in departures[edition.year] ?? []
        where departure.service.mergedInto.utf8.elementsEqual(code.utf8) {
            let gone = departure.service
            let day = gone.left.isEmpty ? "" : " on \(DateWords.words(gone.left))"
            notes.append(
                """
                \(gone.name) (\(gone.code)) became part of this service\(day); its own figures \
                stand in the editions up to \(departure.lastYear).
                """)
        }
        return notes
    }
}
