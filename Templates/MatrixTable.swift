/// Places by indicators: a heat map with the figure, its rating's letter, its verdict's sign and its
/// interval in every cell.
///
/// The verdict's word stands in an attribute, where the page's script finds it.
package struct MatrixTable: Sendable {
    package struct Row: Sendable {
        /// Unique on the page; an address that ends in it names the place. Nil for a row that
        /// stands on the page a second time.
        package var id: String?
        package var name: String
        /// The place's own page.
        package var href: String?
        package var cells: [MatrixCell]

        package init(id: String?, name: String, href: String? = nil, cells: [MatrixCell]) {
            self.id = id
            self.name = name
            self.href = href
            self.cells = cells
        }
    }

    package var caption: String
    /// What the first column holds: `Service`.
    package var head: String
    /// `4 FLS assessment`, each with the page of its indicator.
    package var indicators: [LinkView]
    /// Stays in sight above the others, such as all services together.
    package var reference: Row?
    package var rows: [Row]
    /// True where a reader with JavaScript may sort it by its column heads.
    package var isSortable: Bool

    package init(
        caption: String, head: String, indicators: [LinkView], reference: Row? = nil,
        rows: [Row], isSortable: Bool = false
    ) {
        self.caption = caption
        self.head = head
        self.indicators = indicators
        self.reference = reference
        self.rows = rows
        self.isSortable = isSortable
    }
}

/// One figure of a place.
package struct MatrixCell: Sendable {
    package var rating: RAGTag
    package var standing: StandingTag
    /// `Better`
    package var verdict: String
    /// `64.9 %`, or why there is none.
    package var figure: String
    /// `61.2 to 68.4`, or empty.
    package var interval: String
    /// What the figure rests on.
    package var origin: String?

    package init(_ figure: FigureView, origin: String?) {
        rating = figure.rag
        standing = figure.standing.tag
        verdict = figure.standingWord
        self.figure = figure.percent
        interval = figure.interval
        self.origin = origin
    }
}

/// The table in a box of its own that scrolls both ways below its heads.
package func matrixTable(_ table: MatrixTable, id: String) -> Markup {
    """
    <div class="table-scroll matrix" role="region" aria-labelledby="\(id)-caption" tabindex="0">
    <table\(tableClass(isSortable: table.isSortable, isNumeric: [false] + table.indicators.map { _ in true }))>
    <caption id="\(id)-caption">\(table.caption)</caption>
    <thead><tr><th scope="col">\(table.head)</th>\
    \(table.indicators.map { table.isSortable ? plainHead($0) : linkedHead($0) })</tr>
    \(table.reference.map(row))</thead>
    <tbody>
    \(table.rows.map(row))</tbody>
    </table>
    </div>

    """
}

/// A head that the page's script makes a button of holds no link.
private func plainHead(_ link: LinkView) -> Markup {
    "<th scope=\"col\" class=\"number\">\(link.text)</th>"
}

private func linkedHead(_ link: LinkView) -> Markup {
    "<th scope=\"col\" class=\"number\">\(anchor(link))</th>"
}

private func row(_ row: MatrixTable.Row) -> Markup {
    """
    <tr\(row.id.map { id -> Markup in " id=\"\(id)\"" })><th scope="row">\(name(of: row))</th>\
    \(row.cells.map(cell))</tr>

    """
}

private func name(of row: MatrixTable.Row) -> Markup {
    row.href.map { "<a href=\"\($0)\">\(row.name)</a>" } ?? "\(row.name)"
}

private func cell(_ cell: MatrixCell) -> Markup {
    let interval: Markup =
        cell.interval.isEmpty ? "" : " <span class=\"ci\">\(cell.interval)</span>"
    return """
        <td class="\(heatGround(cell.rating))" data-v="\(cell.verdict)">\
        \(originLink(cell.figure, to: cell.origin))\(heatLetter(cell.rating))\
        \(verdictSign(cell.standing))\(interval)</td>
        """
}
