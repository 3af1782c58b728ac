import DecimalText
import Results
import Templates

extension Site {
    func methodsPage(_ edition: EditionIndex) -> PageContent {
        let here = Page.edition(edition.year, .methods)
        let results = edition.results
        var view = MethodsPageView(
            year: String(edition.year),
            cohort: results.cohortFlow.map { $0.rule }.filter { !$0.isEmpty },
            definitions: (1...EditionIndex.kpis).compactMap { kpi in
                definition(kpi, on: here, edition)
            },
            statistics: StatisticMethod.all(results.edition.outlierRules).map { group in
                StatisticGroupView(
                    title: group.title,
                    statistics: group.methods.map {
                        $0.view(program: results.edition.programVersion)
                    })
            },
            assumptions: results.assumptions.map { TermView($0.id, $0.text) },
            policy: DisclosureWords.terms(of: results.edition.disclosurePolicy),
            withheldPage: LinkView(
                "What was withheld from this edition, and how that was checked",
                href: map.link(from: here, to: .edition(edition.year, .withheld))),
            edition: editionTerms(results.edition),
            inputs: DataTable(
                caption: "Files that this edition was made from",
                columns: [
                    .init("File"), .init("Records", isNumeric: true), .init("SHA-256"),
                ],
                rows: results.edition.inputs.map { input in
                    [
                        .text(input.path), .text(DecimalText.grouped(input.rows)),
                        .text(input.sha256),
                    ]
                }),
            dataQuality: LinkView(
                "How many records each step removed",
                href: map.link(from: here, to: .edition(edition.year, .dataQuality))),
            downloads: LinkView(
                "Data and downloads",
                href: map.link(from: here, to: .edition(edition.year, .downloads))))
        view.note = methodsNote(on: here, edition)
        // The site has one model, beside its latest edition.
        if edition.year == latest.year { view.assumptions += ModelAssumptionWords.all }
        view.outliers = OutlierWords(edition: edition).method
        return PageContent(
            name: "Methods",
            summary: "How the figures of the \(edition.year) edition are made, and from what.",
            main: Templates.methodsPage(view))
    }

    private func definition(
        _ kpi: Int, on page: Page, _ edition: EditionIndex
    ) -> MethodsPageView.Definition? {
        edition.definitions[kpi - 1].map { definition in
            let terms = IndicatorTerms.definition(definition)
            let standards = TermView("Standards", definition.standards.joined(separator: "; "))
            return MethodsPageView.Definition(
                id: "kpi-\(kpi)", title: edition.title(of: kpi), question: definition.question,
                terms: definition.standards.isEmpty ? terms : terms + [standards],
                link: LinkView(
                    "KPI \(kpi) in full",
                    href: map.link(from: page, to: .indicator(edition.year, kpi: kpi))))
        }
    }

    private func editionTerms(_ edition: Edition) -> [TermView] {
        [
            TermView("Edition", "\(edition.year), revision \(edition.revision)"),
            TermView("Answers up to", DateWords.words(edition.freezeDate)),
            TermView("Published on", DateWords.words(edition.publishedOn)),
            TermView("Made with", "flsdb \(edition.programVersion)"),
            TermView("Patients", edition.synthetic ? "Synthetic" : "Real"),
        ]
    }
}
