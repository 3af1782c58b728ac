import DecimalText
import Results
import Templates

extension Site {
    func reportPage(_ edition: EditionIndex) -> PageContent {
        let here = Page.edition(edition.year, .report)
        func link(_ text: String, _ target: EditionPage) -> LinkView {
            LinkView(text, href: map.link(from: here, to: .edition(edition.year, target)))
        }
        let gaps = Gaps(edition: edition, origins: origins(on: here))
        let missedOrigin = origins(on: here).missed(at: edition.national.key, in: edition)
        var view = ReportPageView(
            year: String(edition.year), taking: taking(edition),
            messages: KeyMessages(
                edition: edition, before: self.edition(before: edition), origins: origins(on: here)
            ).all,
            headlines: headlines(on: here, edition),
            indicators: (1...EditionIndex.kpis).map { section($0, on: here, edition) },
            pathway: guided(
                PathwayFigure(edition: edition, place: edition.national).figure(), on: here,
                from: missedOrigin),
            missedWords: LinkedText(
                missedWords(edition),
                linking: [
                    (
                        "\(MissedFigure.words(edition.national.missed) ?? "") missed opportunities",
                        missedOrigin
                    )
                ]),
            missed: guided(
                MissedFigure(edition: edition, origins: origins(on: here)).figure(), on: here),
            gapsWords: gaps.words,
            gaps: guided(
                gaps.figure, on: here,
                from: origins(on: here).whole(edition.national.key, in: edition)),
            notes: DataNotes(edition: edition).all,
            flow: guided(FlowFigure(edition: edition).figure(), on: here),
            facilitiesWords: FacilitiesWords.summary(FacilitiesSurvey(edition: edition)),
            facilities: link("The facilities audit in full", .facilities),
            regions: link("Compare nations and regions", .regions),
            dataQuality: link("Data quality in full", .dataQuality),
            methods: link("Methods in full", .methods),
            downloads: link("Data and downloads", .downloads))
        view.map = mapLink(on: here, edition)
        view.words = reportWords(on: here, edition)
        view.changes = changesLink(on: here, edition)
        view.outliersWords = OutlierWords(edition: edition).summary
        view.outliers = link("Outliers: which services, and what they say", .outliers)
        view.cite = cite(nil, on: here, edition)
        view.numberFigures()
        return PageContent(
            name: "Annual report \(edition.year)",
            summary:
                "The \(edition.year) audit of fracture liaison services: messages and figures.",
            main: Templates.reportPage(view), charts: view.allCharts)
    }

    private func headlines(on page: Page, _ edition: EditionIndex) -> DataTable {
        let before = self.edition(before: edition)
        let origins = origins(on: page)
        var columns: [DataTable.Column] = [
            .init("Indicator"), .init("National figure (95\u{A0}% interval)", isNumeric: true),
            .init("Rating"),
        ]
        if let before {
            columns += [.init("Since \(before.year)", isNumeric: true), .init("Change")]
        }
        columns.append(.init("Services: median", isNumeric: true))
        return DataTable(
            caption: "National figures, \(edition.year)", columns: columns,
            rows: (1...EditionIndex.kpis).map { kpi in
                let figure = edition.national.words[kpi - 1]
                let href = map.link(from: page, to: .indicator(edition.year, kpi: kpi))
                let origin = origins.href(kpi, at: edition.national.key, in: edition)
                var cells: [Cell] = [
                    .link("KPI \(kpi): \(edition.shortName(of: kpi))", to: href),
                    origins.cell(kpi, of: edition.national, in: edition), figure.ragCell,
                ]
                if before != nil {
                    let change = ChangeWords(
                        of: kpi, at: edition.national.key, in: edition, since: before)
                    cells += [.figure(change.size, to: origin), .text(change.word)]
                }
                return cells + [.figure(edition.medianText(of: kpi) ?? "–", to: origin)]
            })
    }

    /// One trend of many on its page, so that its heading says of what.
    private func trend(_ kpi: Int, on page: Page, _ edition: EditionIndex) -> ChartFigure? {
        var figure = TrendFigure(
            editions: upTo(edition), key: edition.national.key, kpi: kpi, origins: origins(on: page)
        ).figure(.narrow)
        figure?.title = "KPI \(kpi), year by year"
        return guided(figure, on: page)
    }

    private func section(
        _ kpi: Int, on page: Page, _ edition: EditionIndex
    ) -> IndicatorSectionView {
        let definition = edition.definitions[kpi - 1]
        let origins = origins(on: page)
        let national = edition.national
        let before = self.edition(before: edition)
        return IndicatorSectionView(
            id: "kpi-\(kpi)", title: edition.title(of: kpi), question: definition?.question ?? "",
            sentence: origins.sentence(kpi, of: national, in: edition),
            change: origins.change(
                ChangeWords(of: kpi, at: national.key, in: edition, since: before), kpi,
                at: national.key, in: edition, since: before),
            spread: edition.linkedSpread(
                of: kpi, to: origins.href(kpi, at: national.key, in: edition)),
            trend: trend(kpi, on: page, edition),
            link: LinkView(
                "KPI \(kpi) in full",
                href: map.link(from: page, to: .indicator(edition.year, kpi: kpi))))
    }

    /// This edition and those before it: a page does not change when a later year is added, but for
    /// the links to it.
    func upTo(_ edition: EditionIndex) -> [EditionIndex] {
        editions.filter { $0.year <= edition.year }
    }

    func missedWords(_ edition: EditionIndex) -> String {
        guard let missed = edition.national.missed, let words = MissedFigure.words(missed),
            let expected = missed.expected.flatMap(Words.grouped), let observed = missed.observed
        else {
            return "There is no national number of missed opportunities for \(edition.year)."
        }
        return """
            If every service met the model, \(expected) people would be on bone treatment a year after \
            a fracture in \(edition.year). \(DecimalText.grouped(observed)) are known to be: \(words) \
            missed opportunities to prevent the next fracture.
            """
    }
}

extension EditionIndex {
    func medianText(of kpi: Int) -> String? {
        national.distributions[kpi - 1]?.median
            .flatMap { PercentText.rounded($0, places: 1) }.map { $0 + PercentText.sign }
    }

    /// The same, leading to the national figure's provenance.
    func linkedSpread(of kpi: Int, to origin: String?) -> LinkedText {
        let parts = spreadWords(of: kpi).split(separator: "lie between ", maxSplits: 1)
        let limits = parts.count == 2 ? parts[1].split(separator: ";")[0] : ""
        return LinkedText(
            spreadWords(of: kpi),
            linking: [(String(limits), origin), (medianText(of: kpi) ?? "", origin)])
    }

    /// `Half of the 78 services lie between 41.0 % and 63.5 %; the median is 52.1 %.`
    func spreadWords(of kpi: Int) -> String {
        guard let row = national.distributions[kpi - 1], let median = medianText(of: kpi),
            let lower = row.lowerQuartile.flatMap({ PercentText.rounded($0, places: 1) }),
            let upper = row.upperQuartile.flatMap({ PercentText.rounded($0, places: 1) })
        else { return "" }
        return """
            Half of \(Words.counted(row.services, "service", "services")) lie between \
            \(lower)\(PercentText.sign) and \(upper)\(PercentText.sign); the median is \(median).
            """
    }
}
