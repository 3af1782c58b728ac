import Results
import Templates

extension Site {
    /// Every place on every indicator; with JavaScript, up to four of them side by side.
    func matrixPage(_ edition: EditionIndex) -> PageContent {
        let here = Page.edition(edition.year, .matrix)
        func link(_ text: String, _ target: EditionPage) -> LinkView {
            LinkView(text, href: map.link(from: here, to: .edition(edition.year, target)))
        }
        let view = MatrixPageView(
            year: String(edition.year),
            words: """
                Every nation, every region and \
                \(Words.counted(edition.services.count, "service", "services")), each on the eleven \
                indicators.
                """,
            places: placesMatrix(edition, on: here), services: servicesMatrix(edition, on: here),
            reading: verdictGuide(on: here), list: link("Services with their providers", .services),
            regions: link("Nations and regions in charts", .regions),
            download: LinkView(
                "The same as CSV",
                href: map.link(
                    from: here, toPath: map.path(ofData: "indicators.csv", year: edition.year))))
        return PageContent(
            name: "Compare",
            summary: "Services, regions and nations on every indicator, \(edition.year).",
            main: Templates.matrixPage(view), scripts: ["compare.js"], stylesheet: "compare.css")
    }

    private func placesMatrix(_ edition: EditionIndex, on page: Page) -> MatrixTable {
        MatrixTable(
            caption: "Nations and regions on every indicator, \(edition.year)", head: "Place",
            indicators: indicatorHeads(edition, on: page),
            rows: ([edition.national] + edition.nationsAndRegions).map { place in
                let isNational = place.key.level == .national
                return matrixRow(
                    place, named: isNational ? "All services" : place.name, edition, page)
            })
    }

    private func servicesMatrix(_ edition: EditionIndex, on page: Page) -> MatrixTable {
        var reference = matrixRow(edition.national, named: "All services", edition, page)
        reference.id = nil
        return MatrixTable(
            caption: "Every service on every indicator, \(edition.year)", head: "Service",
            indicators: indicatorHeads(edition, on: page), reference: reference,
            rows: edition.servicesByName.map { service in
                var row = matrixRow(
                    edition.place(.service, service.code), named: edition.shortName(of: service),
                    edition, page)
                row.href = map.link(
                    from: page, to: .service(edition.year, code: service.code))
                return row
            }, isSortable: true)
    }

    private func matrixRow(
        _ place: Place, named name: String, _ edition: EditionIndex, _ page: Page
    ) -> MatrixTable.Row {
        let origins = origins(on: page)
        return MatrixTable.Row(
            id: map.anchor(of: place.key, year: edition.year), name: name,
            cells: (1...EditionIndex.kpis).map { kpi in
                MatrixCell(
                    place.words[kpi - 1], origin: origins.href(kpi, at: place.key, in: edition))
            })
    }

    private func indicatorHeads(_ edition: EditionIndex, on page: Page) -> [LinkView] {
        (1...EditionIndex.kpis).map { kpi in
            LinkView(
                "\(kpi) \(edition.shortName(of: kpi))",
                href: map.link(from: page, to: .indicator(edition.year, kpi: kpi)))
        }
    }
}
