import Charts

/// A chart with everything that must stand beside it: heading, unit and period, key, the same data
/// as a table, and what the chart says in words.
package struct ChartFigure: Sendable {
    /// Nil for a chart that its own page explains.
    package var kind: ChartKind?
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
    /// The page that says how to read a chart of this kind.
    package var guide: LinkView?
    /// The chart as files of its own.
    package var downloads: [Download] = []

    /// A file of the chart, and the name that it is saved by.
    package struct Download: Sendable {
        package var link: LinkView
        package var name: String

        package init(link: LinkView, name: String) {
            self.link = link
            self.name = name
        }
    }

    /// Where the figures that it draws come from.
    package var origin: LinkView?
    /// `Figure 3`, on a page whose text refers to its figures.
    package var number: String?

    package init(
        kind: ChartKind?, id: String, title: String, subtitle: String, description: String,
        headingLevel: Int = 3,
        drawing: Drawing, narrowDrawing: Drawing? = nil, table: DataTable, note: String? = nil
    ) {
        self.kind = kind
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.description = description
        self.headingLevel = headingLevel
        self.drawing = drawing
        self.narrowDrawing = narrowDrawing
        self.table = table
        self.note = note
    }
}

/// The whole figure: heading, subtitle, key, picture, folded table.
package func figureBlock(_ figure: ChartFigure) -> Markup {
    """
    <figure class="chart" id="\(figure.id)" aria-labelledby="\(figure.id)-head">
    <div class="chart-face">
    \(heading(numbered(figure), level: figure.headingLevel, id: figure.id))
    <p class="chart-subtitle">\(figure.subtitle)</p>
    \(chartKey(figure.drawing.key))\(picture(of: figure))\
    \(figure.note.map { "<p class=\"chart-note\">\($0)</p>\n" })\
    </div>
    \(ways(from: figure))\
    \(downloads(of: figure))\
    <details class="chart-data"><summary>Show the data as a table</summary>
    \(dataTable(figure.table, id: "\(figure.id)-table"))</details>
    </figure>

    """
}

private func numbered(_ figure: ChartFigure) -> Markup {
    let number = figure.number.map { number -> Markup in
        "<span class=\"chart-number\">\(number).</span> "
    }
    return "\(number)\(figure.title)"
}

/// `See Figure 3.`, for a figure that has a number.
func reference(to figure: ChartFigure?) -> Markup {
    guard let figure, let number = figure.number else { return Markup() }
    return "<span class=\"reference\">See <a href=\"#\(figure.id)\">\(number)</a>.</span> "
}

private func downloads(of figure: ChartFigure) -> Markup {
    guard !figure.downloads.isEmpty else { return "" }
    let links = figure.downloads.map { file -> Markup in
        #" <a href="\#(file.link.href)" download="\#(file.name)">\#(file.link.text)</a>"#
    }
    return "<p class=\"chart-downloads\">Download this chart:\(links)</p>\n"
}

private func ways(from figure: ChartFigure) -> Markup {
    let guide = figure.guide.map { link -> Markup in anchor(link) }
    let origin = figure.origin.map { link -> Markup in
        "<a class=\"chart-origin\" href=\"\(link.href)\">\(link.text)</a>"
    }
    guard guide != nil || origin != nil else { return Markup() }
    let between: Markup = guide == nil || origin == nil ? "" : " · "
    return "<p class=\"chart-guide\">\(guide)\(between)\(origin)</p>\n"
}

private func picture(of figure: ChartFigure) -> Markup {
    let wide = svg(
        figure.drawing, id: figure.id, title: figure.title, description: figure.description)
    guard let narrow = figure.narrowDrawing else {
        guard figure.drawing.width > ChartWidth.narrow.units else { return wide }
        return """
            <div class="chart-scroll" role="region" aria-label="Chart: \(figure.title)" tabindex="0">
            \(wide)</div>

            """
    }
    let small = svg(
        narrow, id: "\(figure.id)-small", title: figure.title, description: figure.description)
    return """
        <div class="when-wide">\(wide)</div>
        <div class="when-narrow">\(small)</div>

        """
}

private func heading(_ title: Markup, level: Int, id: String) -> Markup {
    switch level {
    case 2: "<h2 class=\"chart-title\" id=\"\(id)-head\">\(title)</h2>"
    case 3: "<h3 class=\"chart-title\" id=\"\(id)-head\">\(title)</h3>"
    case 4: "<h4 class=\"chart-title\" id=\"\(id)-head\">\(title)</h4>"
    case 5: "<h5 class=\"chart-title\" id=\"\(id)-head\">\(title)</h5>"
    default: "<h6 class=\"chart-title\" id=\"\(id)-head\">\(title)</h6>"
    }
}
