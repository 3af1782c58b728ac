/// Services on a map of England and Wales.
package struct MapPageView: Sendable {
    package var year: String
    package var content: Content
    package var ways: [LinkView]

    package enum Content: Sendable {
        case map(ChartFigure)
        /// What the map would show, where there is nothing to draw: no positions, or no published
        /// figure.
        case tableAlone(DataTable)
    }

    package init(year: String, content: Content, ways: [LinkView]) {
        self.year = year
        self.content = content
        self.ways = ways
    }
}

package func mapPage(_ view: MapPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Map of services, \(view.year)</h1>
    <p class="lede">How many fractures each service should see in a year, and what share of them it \
    finds.</p>
    </div>
    \(content(view.content))\
    \(listOfLinks(view.ways))
    """
}

private func content(_ content: MapPageView.Content) -> Markup {
    switch content {
    case .map(let figure): figureBlock(figure)
    case .tableAlone(let table): withoutMap(table)
    }
}

private func withoutMap(_ table: DataTable) -> Markup {
    """
    <div class="inset"><p>There is no map of this edition: its register gives no degrees for any service \
    whose figure is published. The table holds what the map would show.</p></div>
    \(dataTable(table, id: "map-table"))
    """
}
