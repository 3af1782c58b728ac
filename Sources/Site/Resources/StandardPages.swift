import Repository
import Templates

extension Site {
    func shelfPage() -> PageContent {
        let here = Page.resource(.shelf)
        var groups: [ShelfPageView.Group] = []
        for standard in repository.standards {
            let issuer = standard.standard?.issuer ?? ""
            let item = shelfItem(standard, here)
            if groups.last?.issuer == issuer {
                groups[groups.count - 1].standards.append(item)
            } else {
                groups.append(
                    .init(id: "issuer-\(groups.count + 1)", issuer: issuer, standards: [item]))
            }
        }
        let sight = sightIssuers.isEmpty ? [] : [way(to: .lineOfSight, from: here)]
        let view = ShelfPageView(
            lede: """
                What national bodies ask of care after a fragility fracture, in a sentence or two each: \
                whether it holds, when we checked, and which indicator measures it.
                """,
            groups: groups, links: sight + [way(to: .overview, from: here)])
        return PageContent(
            name: name(of: .shelf),
            summary: "National standards and guidance, with their indicators.",
            main: Templates.shelfPage(view))
    }

    private func shelfItem(_ item: Resource, _ here: Page) -> ShelfPageView.Item {
        let measures = item.kpis.map { indicator($0, from: here) }
        var facts = [
            LinkedTermView("Standing", item.standard?.standing ?? ""),
            LinkedTermView(
                "Measured by", measures.isEmpty ? "No indicator of this audit." : "",
                links: measures),
        ]
        if !item.dates.checked.isEmpty {
            facts.append(LinkedTermView("Source checked", DateWords.words(item.dates.checked)))
        }
        return .init(link: link(to: item, from: here), summary: item.summary, facts: facts)
    }

    /// Who asks for something that an indicator measures, in the order of their names.
    var sightIssuers: [String] {
        var issuers: [String] = []
        for item in repository.standards {
            guard let standard = item.standard, !standard.lines.isEmpty,
                issuers.last.map({ !$0.utf8.elementsEqual(standard.issuer.utf8) }) ?? true
            else { continue }
            issuers.append(standard.issuer)
        }
        return issuers
    }

    func lineOfSightPage() -> PageContent {
        let here = Page.resource(.lineOfSight)
        let issuers = sightIssuers
        func row(_ kpi: Int?) -> LineOfSightPageView.Row {
            LineOfSightPageView.Row(
                indicator: kpi.map { indicator($0, from: here) }, words: "No indicator",
                cells: issuers.map { sight(of: kpi, by: $0, here) })
        }
        let unmeasured = row(nil)
        let rows = (1...EditionIndex.kpis).map { row($0) }
        let view = LineOfSightPageView(
            lede: """
                From each indicator to what national bodies ask for. An empty cell means that we know of \
                nothing there that the indicator answers to.
                """,
            caption: "Indicators and the standards that they answer to", issuers: issuers,
            rows: rows + (unmeasured.cells.allSatisfy(\.isEmpty) ? [] : [unmeasured]),
            notes: unmeasured.cells.allSatisfy(\.isEmpty)
                ? []
                : [
                    """
                    The last row is a gap of the audit: something that services are asked to do and that \
                    none of the eleven indicators measures.
                    """
                ],
            links: [way(to: .shelf, from: here), way(to: .overview, from: here)])
        return PageContent(
            name: name(of: .lineOfSight),
            summary: "Each indicator with the national standards that it answers to.",
            main: Templates.lineOfSightPage(view))
    }

    private func sight(
        of kpi: Int?, by issuer: String, _ here: Page
    ) -> [LinkedListView.Entry] {
        standardLines(of: kpi, from: here) { $0.utf8.elementsEqual(issuer.utf8) }
    }

    /// What current standards ask for that an indicator measures.
    func standardLines(
        of kpi: Int?, from page: Page, where isChosen: (String) -> Bool = { _ in true }
    ) -> [LinkedListView.Entry] {
        repository.standards.flatMap { item -> [LinkedListView.Entry] in
            guard let standard = item.standard, isChosen(standard.issuer) else { return [] }
            return standard.lines.filter { $0.kpi == kpi }.map { line in
                .init(LinkView(standard.short, href: link(to: item, from: page).href), line.words)
            }
        }
    }
}
