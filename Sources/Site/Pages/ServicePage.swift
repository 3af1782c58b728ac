import Charts
import DecimalText
import Results
import Templates

extension Site {
    func servicePage(_ code: String, in edition: EditionIndex) -> PageContent {
        let entry = edition.services.first { $0.code.utf8.elementsEqual(code.utf8) }
        let name = entry?.name ?? code
        let here = Page.service(edition.year, code: code)
        let story = ServiceStory(edition: edition, entry: entry, code: code)
        let place = story.place
        let region = edition.place(.region, entry?.region ?? "")
        let takesPart = edition.takesPart(code)
        let origins = origins(on: here)
        let spine = SpineFigure(
            edition: edition, before: self.edition(before: edition), service: place, region: region,
            origins: origins)
        var view = ServicePageView(
            name: name, place: story.whereabouts, summary: story.summary,
            highlights: highlights(of: place, on: here, edition),
            notes: historyNotes(of: code, in: edition) + story.notes,
            spine: guided(
                takesPart ? spine.figure() : nil, on: here,
                from: origins.whole(place.key, in: edition)),
            figures: figureTable(of: place, on: here, edition),
            sentences: (1...EditionIndex.kpis).map { highlight($0, of: place, on: here, edition) },
            years: years(of: place, on: here, edition),
            caseMix: CaseMixTable(edition: edition, origins: origins).indicators(of: place),
            caseMixWords: CaseMixTable(edition: edition).words(of: place),
            months: takesPart ? months(of: place, on: here, edition) : [],
            variation: takesPart
                ? VariationWords(edition: edition, place: place).table(origins) : nil,
            variationCharts: takesPart
                ? (2...EditionIndex.kpis).compactMap { kpi in
                    guided(
                        VariationFigure(editions: upTo(edition), key: place.key, kpi: kpi)
                            .figure(.narrow), on: here,
                        from: origins.href(kpi, at: place.key, in: edition))
                } : [],
            pathway: guided(
                takesPart ? PathwayFigure(edition: edition, place: place).figure() : nil, on: here,
                from: origins.missed(at: place.key, in: edition)),
            missed: missed(story, on: here),
            completeness: takesPart
                ? CompletenessTable(edition: edition, origins: origins).table(of: place) : nil,
            completenessWords: story.completeness,
            facilities: serviceFacilities(code, on: here, edition),
            regions: LinkView(
                "Nations and regions compared",
                href: map.link(from: here, to: .edition(edition.year, .regions))),
            dataQuality: LinkView(
                "Data quality of the whole edition",
                href: map.link(from: here, to: .edition(edition.year, .dataQuality))),
            downloadWords: """
                The workbook holds this service’s own figures. In the tables, rows with the code \
                \(code) are this service’s.
                """,
            downloads: [workbookLink(of: code, on: here, edition)]
                + dataLinks(
                    ["indicators.csv", "series.csv", "completeness.csv", "facilities-answers.csv"],
                    on: here, edition))
        view.outliers = serviceOutliers(code, on: here, edition)
        view.model = takesPart ? modelLink(of: place, on: here, edition) : nil
        view.businessCase = businessCaseLink(of: code, on: here, edition)
        view.compare = LinkView(
            "Compare with other services",
            href: map.link(from: here, to: .edition(edition.year, .matrix)) + "#"
                + map.anchor(of: place.key, year: edition.year))
        view.help = serviceHelp(of: place, on: here, edition)
        view.meetings = meetingLinks(of: code, on: here, edition)
        view.cite = cite("\(name) (\(code))", on: here, edition)
        return PageContent(
            name: "\(name) (\(code))", summary: "\(name), \(edition.year): \(story.summary)",
            main: Templates.servicePage(view), charts: view.allCharts)
    }

    /// What stands apart: worst first, then best, at most three of each.
    private func highlights(
        of place: Place, on page: Page, _ edition: EditionIndex
    ) -> [HighlightView] {
        func some(_ standing: Standing) -> [HighlightView] {
            (1...EditionIndex.kpis)
                .filter { place.words[$0 - 1].standing == standing }
                .sorted { place.distance($0, in: edition) > place.distance($1, in: edition) }
                .prefix(3)
                .map { highlight($0, of: place, on: page, edition) }
        }
        return some(.worse) + some(.better)
    }

    func highlight(
        _ kpi: Int, of place: Place, on page: Page, _ edition: EditionIndex
    ) -> HighlightView {
        HighlightView(
            figure: place.words[kpi - 1],
            sentence: origins(on: page).sentence(kpi, of: place, in: edition),
            link: LinkView(
                edition.title(of: kpi),
                href: map.link(from: page, to: .indicator(edition.year, kpi: kpi))))
    }

    private func figureTable(
        of place: Place, on page: Page, _ edition: EditionIndex
    ) -> DataTable {
        let origins = origins(on: page)
        return DataTable(
            caption: "\(place.name): figures and what they rest on, \(edition.year)",
            columns: [
                .init("Indicator"), .init("Figure (95\u{A0}% interval)", isNumeric: true),
                .init("Rating"), .init("Against national"), .init("Numerator", isNumeric: true),
                .init("Denominator", isNumeric: true), .init("Missing", isNumeric: true),
                .init("Left out", isNumeric: true),
            ],
            rows: (1...EditionIndex.kpis).map { kpi in
                let figure = place.words[kpi - 1]
                let href = map.link(from: page, to: .indicator(edition.year, kpi: kpi))
                return [
                    .link("KPI \(kpi): \(edition.shortName(of: kpi))", to: href + "#definition"),
                    origins.cell(kpi, of: place, in: edition), figure.ragCell,
                    figure.standingCell,
                    figure.countCell(figure.numerator), figure.countCell(figure.denominator),
                    figure.countCell(figure.missing), figure.countCell(figure.excluded),
                ]
            })
    }

    /// Every edition up to this one that has the service, oldest first.
    func years(
        of place: Place, on page: Page, _ edition: EditionIndex
    ) -> DataTable? {
        let origins = origins(on: page)
        let shown = upTo(edition).filter { $0.has(.service, place.key.code) }
        guard shown.count > 1 else { return nil }
        let isLong = TrendWords.hasFiveYears(place.trends)
        let trend: [DataTable.Column] = isLong ? [.init("Five-year trend")] : []
        return DataTable(
            caption: "\(place.name): figures by year",
            columns: [.init("Indicator")]
                + shown.map { .init(String($0.year), isNumeric: true) }
                + [.init("Change since \(shown[shown.count - 2].year)")] + trend,
            rows: (1...EditionIndex.kpis).map { kpi in
                let change = ChangeWords(
                    of: kpi, at: place.key, in: edition, since: shown[shown.count - 2])
                let figures = shown.map { year -> Cell in
                    .figure(
                        yearly(kpi, year.place(.service, place.key.code)),
                        to: origins.href(kpi, at: place.key, in: year))
                }
                let unit = kpi == 1 ? ", incomplete fields" : ""
                return [.text("KPI \(kpi): \(edition.shortName(of: kpi))\(unit)")] + figures
                    + [.text(change.word)]
                    + (isLong ? [TrendWords.cell(place.trends[kpi - 1])] : [])
            })
    }

    /// A year's figure, short enough for a column.
    private func yearly(_ kpi: Int, _ place: Place) -> String {
        guard kpi == 1, let figure = place.figures[0], figure.status == .ok,
            let fields = figure.numerator, let all = figure.denominator
        else { return place.words[kpi - 1].percent }
        return "\(fields) of \(all)"
    }

    private func months(
        of place: Place, on page: Page, _ edition: EditionIndex
    ) -> [ChartFigure] {
        (2...EditionIndex.kpis).compactMap { kpi in
            guided(
                RunFigure(edition: edition, place: place, kpi: kpi).figure(.narrow), on: page,
                from: origins(on: page).href(kpi, at: place.key, in: edition))
        }
    }

    private func missed(_ story: ServiceStory, on page: Page) -> LinkedText {
        let words = MissedFigure.words(story.place.missed) ?? ""
        return LinkedText(
            story.missed,
            linking: [
                (
                    words.isEmpty ? "" : "about \(words) missed opportunities",
                    origins(on: page).missed(at: story.place.key, in: story.edition)
                )
            ])
    }
}
