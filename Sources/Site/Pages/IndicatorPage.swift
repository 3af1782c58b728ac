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
        view.more = LinkView(
            "Every service in tables: rating, counts, missing answers, months and years, case mix",
            href: map.link(from: here, to: .indicatorServices(edition.year, kpi: kpi)))
        view.recommendations = recommendations(on: kpi, from: here, edition)
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
