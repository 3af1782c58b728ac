import Charts
import Files
import Results
import Templates

/// Every chart of an edition's pages as a picture and as a table of its own.
extension Site {
    /// The figure with links to its own files.
    func takenAway(_ figure: ChartFigure, on page: Page) -> ChartFigure {
        guard let year = page.year else { return figure }
        func link(_ words: String, _ ending: String) -> ChartFigure.Download {
            let path = map.path(ofChart: figure.id, on: page, ending: ending)
            return .init(
                link: LinkView(words, href: map.link(from: page, toPath: path)),
                name: "\(year)-\(map.fileName(of: page))-\(figure.id).\(ending)")
        }
        var figure = figure
        figure.downloads = [link("picture (SVG)", "svg"), link("data (CSV)", "csv")]
        return figure
    }

    /// The files that the charts of a page link to.
    func chartFiles(of page: Page, _ content: PageContent) -> [SiteFile] {
        guard let year = page.year else { return [] }
        let facts = edition(year).results.edition
        return content.charts.flatMap { figure -> [SiteFile] in
            let words = ChartSheet.Words(
                title: "\(content.name): \(figure.title)", subtitle: figure.subtitle,
                note: figure.note, source: Self.source(of: facts),
                mark: facts.synthetic ? "Synthetic data: the patients are invented." : nil)
            return [
                SiteFile(
                    path: map.path(ofChart: figure.id, on: page, ending: "svg"),
                    bytes: Templates.chartFile(figure, words).bytes),
                SiteFile(
                    path: map.path(ofChart: figure.id, on: page, ending: "csv"),
                    bytes: TextTable.csv(
                        header: figure.table.columns.map(\.title),
                        rows: figure.table.rows.map { $0.map(\.words) })),
            ]
        }
    }

    /// `Source: Fracture Liaison Service Database, edition 2021, revision 1, published 12 January
    /// 2023.`
    static func source(of facts: Edition) -> String {
        """
        Source: \(name), edition \(facts.year), revision \(facts.revision), published \
        \(DateWords.words(facts.publishedOn)).
        """
    }
}
