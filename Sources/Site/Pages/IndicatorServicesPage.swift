import Results
import Templates

extension Site {
    /// Every service on one indicator in tables of a row a service, apart from the indicator's own
    /// page so that both stay light where services are many.
    func indicatorServicesPage(_ kpi: Int, in edition: EditionIndex) -> PageContent {
        let here = Page.indicatorServices(edition.year, kpi: kpi)
        let title = edition.title(of: kpi)
        let caseMix = CaseMixTable(edition: edition, origins: origins(on: here))
        let view = IndicatorServicesPageView(
            title: "\(title), service by service",
            indicator: LinkView(
                title, href: map.link(from: here, to: .indicator(edition.year, kpi: kpi))),
            services: serviceTable(kpi, on: here, edition),
            months: variationTable(kpi, on: here, edition),
            caseMix: caseMix.services(kpi) { code in
                map.link(from: here, to: .service(edition.year, code: code))
            },
            caseMixWords: caseMix.words(kpi),
            guide: LinkView(
                ReadingPage.variation.name,
                href: map.link(from: here, to: .reading(.variation))),
            downloads: dataLinks(["xmr.csv", "trends.csv", "case-mix.csv"], on: here, edition))
        return PageContent(
            name: view.title,
            summary:
                "\(title): every service with its rating, counts, months and years, and case mix.",
            main: Templates.indicatorServicesPage(view))
    }

    private func serviceTable(
        _ kpi: Int, on page: Page, _ edition: EditionIndex
    ) -> DataTable {
        let origins = origins(on: page)
        let isAssessed = edition.places(at: .service).contains { place in
            place.figures[kpi - 1]?.outlier != nil
        }
        let usual: [DataTable.Column] = isAssessed ? [.init("Usual differences")] : []
        return DataTable(
            caption: "\(edition.title(of: kpi)): every service, \(edition.year)",
            columns: [
                .init("Service"),
                .init("Figure (95\u{A0}% interval)", isNumeric: true), .init("Rating"),
                .init("Against national"),
            ] + usual + [
                .init("Counts", isNumeric: true), .init("Missing", isNumeric: true),
                .init("Region"),
            ],
            rows: edition.servicesByName.map { service in
                let own = edition.place(.service, service.code)
                let figure = own.words[kpi - 1]
                let href = map.link(from: page, to: .service(edition.year, code: service.code))
                let place: [Cell] = [
                    .link(edition.shortName(of: service), to: href)
                ]
                let verdict = [
                    origins.cell(kpi, of: own, in: edition), figure.ragCell, figure.standingCell,
                ]
                let limits: [Cell] = isAssessed ? [.text(figure.outlierWord)] : []
                return place + verdict + limits + [
                    figure.countCell(figure.counts), figure.countCell(figure.missing),
                    .text(service.region),
                ]
            }, isSortable: true)
    }

    private func variationTable(
        _ kpi: Int, on page: Page, _ edition: EditionIndex
    ) -> DataTable? {
        let origins = origins(on: page)
        let isLong = edition.places(at: .service).contains { TrendWords.hasFiveYears($0.trends) }
        let trend: [DataTable.Column] = isLong ? [.init("Five-year trend")] : []
        let rows = edition.servicesByName.compactMap { service -> [Cell]? in
            let place = edition.place(.service, service.code)
            let words = VariationWords(edition: edition, place: place)
            guard let row = words.row(of: kpi) else { return nil }
            let href = map.link(from: page, to: .service(edition.year, code: service.code))
            return [.link(edition.shortName(of: service), to: href)]
                + VariationWords.cells(
                    row, from: origins.href(kpi, at: place.key, in: edition))
                + (isLong ? [TrendWords.cell(place.trends[kpi - 1])] : [])
        }
        guard !rows.isEmpty else { return nil }
        return DataTable(
            caption:
                "\(edition.title(of: kpi)): what the months and years show, to \(edition.year)",
            columns: [
                .init("Service"), .init("Variation"), .init("Target"),
                .init("Mean and limits", isNumeric: true), .init("Months", isNumeric: true),
            ] + trend, rows: rows)
    }
}
