/// Every registered service of one edition.
package struct ServicesPageView: Sendable {
    package var year: String
    package var words: String
    package var table: DataTable
    package var matrix: LinkView

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
    \(dataTable(view.table, id: "services"))
    """
}
