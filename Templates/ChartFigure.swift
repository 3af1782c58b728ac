import Charts

/// A chart with everything that must stand beside it: heading, unit and period, key, the same data
/// as a table, and what the chart says in words.
package struct ChartFigure: Sendable {
    /// Unique on the page: `kpi7-funnel`. The ids inside derive from it.
    package var id: String
    package var title: String
    /// Unit and period: `Per cent of patients, January to December 2021`.
    package var subtitle: String
    /// What the chart shows, made from the verdict: read out in place of the picture.
    package var description: String
    /// 2 to 6: the level of the figure's heading on its page.
    package var headingLevel: Int
    package var drawing: Drawing
    /// Shown in place of `drawing` on a narrow screen; without it the wide one scrolls.
    package var narrowDrawing: Drawing?
    package var table: DataTable
    package var note: String?
    package var downloads: [Download]

    package struct Download: Sendable {
        package var words: String
        package var link: String

        package init(words: String, link: String) {
            self.words = words
            self.link = link
        }
    }

    package init(
        id: String, title: String, subtitle: String, description: String, headingLevel: Int = 3,
        drawing: Drawing, narrowDrawing: Drawing? = nil, table: DataTable, note: String? = nil,
        downloads: [Download] = []
    ) {
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.description = description
        self.headingLevel = headingLevel
        self.drawing = drawing
        self.narrowDrawing = narrowDrawing
        self.table = table
        self.note = note
        self.downloads = downloads
    }
}

/// The whole figure: heading, subtitle, key, picture, folded table, links.
package func figureBlock(_ figure: ChartFigure) -> Markup {
    """
    <figure class="chart" id="\(figure.id)">
    <h3 class="chart-title">\(figure.title)</h3>
    <p class="chart-subtitle">\(figure.subtitle)</p>
    \(svg(figure.drawing, id: figure.id, title: figure.title, description: figure.description))\
    <details class="chart-data"><summary>Table of this chart’s data</summary>
    \(dataTable(figure.table, id: "\(figure.id)-table"))</details>
    </figure>

    """
}
