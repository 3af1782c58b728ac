import Files
import Results
import Templates

extension Site {
    /// The edition's tables and its results file, in the year's data folder.
    func dataFiles(of edition: EditionIndex) -> [SiteFile] {
        let results = [
            ("results.json", ResultsFile.json(of: edition.results)),
            ("sign-off.json", SignOffFile.json(of: edition.results)),
        ]
        let tables = ResultsTables.files(of: edition.results).map { ($0.name, $0.bytes) }
        return (results + tables).map { name, bytes in
            SiteFile(path: map.path(ofData: name, year: edition.year), bytes: bytes)
        }
    }

    func downloadsPage(_ edition: EditionIndex) -> PageContent {
        let here = Page.edition(edition.year, .downloads)
        let tables = ResultsTables.descriptions
        func file(_ name: String, _ kind: String, _ words: String) -> DownloadsPageView.File {
            let href = map.link(
                from: here, toPath: map.path(ofData: name, year: edition.year))
            return .init(link: LinkView(name, href: href), words: words, kind: kind)
        }
        let view = DownloadsPageView(
            year: String(edition.year),
            files: tables.map { file($0.fileName, "CSV", "\($0.title).") } + [
                file(
                    "datapackage.json", "JSON",
                    "What the tables and their columns are, as a Frictionless data package."),
                file(
                    "results.json", "JSON",
                    "The whole edition in one file, from which these pages are made."),
                file(
                    "sign-off.json", "JSON",
                    "The sign-off statement: input files, rules run, what was accepted and by whom."
                ),
            ],
            citation: citation(edition), tables: tables.enumerated().map(dictionary),
            methods: LinkView(
                "How the figures are made",
                href: map.link(from: here, to: .edition(edition.year, .methods))))
        return PageContent(
            name: "Data and downloads",
            summary: "Every published figure of \(edition.year) as CSV and JSON.",
            main: Templates.downloadsPage(view))
    }

    private func dictionary(
        _ position: Int, _ table: TableDescription
    ) -> DownloadsPageView.Dictionary {
        .init(
            id: "columns-\(position + 1)", title: table.fileName,
            table: DataTable(
                caption: "Columns of \(table.fileName)",
                columns: [.init("Column"), .init("Meaning")],
                rows: table.columns.map { [.text($0.name), .text($0.meaning)] }))
    }

    private func citation(_ edition: EditionIndex) -> String {
        let facts = edition.results.edition
        let synthetic = facts.synthetic ? " Synthetic data." : ""
        return """
            \(Self.name) (\(Self.shortName)), edition \(facts.year), revision \(facts.revision), \
            published \(DateWords.words(facts.publishedOn)).\(synthetic)
            """
    }
}
