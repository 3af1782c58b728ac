/// How every figure is made, from the rules themselves.
package struct MethodsPageView: Sendable {
    package struct Definition: Sendable {
        package var id: String
        package var title: String
        package var question: String
        package var terms: [TermView]
        package var link: LinkView

        package init(
            id: String, title: String, question: String, terms: [TermView], link: LinkView
        ) {
            self.id = id
            self.title = title
            self.question = question
            self.terms = terms
            self.link = link
        }
    }

    package var year: String
    /// How the report was made, in somebody's words; set by the site.
    package var note: Note?
    package var cohort: [String]
    package var definitions: [Definition]
    package var statistics: [StatisticGroupView]
    package var assumptions: [TermView]
    package var policy: [TermView]
    package var withheldPage: LinkView
    /// How outliers are found; set by the site.
    package var outliers: [TermView] = []
    package var edition: [TermView]
    package var inputs: DataTable
    package var dataQuality: LinkView
    package var downloads: LinkView

    package init(
        year: String, cohort: [String], definitions: [Definition],
        statistics: [StatisticGroupView], assumptions: [TermView], policy: [TermView],
        withheldPage: LinkView, edition: [TermView], inputs: DataTable,
        dataQuality: LinkView, downloads: LinkView
    ) {
        self.year = year
        self.cohort = cohort
        self.definitions = definitions
        self.statistics = statistics
        self.assumptions = assumptions
        self.policy = policy
        self.withheldPage = withheldPage
        self.edition = edition
        self.inputs = inputs
        self.dataQuality = dataQuality
        self.downloads = downloads
    }
}

package func methodsPage(_ view: MethodsPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Methods, \(view.year)</h1>
    <p class="lede">What is counted, how it is compared, what is assumed, and what this edition was \
    made from.</p>
    </div>
    <nav class="contents" aria-labelledby="contents"><h2 id="contents">Contents</h2>
    <ol>
    \(view.note.map { _ -> Markup in "<li><a href=\"#in-short\">In short</a></li>\n" })\
    <li><a href="#cohort">Who is counted</a></li>
    <li><a href="#indicators">The indicators</a></li>
    <li><a href="#statistics">Intervals, limits and comparisons</a></li>
    <li><a href="#outliers">Outliers</a></li>
    <li><a href="#rounding">Rounding</a></li>
    <li><a href="#facilities">The facilities audit</a></li>
    <li><a href="#disclosure">Small numbers</a></li>
    <li><a href="#assumptions">Assumptions</a></li>
    <li><a href="#provenance">What this edition was made from</a></li>
    </ol></nav>
    \(view.note.map(methodsNote))\
    <section aria-labelledby="cohort">
    <h2 id="cohort">Who is counted</h2>
    <ol class="prose">\(view.cohort.map { step -> Markup in "<li>\(step)</li>" })</ol>
    <p>\(anchor(view.dataQuality))</p>
    </section>
    <section aria-labelledby="indicators">
    <h2 id="indicators">The indicators</h2>
    <p class="prose">A national, nation or region figure pools patients: the sum of numerators over the \
    sum of denominators, never a mean of percentages. A missing answer counts as not met, and the \
    number missing is published beside the figure.</p>
    \(view.definitions.map(definition))\
    </section>
    \(statistics(view.statistics))\
    \(facilitiesMethods())\
    \(outliers(view))\
    \(disclosure(view))\
    <section aria-labelledby="assumptions">
    <h2 id="assumptions">Assumptions</h2>
    <p class="prose">No public text settles these points. Each is one value in the program, so that it can \
    be changed in one place.</p>
    \(facts(view.assumptions))\
    </section>
    <section aria-labelledby="provenance">
    <h2 id="provenance">What this edition was made from</h2>
    \(facts(view.edition))\
    \(dataTable(view.inputs, id: "input-table"))\
    <p>\(anchor(view.downloads))</p>
    </section>
    """
}

private func definition(_ view: MethodsPageView.Definition) -> Markup {
    """
    <section aria-labelledby="\(view.id)">
    <h3 id="\(view.id)">\(view.title)</h3>
    <p class="prose">\(view.question) \(anchor(view.link))</p>
    \(facts(view.terms))\
    </section>

    """
}

private func disclosure(_ view: MethodsPageView) -> Markup {
    """
    <section aria-labelledby="disclosure">
    <h2 id="disclosure">Small numbers</h2>
    <p class="prose">Pages, charts, tables and files are all made after disclosure control, from the \
    same published values. This site says how much was withheld and why, never whom it concerns.</p>
    \(facts(view.policy))\
    <p class="prose">Before the site is published, every file of it is read back. It is not published \
    where a number of a withheld figure stands in a data file, a table, a drawing, a sentence, a title, \
    a description, a tooltip or an attribute, where the order of rows gives one away, or where its \
    results file does not give back what the pages were made from.</p>
    <p>\(anchor(view.withheldPage))</p>
    </section>

    """
}

private func outliers(_ view: MethodsPageView) -> Markup {
    """
    <section aria-labelledby="outliers">
    <h2 id="outliers">Outliers</h2>
    \(facts(view.outliers))\
    </section>

    """
}
