/// Every service on every indicator, in one table.
package struct MatrixPageView: Sendable {
    package var year: String
    package var words: String
    package var table: DataTable
    package var reading: LinkView
    package var services: LinkView
    package var download: LinkView

    package init(
        year: String, words: String, table: DataTable, reading: LinkView, services: LinkView,
        download: LinkView
    ) {
        self.year = year
        self.words = words
        self.table = table
        self.reading = reading
        self.services = services
        self.download = download
    }
}

package func matrixPage(_ view: MatrixPageView) -> Markup {
    """
    <div class="page-head">
    <h1>All figures, \(view.year)</h1>
    <p class="lede">\(view.words)</p>
    </div>
    <p class="prose">Colour and letter rate a figure against fixed thresholds. ▲ stands where it is better \
    than the national figure by more than chance explains, ▼ where it is worse. A figure without a rating \
    rests on fewer than 20 patients. \(anchor(view.reading)) · \
    \(anchor(view.services)) · \(anchor(view.download))</p>
    <div class="dense">
    \(dataTable(view.table, id: "matrix"))\
    </div>
    """
}
