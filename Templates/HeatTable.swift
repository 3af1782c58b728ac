/// A table whose cells carry their figure, coloured and lettered by rating.
package struct HeatTable: Sendable {
    package struct Column: Sendable {
        /// `KPI 4`.
        package var link: LinkView
        /// `Assessed within 90 days`.
        package var name: String

        package init(link: LinkView, name: String) {
            self.link = link
            self.name = name
        }
    }

    package struct Row: Sendable {
        package var name: String
        /// Where the name leads; nil where it has no page of its own.
        package var href: String?
        package var cells: [FigureView]
        package var isEmphasised: Bool

        package init(name: String, href: String?, cells: [FigureView], isEmphasised: Bool) {
            self.name = name
            self.href = href
            self.cells = cells
            self.isEmphasised = isEmphasised
        }
    }

    package var id: String
    package var caption: String
    package var rowTitle: String
    package var columns: [Column]
    package var rows: [Row]

    package init(
        id: String, caption: String, rowTitle: String, columns: [Column], rows: [Row]
    ) {
        self.id = id
        self.caption = caption
        self.rowTitle = rowTitle
        self.columns = columns
        self.rows = rows
    }
}

package func heatTable(_ view: HeatTable) -> Markup {
    var markup: Markup = """
        <div class="table-scroll" role="region" aria-labelledby="\(view.id)-caption" tabindex="0">
        <table class="heat" id="\(view.id)">
        <caption id="\(view.id)-caption">\(view.caption)</caption>
        <thead><tr><th scope="col">\(view.rowTitle)</th>\(view.columns.map(head))</tr></thead>
        <tbody>

        """
    for row in view.rows { markup += line(row) }
    markup += "</tbody>\n</table>\n</div>\n"
    return markup
}

private func head(_ column: HeatTable.Column) -> Markup {
    """
    <th scope="col">\(anchor(column.link)) <span class="heat-name">\(column.name)</span></th>
    """
}

private func line(_ row: HeatTable.Row) -> Markup {
    let open: Markup = row.isEmphasised ? #"<tr class="total">"# : "<tr>"
    let head: Markup = row.href.map { anchor(LinkView(row.name, href: $0)) } ?? "\(row.name)"
    return """
        \(open)<th scope="row">\(head)</th>\(row.cells.map(cell))</tr>

        """
}

private func cell(_ figure: FigureView) -> Markup {
    switch figure.rag {
    case .green:
        """
        <td class="heat-green">\(figure.percent)<span class="heat-word"> Green</span></td>
        """
    case .amber:
        """
        <td class="heat-amber">\(figure.percent)<span class="heat-word"> Amber</span></td>
        """
    case .red:
        """
        <td class="heat-red">\(figure.percent)<span class="heat-word"> Red</span></td>
        """
    case .none: #"<td class="heat-none">\#(figure.percent)</td>"#
    }
}
