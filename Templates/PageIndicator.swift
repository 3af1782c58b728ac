/// One indicator in one edition: what it asks, how everyone does, and what it rests on.
package struct IndicatorPageView: Sendable {
    package var title: String
    package var question: String
    /// The national figure and its words.
    package var national: FigureView
    package var sentence: LinkedText
    package var change: LinkedText
    package var spread: LinkedText
    /// `Green at 80 % or more, amber at 50 % or more, red below.`
    package var rating: String
    package var trend: ChartFigure?
    package var months: ChartFigure?
    /// The same over up to three years, with process limits.
    package var variation: ChartFigure?
    package var funnel: ChartFigure?
    /// Set by the site.
    package var outliers: LinkView?
    /// What changed since the edition before; set by the site.
    package var changes: LinkView?
    /// What more is told of every service; set by the site.
    package var more: LinkView?
    /// What the national figure rests on; set by the site, as is how to cite the page.
    package var origin: String?
    package var cite: CiteView?
    package var ranks: ChartFigure?
    package var groups: ChartFigure?
    /// What the gaps between groups are, a sentence each, and their chart.
    package var gapsWords: [String] = []
    package var gaps: ChartFigure?
    package var regions: DataTable
    package var definition: [TermView]
    package var technical: [TermView]
    package var standards: [String]
    package var methods: LinkView
    package var downloads: [LinkView]
    /// What the report recommends; set by the site.
    package var recommendations: IndicatorRecommendationsView?
    /// What helps; set by the site where it has a repository.
    package var help: IndicatorHelpView?
    package var previous: LinkView?
    package var next: LinkView?

    package init(
        title: String, question: String, national: FigureView, sentence: LinkedText,
        change: LinkedText, spread: LinkedText,
        rating: String, trend: ChartFigure?, months: ChartFigure?,
        variation: ChartFigure?, funnel: ChartFigure?,
        ranks: ChartFigure?, groups: ChartFigure?, regions: DataTable,
        definition: [TermView], technical: [TermView], standards: [String], methods: LinkView,
        downloads: [LinkView], previous: LinkView?, next: LinkView?
    ) {
        self.title = title
        self.question = question
        self.national = national
        self.sentence = sentence
        self.change = change
        self.spread = spread
        self.rating = rating
        self.trend = trend
        self.months = months
        self.variation = variation
        self.funnel = funnel
        self.ranks = ranks
        self.groups = groups
        self.regions = regions
        self.definition = definition
        self.technical = technical
        self.standards = standards
        self.methods = methods
        self.downloads = downloads
        self.previous = previous
        self.next = next
    }
}

/// A term and what it is, for lists of facts.
package struct TermView: Sendable {
    package var term: String
    package var words: String
    /// One a line, below the words.
    package var items: [String]

    package init(_ term: String, _ words: String, items: [String] = []) {
        self.term = term
        self.words = words
        self.items = items
    }
}

func facts(_ terms: [TermView]) -> Markup {
    """
    <dl class="key-facts">
    \(terms.map { fact -> Markup in
        "<div><dt>\(fact.term)</dt><dd>\(fact.words)</dd></div>\n"
    })\
    </dl>

    """
}

package func indicatorPage(_ view: IndicatorPageView) -> Markup {
    """
    <div class="page-head">
    <h1>\(view.title)</h1>
    <p class="lede">\(view.question)</p>
    </div>
    \(nationally(view))\
    \(services(view))\
    <section aria-labelledby="regions">
    <h2 id="regions">Nations and regions</h2>
    \(dataTable(view.regions, id: "region-table"))\
    </section>
    \(groups(view))\
    \(view.recommendations.map(indicatorRecommendations))\
    \(view.help.map(indicatorHelp))\
    \(definition(view))\
    \(citeThis(view.cite))\
    \(steps(view))
    """
}

private func nationally(_ view: IndicatorPageView) -> Markup {
    let change: Markup = view.change.isEmpty ? "" : "<p>\(linked(view.change))</p>\n"
    let spread: Markup = view.spread.isEmpty ? "" : "<p>\(linked(view.spread))</p>\n"
    return """
        <section aria-labelledby="national">
        <h2 id="national">Nationally</h2>
        <div class="split">
        <div>
        <p class="figure-large">\(originLink(view.national.percent, to: view.origin)) \
        \(ragTag(view.national.rag, view.national.ragWord))</p>
        <p>\(linked(view.sentence))</p>
        \(change)\(view.changes.map { link -> Markup in "<p>\(anchor(link))</p>\n" })\(spread)\
        <p class="meta">\(view.rating) <a href="#definition">How this is worked out</a></p>
        </div>
        <div>\(view.trend.map(figureBlock))</div>
        </div>
        \(view.months.map(figureBlock))\
        \(view.variation.map(figureBlock))\
        </section>

        """
}

private func services(_ view: IndicatorPageView) -> Markup {
    """
    <section aria-labelledby="services">
    <h2 id="services">Service by service</h2>
    \(view.funnel.map(figureBlock))\
    \(view.outliers.map { link -> Markup in "<p>\(anchor(link))</p>\n" })\
    \(view.ranks.map(figureBlock))\
    \(view.more.map { link -> Markup in "<p>\(anchor(link))</p>\n" })\
    </section>

    """
}

private func groups(_ view: IndicatorPageView) -> Markup {
    guard let groups = view.groups else { return "" }
    return """
        <section aria-labelledby="groups">
        <h2 id="groups">Groups of patients</h2>
        \(figureBlock(groups))\
        \(gaps(view))\
        </section>

        """
}

private func gaps(_ view: IndicatorPageView) -> Markup {
    guard let gaps = view.gaps else { return "" }
    return """
        <ul class="prose">\(view.gapsWords.map { words -> Markup in "<li>\(words)</li>" })</ul>
        \(figureBlock(gaps))
        """
}

private func definition(_ view: IndicatorPageView) -> Markup {
    let standards: Markup =
        view.standards.isEmpty
        ? "<p>No published standard is measured by this indicator.</p>\n"
        : "<ul>\(view.standards.map { standard -> Markup in "<li>\(standard)</li>" })</ul>\n"
    return """
        <section aria-labelledby="definition">
        <h2 id="definition">How this is worked out</h2>
        <h3>The rule</h3>
        \(facts(view.definition))\
        <h3>What the national figure rests on</h3>
        \(facts(view.technical))\
        <h3>Standards it answers to</h3>
        \(standards)\
        <p>\(anchor(view.methods))</p>
        \(listOfLinks(view.downloads))\
        </section>

        """
}

private func steps(_ view: IndicatorPageView) -> Markup {
    let previous = view.previous.map { link -> Markup in
        "<li>Before: \(anchor(link))</li>"
    }
    let next = view.next.map { link -> Markup in "<li>Next: \(anchor(link))</li>" }
    return """
        <nav class="steps" aria-label="Other indicators"><ul>\(previous)\(next)</ul></nav>

        """
}
