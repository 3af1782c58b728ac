/// What came in, what was left out, and how far the answers can be trusted.
package struct DataQualityPageView: Sendable {
    package var year: String
    package var words: String
    package var flow: ChartFigure
    package var findings: DataTable
    package var findingsWords: String
    package var services: DataTable?
    package var completeness: DataTable?
    package var methods: LinkView
    package var download: LinkView

    package init(
        year: String, words: String, flow: ChartFigure, findings: DataTable,
        findingsWords: String, services: DataTable?, completeness: DataTable?, methods: LinkView,
        download: LinkView
    ) {
        self.year = year
        self.words = words
        self.flow = flow
        self.findings = findings
        self.findingsWords = findingsWords
        self.services = services
        self.completeness = completeness
        self.methods = methods
        self.download = download
    }
}

package func dataQualityPage(_ view: DataQualityPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Data quality, \(view.year)</h1>
    <p class="lede">\(view.words)</p>
    </div>
    <section aria-labelledby="flow">
    <h2 id="flow">From extract to audit</h2>
    \(figureBlock(view.flow))\
    </section>
    <section aria-labelledby="completeness">
    <h2 id="completeness">How complete the answers are</h2>
    <p class="prose">Blank, unreadable and “Don’t know” answers are missing. A service meets KPI 1 when \
    fewer than 5 of its 17 fields have more than 20\u{A0}% missing.</p>
    \(view.completeness.map { dataTable($0, id: "completeness-table") })\
    </section>
    <section aria-labelledby="findings">
    <h2 id="findings">What the checks found</h2>
    <p class="prose">\(view.findingsWords)</p>
    \(dataTable(view.findings, id: "findings-table"))\
    </section>
    \(services(view))\
    <p>\(anchor(view.methods)) · \(anchor(view.download))</p>
    """
}

private func services(_ view: DataQualityPageView) -> Markup {
    guard let table = view.services else { return "" }
    return """
        <section aria-labelledby="services">
        <h2 id="services">Findings by service</h2>
        \(dataTable(table, id: "service-findings"))\
        </section>

        """
}
