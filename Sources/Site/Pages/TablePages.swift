import Charts
import DecimalText
import Results
import Templates

extension Site {
    /// The list of an edition's services.
    func servicesPage(_ edition: EditionIndex) -> PageContent {
        let here = Page.edition(edition.year, .services)
        let table = DataTable(
            caption: "Services registered for \(edition.year)",
            columns: [
                .init("Service"), .init("Code"), .init("Provider"), .init("Region"),
                .init("Patients", isNumeric: true), .init("Better", isNumeric: true),
                .init("Similar", isNumeric: true), .init("Worse", isNumeric: true),
                .init("Not compared", isNumeric: true),
            ],
            rows: edition.servicesByName.map { serviceRow($0, on: here, edition) },
            isSortable: true)
        var view = ServicesPageView(
            year: String(edition.year), words: taking(edition), table: table,
            matrix: LinkView(
                "Compare services",
                href: map.link(from: here, to: .edition(edition.year, .matrix))))
        view.areas = edition.servicesByPostcodeArea.map { area, services in
            PostcodeAreaView(
                area: area,
                services: services.map { service in
                    LinkView(
                        edition.shortName(of: service),
                        href: map.link(
                            from: here, to: .service(edition.year, code: service.code)))
                })
        }
        view.map = mapLink(on: here, edition)
        view.departed = departureLinks(on: here, edition)
        return PageContent(
            name: "Services",
            summary: "Every fracture liaison service registered for \(edition.year).",
            main: Templates.servicesPage(view))
    }

    private func serviceRow(
        _ service: ServiceEntry, on page: Page, _ edition: EditionIndex
    ) -> [Cell] {
        let place = edition.place(.service, service.code)
        let tally = StandingTally(place.words.map(\.standing))
        let href = map.link(from: page, to: .service(edition.year, code: service.code))
        let takesPart = edition.takesPart(service.code)
        return [
            .link(edition.shortName(of: service), to: href), .text(service.code),
            .text(service.provider),
            .text(service.region),
            .text(
                takesPart
                    ? place.figures[3]?.denominator.map(DecimalText.grouped) ?? "Withheld" : "None"),
            .text(String(tally.better)), .text(String(tally.similar)), .text(String(tally.worse)),
            .text(String(tally.notAssessed)),
        ]
    }

    func regionsPage(_ edition: EditionIndex) -> PageContent {
        let here = Page.edition(edition.year, .regions)
        let shown = [edition.national] + edition.nationsAndRegions
        let table = DataTable(
            caption: "National, nation and region figures with their rating, \(edition.year)",
            columns: heatColumns("Place", edition),
            rows: shown.map { place in
                let isNational = place.key.level == .national
                return [.text(isNational ? "All services" : place.name)]
                    + heatCells(place, on: here, edition)
            })
        var view = RegionsPageView(
            year: String(edition.year),
            words: """
                Figures pooled over the patients of each nation’s and region’s services, beside all \
                services together.
                """,
            figures: table, reading: verdictGuide(on: here),
            missed: guided(
                MissedFigure(edition: edition, origins: origins(on: here)).figure(), on: here),
            charts: (1...EditionIndex.kpis).compactMap { kpi in
                guided(
                    CaterpillarFigure(
                        edition: edition, kpi: kpi, level: .region, origins: origins(on: here)
                    ).figure(.narrow),
                    on: here)
            })
        view.map = mapLink(on: here, edition)
        return PageContent(
            name: "Nations and regions",
            summary: "The eleven indicators of nations and regions compared, \(edition.year).",
            main: Templates.regionsPage(view), charts: view.allCharts)
    }

    func verdictGuide(on page: Page) -> LinkView {
        LinkView(ReadingPage.verdict.name, href: map.link(from: page, to: .reading(.verdict)))
    }

    private func heatColumns(_ head: String, _ edition: EditionIndex) -> [DataTable.Column] {
        [.init(head)]
            + (1...EditionIndex.kpis).map { kpi in
                .init("\(kpi) \(edition.shortName(of: kpi))", isNumeric: true)
            }
    }

    private func heatCells(
        _ place: Place, on page: Page, _ edition: EditionIndex
    ) -> [Cell] {
        let origins = origins(on: page)
        return (1...EditionIndex.kpis).map { kpi in
            let figure = place.words[kpi - 1]
            return .heat(
                figure.rag, figure.percent, figure.standing.tag,
                to: origins.href(kpi, at: place.key, in: edition))
        }
    }
}
