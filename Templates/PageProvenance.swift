/// What every figure of one place rests on, a section each.
package struct ProvenancePageView: Sendable {
    package var name: String
    package var year: String
    /// The place's own page; nil for the nation as a whole.
    package var place: LinkView?
    package var sections: [ProvenanceSectionView]
    /// What months, groups and other parts of a figure rest on.
    package var parts: String
    /// How the missed opportunities come about; nil where the edition has none.
    package var missed: [TermView]
    package var files: DataTable
    /// Numbers that the report's words name besides figures; set by the site.
    package var told: DataTable?
    /// Numbers from elsewhere that they name; set by the site.
    package var fixed: DataTable?
    package var overview: LinkView

    package init(
        name: String, year: String, place: LinkView?, sections: [ProvenanceSectionView],
        parts: String, missed: [TermView], files: DataTable, overview: LinkView
    ) {
        self.name = name
        self.year = year
        self.place = place
        self.sections = sections
        self.parts = parts
        self.missed = missed
        self.files = files
        self.overview = overview
    }
}

/// One figure: what it says, what was counted by which rule, and what follows from it.
package struct ProvenanceSectionView: Sendable {
    /// A count beside the rule that says what was counted.
    package struct Count: Sendable {
        package var term: String
        /// `435`, `Withheld`; empty where the indicator counts no such thing.
        package var count: String
        package var rule: String

        package init(_ term: String, _ count: String, _ rule: String) {
            self.term = term
            self.count = count
            self.rule = rule
        }
    }

    package var id: String
    package var title: String
    package var figure: FigureView
    package var counts: [Count]
    package var facts: [TermView]
    package var indicator: LinkView
    /// The national figure's own section; nil there.
    package var national: LinkView?

    package init(
        id: String, title: String, figure: FigureView, counts: [Count], facts: [TermView],
        indicator: LinkView, national: LinkView?
    ) {
        self.id = id
        self.title = title
        self.figure = figure
        self.counts = counts
        self.facts = facts
        self.indicator = indicator
        self.national = national
    }
}

package func provenancePage(_ view: ProvenancePageView) -> Markup {
    """
    <div class="page-head">
    <h1>Behind the figures: \(view.name), \(view.year)</h1>
    <p class="lede">What each figure rests on: the counts, the rule that was counted by, how the verdict \
    follows, and the files that it was made from.</p>
    <p>\(view.place.map { link -> Markup in "\(anchor(link)) · " })\(anchor(view.overview))</p>
    </div>
    \(view.sections.map(section))\
    \(missed(view.missed))\
    \(reportNumbers(view.told, view.fixed))\
    <section aria-labelledby="parts">
    <h2 id="parts">Months, groups and years</h2>
    <p class="prose">\(view.parts)</p>
    </section>
    <section aria-labelledby="files">
    <h2 id="files">Made from these files</h2>
    \(dataTable(view.files, id: "file-table"))\
    </section>
    """
}

private func section(_ view: ProvenanceSectionView) -> Markup {
    """
    <section class="provenance" aria-labelledby="\(view.id)">
    <h2 id="\(view.id)">\(view.title)</h2>
    <p class="figure-large">\(view.figure.percent) \(ragTag(view.figure.rag, view.figure.ragWord))</p>
    <p>\(view.figure.sentence)</p>
    <dl class="key-facts compact">
    \(view.counts.map(count))\(view.facts.map(fact))\
    </dl>
    <p class="meta">\(anchor(view.indicator))\
    \(view.national.map { link -> Markup in " · \(anchor(link))" }) · \
    <a href="#files">Files and their checksums</a></p>
    </section>

    """
}

private func count(_ view: ProvenanceSectionView.Count) -> Markup {
    let number: Markup =
        view.count.isEmpty ? Markup() : "<strong class=\"count\">\(view.count)</strong> "
    return "<div><dt>\(view.term)</dt><dd>\(number)\(view.rule)</dd></div>\n"
}

private func fact(_ view: TermView) -> Markup {
    let items: Markup =
        view.items.isEmpty
        ? Markup()
        : "<ul class=\"fact-items\">\(view.items.map { item -> Markup in "<li>\(item)</li>" })</ul>"
    return "<div><dt>\(view.term)</dt><dd>\(view.words)\(items)</dd></div>\n"
}

private func missed(_ terms: [TermView]) -> Markup {
    guard !terms.isEmpty else { return Markup() }
    return """
        <section class="provenance" aria-labelledby="missed">
        <h2 id="missed">Pathway and missed opportunities</h2>
        \(facts(terms))\
        </section>

        """
}
