/// Every registered service of one edition.
package struct ServicesPageView: Sendable {
    package var year: String
    package var words: String
    package var table: DataTable
    package var matrix: LinkView
    /// Services of earlier editions that are not in this one; set by the site.
    package var departed: [LinkView] = []

    package init(year: String, words: String, table: DataTable, matrix: LinkView) {
        self.year = year
        self.words = words
        self.table = table
        self.matrix = matrix
    }
}

package func servicesPage(_ view: ServicesPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Services, \(view.year)</h1>
    <p class="lede">\(view.words)</p>
    </div>
    <p class="prose">“Better” and “worse” count the indicators on which a service differs from the \
    national figure by more than chance explains. They are no ranking: services see different \
    patients. \(anchor(view.matrix))</p>
    \(dataTable(view.table, id: "services"))\
    \(departed(view))
    """
}

private func departed(_ view: ServicesPageView) -> Markup {
    guard !view.departed.isEmpty else { return "" }
    return """
        <section aria-labelledby="departed">
        <h2 id="departed">No longer in the audit</h2>
        <p class="prose">These services were in an earlier edition and are not registered for \
        \(view.year). Each page says where the service went.</p>
        \(listOfLinks(view.departed))\
        </section>

        """
}
