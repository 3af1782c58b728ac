import Results
import Templates

extension Site {
    /// The services of an edition on a map, with the same as a table.
    func mapPage(_ edition: EditionIndex) -> PageContent {
        let here = Page.edition(edition.year, .map)
        func link(_ text: String, _ target: EditionPage) -> LinkView {
            LinkView(text, href: self.map.link(from: here, to: .edition(edition.year, target)))
        }
        let figure = MapFigure(edition: edition, origins: origins(on: here))
        let map = guided(figure.figure(), on: here)
        let view = MapPageView(
            year: String(edition.year),
            content: map.map { .map($0) } ?? .tableAlone(figure.table()),
            ways: [
                LinkView(
                    edition.title(of: 2),
                    href: self.map.link(from: here, to: .indicator(edition.year, kpi: 2))),
                link("Nations and regions", .regions), link("Compare services", .matrix),
            ])
        return PageContent(
            name: "Map",
            summary:
                "Where services are, how many fractures they expect and find, \(edition.year).",
            main: Templates.mapPage(view), charts: [map].compactMap { $0 })
    }

    /// The way to the map from pages of the edition.
    func mapLink(on page: Page, _ edition: EditionIndex) -> LinkView {
        LinkView(
            "Services on a map: fractures expected, and the share found",
            href: map.link(from: page, to: .edition(edition.year, .map)))
    }
}
