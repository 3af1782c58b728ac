import Results
import Templates

extension Site {
    func downloadsPage(_ edition: EditionIndex) -> PageContent {
        let downloads = Downloads(site: self, edition: edition)
        let facts = edition.results.edition
        let view = DownloadsPageView(
            year: String(edition.year), groups: downloads.groups, chartWords: Downloads.chartWords,
            feed: downloads.feed, cite: cite(nil, on: .edition(edition.year, .downloads), edition),
            licence: facts.licence.map { LinkView($0, href: facts.licenceAddress ?? "") },
            checksums: downloads.checksums,
            tables: downloads.tables.enumerated().map(dictionary),
            methods: LinkView(
                "How the figures are made",
                href: map.link(
                    from: .edition(edition.year, .downloads), to: .edition(edition.year, .methods)))
        )
        return PageContent(
            name: "Data and downloads",
            summary: "Every published figure of \(edition.year) as a workbook, CSV and JSON.",
            main: Templates.downloadsPage(view))
    }

    private func dictionary(
        _ position: Int, _ table: TableDescription
    ) -> DownloadsPageView.Dictionary {
        .init(
            id: "columns-\(position + 1)", title: table.fileName,
            words: Words.counted(table.columns.count, "column", "columns"),
            table: DataTable(
                caption: "Columns of \(table.fileName)",
                columns: [.init("Column"), .init("Meaning")],
                rows: table.columns.map { [.text($0.name), .text($0.meaning)] }))
    }
}
