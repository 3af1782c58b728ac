/// What of an edition is not shown, why, and how that was checked.
package struct WithheldPageView: Sendable {
    package var year: String
    package var words: String
    package var policy: [TermView]
    package var reasons: DataTable?
    package var tables: DataTable
    package var attack: String
    package var links: [LinkView]

    package init(
        year: String, words: String, policy: [TermView], reasons: DataTable?, tables: DataTable,
        attack: String, links: [LinkView]
    ) {
        self.year = year
        self.words = words
        self.policy = policy
        self.reasons = reasons
        self.tables = tables
        self.attack = attack
        self.links = links
    }
}

package func withheldPage(_ view: WithheldPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Withheld figures, \(view.year)</h1>
    <p class="lede">\(view.words)</p>
    </div>
    <section aria-labelledby="policy">
    <h2 id="policy">The policy</h2>
    \(facts(view.policy))\
    </section>
    <section aria-labelledby="amount">
    <h2 id="amount">How much is withheld</h2>
    \(view.reasons.map { dataTable($0, id: "reason-table") })\
    \(dataTable(view.tables, id: "withheld-tables"))\
    </section>
    <section aria-labelledby="attack">
    <h2 id="attack">Could anybody work it out?</h2>
    <p class="prose">\(view.attack)</p>
    </section>
    <section aria-labelledby="leaks">
    <h2 id="leaks">What every file was searched for</h2>
    <p class="prose">Before the site was written, every page, chart, table and file of it was read back \
    and searched for NHS numbers, dates of birth, postcodes, comments, and any number \
    that stands where a withheld figure would. One fault, and no site comes out.</p>
    </section>
    <ul>\(view.links.map { link -> Markup in "<li>\(anchor(link))</li>" })</ul>
    """
}
