/// Nations and regions side by side.
package struct RegionsPageView: Sendable {
    package var year: String
    package var words: String
    package var figures: DataTable
    package var reading: LinkView
    package var missed: ChartFigure?
    /// The services on a map; set by the site.
    package var map: LinkView?
    package var charts: [ChartFigure]

    package init(
        year: String, words: String, figures: DataTable, reading: LinkView,
        missed: ChartFigure?, charts: [ChartFigure]
    ) {
        self.year = year
        self.words = words
        self.figures = figures
        self.reading = reading
        self.missed = missed
        self.charts = charts
    }
}

package func regionsPage(_ view: RegionsPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Nations and regions, \(view.year)</h1>
    <p class="lede">\(view.words)</p>
    </div>
    <section aria-labelledby="figures">
    <h2 id="figures">All indicators</h2>
    <p class="prose">Colour and letter rate a figure against fixed thresholds. ▲ stands where it is better \
    than the national figure by more than chance explains, ▼ where it is worse. \(anchor(view.reading))</p>
    <div class="dense">
    \(dataTable(view.figures, id: "region-table"))\
    </div>\
    </section>
    <section aria-labelledby="missed">
    <h2 id="missed">Missed opportunities</h2>
    <p class="prose">People who would be on bone treatment a year after their fracture if the \
    80/50/80 model were met, less those who are.</p>
    \(view.missed.map(figureBlock))\
    \(view.map.map { link -> Markup in "<p>\(anchor(link))</p>\n" })\
    </section>
    <section aria-labelledby="compared">
    <h2 id="compared">Indicator by indicator</h2>
    <p class="prose">Figures are pooled over the patients of a nation’s or region’s services. \
    Neighbouring ranks are often chance: where two intervals overlap, the order says little.</p>
    <div class="grid-2">
    \(view.charts.map(figureBlock))\
    </div>
    </section>
    """
}
