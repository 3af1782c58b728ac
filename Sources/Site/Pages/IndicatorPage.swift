import DecimalText
import Results
import Templates

extension Site {
    func indicatorPage(_ kpi: Int, in edition: EditionIndex) -> PageContent {
        let here = Page.indicator(edition.year, kpi: kpi)
        let definition = edition.definitions[kpi - 1]
        let national = edition.national
        let before = self.edition(before: edition)
        let origins = origins(on: here)
        let origin = origins.href(kpi, at: national.key, in: edition)
        func step(to other: Int) -> LinkView? {
            guard (1...EditionIndex.kpis).contains(other) else { return nil }
            let target = Page.indicator(edition.year, kpi: other)
            return LinkView(edition.title(of: other), href: map.link(from: here, to: target))
        }
        var view = IndicatorPageView(
            title: edition.title(of: kpi), question: definition?.question ?? "",
            national: national.words[kpi - 1],
            sentence: origins.sentence(kpi, of: national, in: edition),
            change: origins.change(
                ChangeWords(of: kpi, at: national.key, in: edition, since: before), kpi,
                at: national.key, in: edition, since: before),
            spread: edition.linkedSpread(of: kpi, to: origin),
            rating: IndicatorTerms.rating(definition),
            trend: guided(
                TrendFigure(
                    editions: upTo(edition), key: national.key, kpi: kpi, origins: origins
                ).figure(.narrow), on: here),
            months: guided(
                RunFigure(edition: edition, place: national, kpi: kpi).figure(.wide), on: here,
                from: origin),
            variation: guided(
                VariationFigure(editions: upTo(edition), key: national.key, kpi: kpi).figure(.wide),
                on: here, from: origin),
            variationTable: variationTable(kpi, on: here, edition),
            caseMix: CaseMixTable(edition: edition, origins: origins).services(kpi) { code in
                map.link(from: here, to: .service(edition.year, code: code))
            },
            caseMixWords: CaseMixTable(edition: edition).words(kpi),
            funnel: guided(
                FunnelFigure(edition: edition, kpi: kpi).figure(), on: here,
                from: origin),
            ranks: guided(
                CaterpillarFigure(
                    edition: edition, kpi: kpi, level: .service
                ).figure(.wide), on: here, from: origin),
            groups: guided(
                BreakdownFigure(edition: edition, place: national, kpi: kpi).figure(), on: here,
                from: origin),
            services: serviceTable(kpi, on: here, edition),
            regions: regionTable(kpi, on: here, edition),
            definition: IndicatorTerms.definition(definition),
            technical: IndicatorTerms.technical(national.figures[kpi - 1], definition, edition),
            standards: definition?.standards ?? [],
            methods: LinkView(
                "Methods, assumptions and what this edition was made from",
                href: map.link(from: here, to: .edition(edition.year, .methods))),
            downloads: dataLinks(
                ["indicators.csv", "series.csv", "breakdowns.csv", "equity.csv"], on: here, edition),
            previous: step(to: kpi - 1), next: step(to: kpi + 1))
        view.outliers = LinkView(
            "Outliers on all indicators, and what services say to them",
            href: map.link(from: here, to: .edition(edition.year, .outliers)))
        view.changes = changesLink(on: here, edition)
        view.help = indicatorHelp(kpi, on: here)
        let gaps = Gaps(edition: edition, origins: origins)
        view.gapsWords = gaps.sentences(of: kpi)
        view.gaps = guided(gaps.figure(of: kpi), on: here, from: origin)
        view.origin = origin
        view.cite = cite(edition.title(of: kpi), on: here, edition)
        return PageContent(
            name: edition.title(of: kpi),
            summary: definition?.question ?? edition.title(of: kpi),
            main: Templates.indicatorPage(view), charts: view.allCharts)
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

    private func regionTable(
        _ kpi: Int, on page: Page, _ edition: EditionIndex
    ) -> DataTable {
        let origins = origins(on: page)
        return DataTable(
            caption: "\(edition.title(of: kpi)): nations and regions, \(edition.year)",
            columns: [
                .init("Place"), .init("Figure (95\u{A0}% interval)", isNumeric: true),
                .init("Rating"), .init("Against national"), .init("Counts", isNumeric: true),
            ],
            rows: ([edition.national] + edition.nationsAndRegions).map { place in
                let figure = place.words[kpi - 1]
                return [
                    .text(place.key.level == .national ? "All services" : place.name),
                    origins.cell(kpi, of: place, in: edition), figure.ragCell,
                    place.key.level == .national ? .text("–") : figure.standingCell,
                    figure.countCell(figure.counts),
                ]
            })
    }

    /// Links to the edition's tables of these file names.
    func dataLinks(_ names: [String], on page: Page, _ edition: EditionIndex) -> [LinkView] {
        ResultsTables.descriptions.filter { names.contains($0.fileName) }.map { table in
            let path = map.path(ofData: table.fileName, year: edition.year)
            return LinkView(
                "\(table.title), \(edition.year) (\(table.fileName))",
                href: map.link(from: page, toPath: path))
        }
    }
}
