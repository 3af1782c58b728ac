import DecimalText
import Results
import Templates

extension Site {
    func dataQualityPage(_ edition: EditionIndex) -> PageContent {
        let here = Page.edition(edition.year, .dataQuality)
        let findings = FindingTables(edition: edition)
        let effects = FindingEffects(edition: edition)
        let signOff = SignOff(edition: edition)
        let view = DataQualityPageView(
            year: String(edition.year), words: flowWords(edition),
            flow: guided(FlowFigure(edition: edition).figure(), on: here),
            findings: findings.byRule,
            findingsWords: findings.words,
            services: findings.byService { code in
                map.link(from: here, to: .service(edition.year, code: code))
            },
            completeness: CompletenessTable(
                edition: edition, before: self.edition(before: edition), origins: origins(on: here)
            ).table(of: edition.national),
            effects: effects.byIndicator, questions: effects.byQuestion,
            servicesToAsk: effects.servicesToAsk { code in
                map.link(from: here, to: .service(edition.year, code: code))
            },
            signOff: SignOffView(
                verdict: signOff.verdict, thresholds: signOff.thresholds, inputs: signOff.inputs,
                exceptions: signOff.exceptions,
                file: LinkView(
                    "The statement as JSON",
                    href: map.link(
                        from: here,
                        toPath: map.path(ofData: "sign-off.json", year: edition.year)))),
            methods: LinkView(
                "Methods", href: map.link(from: here, to: .edition(edition.year, .methods))),
            download: LinkView(
                "Findings as CSV",
                href: map.link(
                    from: here, toPath: map.path(ofData: "data-quality.csv", year: edition.year))))
        return PageContent(
            name: "Data quality",
            summary: "Which records the \(edition.year) audit counts, and what its checks found.",
            main: Templates.dataQualityPage(view), charts: view.allCharts)
    }

    private func flowWords(_ edition: EditionIndex) -> String {
        guard let first = edition.results.cohortFlow.first,
            let last = edition.results.cohortFlow.last
        else { return "This edition holds no cohort flow." }
        let left = first.remaining - last.remaining
        return """
            Of \(Words.counted(first.remaining, "record", "records")) in the extract, \
            \(DecimalText.grouped(last.remaining)) are counted and \(DecimalText.grouped(left)) are not.
            """
    }
}
