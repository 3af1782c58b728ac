import DecimalText
import Results
import Templates

extension Site {
    /// Every place of an edition that has a page of provenance.
    func tracedPlaces(_ edition: EditionIndex) -> [Page] {
        edition.places.map { .provenance(edition.year, $0.key.level, code: $0.key.code) }
            .filter { map.has($0) }
    }

    func provenancePage(
        _ level: Level, _ code: String, in edition: EditionIndex
    ) -> PageContent {
        let here = Page.provenance(edition.year, level, code: code)
        let place = edition.place(level, code)
        let name = ProvenanceWords.name(of: place)
        var view = ProvenancePageView(
            name: name, year: String(edition.year), place: ownPage(of: place, on: here, edition),
            sections: (1...EditionIndex.kpis).map {
                provenanceSection($0, of: place, on: here, edition)
            },
            parts: """
                Months, groups of patients and earlier years are counted by the same rules from the \
                same files; their numerators and denominators stand in the table beside each chart and \
                in series.csv and breakdowns.csv.
                """,
            missed: missedTerms(of: place), files: fileTable(edition),
            overview: LinkView(
                ProvenanceWords.overview,
                href: map.link(from: here, to: .edition(edition.year, .provenance))))
        if level == .national {
            let numbers = NarrativeNumbers(
                edition: edition, earlier: editions(before: edition))
            view.told = numbers.told
            view.fixed = numbers.fixed
        }
        return PageContent(
            name: "Behind the figures: \(name)\(level == .service ? " (\(code))" : "")",
            summary: "Counts, rules, versions and files behind the figures of \(name).",
            main: Templates.provenancePage(view))
    }

    private func ownPage(
        of place: Place, on page: Page, _ edition: EditionIndex
    ) -> LinkView? {
        switch place.key.level {
        case .national:
            LinkView(
                "Annual report \(edition.year)",
                href: map.link(from: page, to: .edition(edition.year, .report)))
        case .nation, .region:
            LinkView(
                "Nations and regions",
                href: map.link(from: page, to: .edition(edition.year, .regions)))
        case .service:
            LinkView(
                place.name,
                href: map.link(from: page, to: .service(edition.year, code: place.key.code)))
        }
    }

    private func provenanceSection(
        _ kpi: Int, of place: Place, on page: Page, _ edition: EditionIndex
    ) -> ProvenanceSectionView {
        let figure = place.words[kpi - 1]
        let level = place.key.level
        let definition = edition.definitions[kpi - 1]
        let national =
            level == .national
            ? nil : origins(on: page).href(kpi, at: edition.national.key, in: edition)
        return ProvenanceSectionView(
            id: "kpi-\(kpi)", title: edition.title(of: kpi), figure: figure,
            counts: [
                .init(
                    "Numerator", ProvenanceWords.count(figure.numerator, figure),
                    ProvenanceWords.numerator(definition, at: level)),
                .init(
                    "Denominator", ProvenanceWords.count(figure.denominator, figure),
                    definition?.denominator ?? ""),
                .init(
                    "Left out", ProvenanceWords.count(figure.excluded, figure),
                    definition?.exclusions ?? ""),
                .init(
                    "Missing", ProvenanceWords.count(figure.missing, figure),
                    definition?.missingRule ?? ""),
            ],
            facts: FigureFacts(
                edition: edition, before: self.edition(before: edition), place: place, kpi: kpi
            ).all,
            indicator: LinkView(
                "The definition, and how everybody does",
                href: map.link(from: page, to: .indicator(edition.year, kpi: kpi))),
            national: national.map { LinkView("The national figure", href: $0) })
    }

    /// The model's arithmetic; empty where the edition knows no number.
    private func missedTerms(of place: Place) -> [TermView] {
        let missed = place.missed
        let absent = missed?.status == .withheld ? "Withheld" : "No number"
        return [
            TermView(
                "Pathway",
                """
                The numerators of KPI 2, 7 and 11, each over the denominator of KPI 2: the number of \
                fragility fractures expected.
                """),
            TermView(
                "Expected on treatment",
                (missed?.expected.flatMap(Words.grouped) ?? absent)
                    + ": 80\u{A0}% of 50\u{A0}% of 80\u{A0}% of the fragility fractures expected."),
            TermView(
                "On treatment at 12 months",
                (missed?.observed.map(DecimalText.grouped) ?? absent)
                    + ": the numerator of KPI 11."),
            TermView(
                "Missed",
                (MissedFigure.words(missed) ?? absent) + ": expected less observed."),
        ]
    }

    func fileTable(_ edition: EditionIndex) -> DataTable {
        DataTable(
            caption: "Files that edition \(edition.year) was made from",
            columns: [.init("File"), .init("Records", isNumeric: true), .init("SHA-256")],
            rows: edition.results.edition.inputs.map { input in
                [
                    .text(input.path), .text(DecimalText.grouped(input.rows)),
                    .checksum(input.sha256),
                ]
            })
    }
}

enum ProvenanceWords {
    static let overview = "Where the figures come from"

    static func numerator(_ definition: IndicatorDefinition?, at level: Level) -> String {
        guard let definition else { return "" }
        return definition.kind == .shareOfServices && level == .service
            ? "Of a service: the fields with more than 20\u{A0}% missing. \(definition.numerator)"
            : definition.numerator
    }

    /// A region may have a nation's name.
    static func name(of place: Place) -> String {
        switch place.key.level {
        case .national: "All services"
        case .region: "\(place.name) (region)"
        case .nation, .service: place.name
        }
    }

    /// A count as published; empty where the indicator has no such count.
    static func count(_ count: String, _ figure: FigureView) -> String {
        guard count.isEmpty else { return count }
        return figure.absentCount == "Withheld" ? figure.absentCount : ""
    }
}
