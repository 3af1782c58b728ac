import DecimalText
import Results
import Templates

extension Site {
    func withheldPage(_ edition: EditionIndex) -> PageContent {
        let here = Page.edition(edition.year, .withheld)
        let results = edition.results
        let view = WithheldPageView(
            year: String(edition.year), words: words(of: results),
            policy: DisclosureWords.terms(of: results.edition.disclosurePolicy),
            reasons: DisclosureWords.withheld(results, year: edition.year),
            tables: DataTable(
                caption: "Rows withheld in each published table, \(edition.year)",
                columns: [
                    .init("Table"), .init("Rows", isNumeric: true),
                    .init("Withheld", isNumeric: true), .init("Share withheld", isNumeric: true),
                ],
                rows: WithheldRows.all(in: results).map(row)),
            attack: DisclosureWords.attack(results.attackCheck),
            links: [
                LinkView(
                    "How figures are made",
                    href: map.link(from: here, to: .edition(edition.year, .methods))),
                LinkView(
                    "Sign-off statement",
                    href: map.link(from: here, to: .edition(edition.year, .dataQuality))
                        + "#sign-off"),
                LinkView(
                    "This page as JSON",
                    href: map.link(
                        from: here,
                        toPath: map.path(ofData: "disclosure.json", year: edition.year))),
            ])
        return PageContent(
            name: "Withheld figures",
            summary:
                "What the \(edition.year) edition does not show, why, and how that was checked.",
            main: Templates.withheldPage(view))
    }

    private func words(of results: PublishableResults) -> String {
        let policy = results.edition.disclosurePolicy
        guard results.withheld.contains(where: { $0.cells > 0 }) else {
            return "Nothing had to be withheld from this edition."
        }
        return """
            A figure of 1 to \(policy.fewestShown - 1) patients could tell something of one of them, \
            so it is left out, and so is whatever it could be worked out from. This page says how much \
            is left out and why, and never whom it concerns.
            """
    }

    private func row(_ rows: WithheldRows) -> [Cell] {
        [
            .text(rows.table), .text(DecimalText.grouped(rows.rows)),
            .text(DecimalText.grouped(rows.withheld)),
            .text(
                rows.rows == 0
                    ? "–" : "\(DecimalText.percent(rows.withheld, of: rows.rows, places: 1))\u{A0}%"
            ),
        ]
    }
}
