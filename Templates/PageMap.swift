/// Services on a map of England and Wales.
package struct MapPageView: Sendable {
    package var year: String
    /// Nil where there is nothing to draw: no positions, or no published figure.
    package var figure: ChartFigure?
    /// What the map would show, for a page without one.
    package var table: DataTable
    package var ways: [LinkView]

    package init(year: String, figure: ChartFigure?, table: DataTable, ways: [LinkView]) {
        self.year = year
        self.figure = figure
        self.table = table
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
    \(view.figure.map(figureBlock) ?? withoutMap(view.table))\
    \(listOfLinks(view.ways))
    """
}

private func withoutMap(_ table: DataTable) -> Markup {
    """
    <div class="inset"><p>There is no map of this edition: its register gives no degrees for any service \
    whose figure is published. The table holds what the map would show.</p></div>
    \(dataTable(table, id: "map-table"))
    """
}
