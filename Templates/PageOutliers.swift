/// The outliers of one edition: which services, by what method, and what they say to it.
package struct OutliersPageView: Sendable {
    package var year: String
    /// How many outliers of how many figures, in a sentence or two.
    package var words: String
    /// What an outlier is, a paragraph each.
    package var meaning: [String]
    /// How many flags chance alone would give, in sentences.
    package var chance: String
    /// Negative first, alarms before alerts; those without an outlier are left out.
    package var groups: [OutlierGroupView]
    package var indicators: DataTable
    /// Nil where every figure was assessed.
    package var notAssessed: DataTable?
    package var notAssessedWords: String
    package var method: [TermView]
    package var links: [LinkView]

    package init(
        year: String, words: String, meaning: [String], chance: String,
        groups: [OutlierGroupView], indicators: DataTable, notAssessed: DataTable?,
        notAssessedWords: String, method: [TermView], links: [LinkView]
    ) {
        self.year = year
        self.words = words
        self.meaning = meaning
        self.chance = chance
        self.groups = groups
        self.indicators = indicators
        self.notAssessed = notAssessed
        self.notAssessedWords = notAssessedWords
        self.method = method
        self.links = links
    }
}

/// Outliers of one status.
package struct OutlierGroupView: Sendable {
    /// `negative-alerts`.
    package var id: String
    package var title: String
    package var words: String
    package var outliers: [OutlierView]

    package init(id: String, title: String, words: String, outliers: [OutlierView]) {
        self.id = id
        self.title = title
        self.words = words
        self.outliers = outliers
    }
}

/// One service on one indicator.
package struct OutlierView: Sendable {
    package var tag: OutlierTag
    package var service: LinkView
    /// Leads to the funnel.
    package var indicator: LinkView
    /// The figure's sentence.
    package var sentence: LinkedText
    /// `2020: negative alert.`
    package var before: String
    package var response: ResponseView?

    package init(
        tag: OutlierTag, service: LinkView, indicator: LinkView, sentence: LinkedText,
        before: String,
        response: ResponseView?
    ) {
        self.tag = tag
        self.service = service
        self.indicator = indicator
        self.sentence = sentence
        self.before = before
        self.response = response
    }
}

package func outliersPage(_ view: OutliersPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Outliers, \(view.year)</h1>
    <p class="lede">\(view.words)</p>
    </div>
    <section aria-labelledby="meaning">
    <h2 id="meaning">What an outlier is</h2>
    \(view.meaning.map { text -> Markup in "<p class=\"prose\">\(text)</p>\n" })\
    <div class="inset"><p><strong>Chance flags services too.</strong> \(view.chance)</p></div>
    </section>
    \(view.groups.map(group))\
    <section aria-labelledby="indicators">
    <h2 id="indicators">Indicator by indicator</h2>
    \(dataTable(view.indicators, id: "indicator-table"))\
    </section>
    <section aria-labelledby="not-assessed">
    <h2 id="not-assessed">Not assessed</h2>
    <p class="prose">\(view.notAssessedWords)</p>
    \(view.notAssessed.map { dataTable($0, id: "not-assessed-table") })\
    </section>
    <section aria-labelledby="method">
    <h2 id="method">Method</h2>
    \(facts(view.method))\
    \(listOfLinks(view.links))\
    </section>
    """
}

private func group(_ view: OutlierGroupView) -> Markup {
    """
    <section aria-labelledby="\(view.id)">
    <h2 id="\(view.id)">\(view.title)</h2>
    <p class="prose">\(view.words)</p>
    <ul class="outliers">
    \(view.outliers.map(outlier))\
    </ul>
    </section>

    """
}

private func outlier(_ view: OutlierView) -> Markup {
    """
    <li>
    <p>\(outlierTag(view.tag)) <strong>\(anchor(view.service))</strong> on \
    \(anchor(view.indicator))</p>
    <p>\(linked(view.sentence))</p>
    <p class="meta">\(view.before)</p>
    \(view.response.map(response))\
    </li>

    """
}
