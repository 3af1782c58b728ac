import Templates

extension Site {
    func readingOverviewPage() -> PageContent {
        let here = Page.reading(.overview)
        func entry(_ page: ReadingPage) -> ReadingOverviewView.Entry {
            .init(LinkView(page.name, href: map.link(from: here, to: .reading(page))), page.purpose)
        }
        let view = ReadingOverviewView(
            title: ReadingPage.overview.name,
            lede: """
                You do not need statistics to read this site. Here is what each chart says, what it does \
                not say, and how not to be fooled by chance, on invented examples.
                """,
            first: Self.firstSteps,
            ideas: ReadingPage.ideas.map(entry), charts: ReadingPage.charts.map(entry),
            words: Self.absences,
            methods: LinkView(
                "Every statistic with its source",
                href: map.link(from: here, to: .edition(latest.year, .methods)) + "#statistics"))
        return PageContent(
            name: ReadingPage.overview.name,
            summary: "What each chart of this site says and does not say, on invented examples.",
            main: Templates.readingOverview(view))
    }

    private static let firstSteps = [
        ReadingStepView(
            "Find your service.", "Its page opens with a summary and all eleven indicators."),
        ReadingStepView(
            "Read the sentence before the picture.",
            """
            “64.9\u{A0}% (61.2 to 68.4) of 670 patients; the national figure is 52.5\u{A0}%; better than \
            expected by chance alone.” Figure, how sure, of how many, beside whom, and the verdict.
            """),
        ReadingStepView(
            "Look at “worse” and at red.",
            "Worse means different by more than chance; red means far from the standard."),
        ReadingStepView(
            "Then ask three questions.",
            """
            Are the records right? Are our patients different? Only then: is our care different?
            """),
    ]

    private static let absences = [
        TermView("Too few patients", "8 to 19 patients: shown, but neither rated nor compared."),
        TermView(
            "Withheld", "1 to 7 patients: nothing is shown, so that nobody can be recognised."),
        TermView("No patients", "The service is registered, but no record of it is in the year."),
        TermView("Not collected", "The year’s questions lack one that this indicator needs."),
        TermView(
            "No estimate",
            "No hip fracture count is known for the service, so no number of fractures to expect."),
        TermView(
            "Provisional",
            "A year of follow-up has not passed for everybody yet: the figure may still rise."),
        TermView(
            "Not comparable", "The definition changed between two years, so no change is given."),
    ]
}
