import Files
import Results
import Templates

/// What an edition offers to take away, in the groups of its downloads page.
struct Downloads {
    var site: Site
    var edition: EditionIndex

    static let chartWords = """
        Below every chart of these pages stands “Download this chart”: as a picture (SVG) with its \
        title, key and source, for a report or a slide, and as its data (CSV).
        """

    var groups: [DownloadsPageView.Group] {
        [
            .init(
                id: "workbook", title: "Workbook",
                words: """
                    For people with a spreadsheet program: a sheet for each table, with contents, notes \
                    and what the columns mean. Each service’s page has a workbook of its own figures.
                    """,
                files: [
                    file(
                        "All published tables in one workbook",
                        path: site.map.path(ofWorkbook: edition.year), "XLSX", "")
                ]),
            .init(
                id: "tables", title: "Tables",
                words: """
                    For spreadsheets and statistics programs. CSV: text with commas, one row a line.
                    """,
                files: ResultsTables.descriptions.map { table in
                    file(table.title, table.fileName, "CSV", "")
                }),
            .init(
                id: "programs", title: "For programs",
                words: "The same figures for people who write software.",
                files: [
                    file(
                        "The whole edition", Site.resultsName, "JSON",
                        "Everything that these pages are made from, in one file.",
                        schema: ResultsSchema.fileName),
                    file(
                        "One service or one indicator at a time", path: index, "JSON",
                        """
                        A static API: begin here, and follow the addresses to each service and each \
                        indicator. They never change.
                        """, schema: StaticAPISchema.fileName),
                    file(
                        "The tables as a data package", "datapackage.json", "JSON",
                        "What every table and column is, for Frictionless tools."),
                    file(
                        "The tables as CSV on the Web", "csv-metadata.json", "JSON",
                        "The same for CSVW tools; one such file for each table is beside it."),
                    file(
                        "Entry for a data catalogue", Site.datasetName, "JSON-LD",
                        "The edition as a schema.org Dataset."),
                    file(
                        "Sign-off statement", Site.signOffName, "JSON",
                        "Input files, rules run, what was accepted and by whom."),
                    file(
                        "Withheld figures", Site.disclosureName, "JSON",
                        "What was withheld, by which policy, and what an attack on the rest came to."
                    ),
                ]),
        ] + documents + changes
    }

    /// Documents to adapt, of the latest edition alone.
    private var documents: [DownloadsPageView.Group] {
        guard edition.year == site.latest.year else { return [] }
        return [
            .init(
                id: "documents", title: "Documents to adapt",
                words: """
                    Word documents. What is yours to write is red and in square brackets, in letters \
                    in double angle brackets. Each service’s page has a business case with its own \
                    figures and forecast.
                    """,
                files: [
                    file(
                        "Business case for a fracture liaison service",
                        path: SiteMap.businessCase, "DOCX", ""),
                    file(
                        "Needs assessment of falls and fractures (JSNA)",
                        path: SiteMap.needsAssessment, "DOCX", ""),
                ]
                    + site.latest.places(at: .region).map { region in
                        file(
                            "Needs assessment: \(region.name)",
                            path: site.map.path(ofNeedsAssessment: region.key.code), "DOCX", "")
                    }
                    + LetterTemplate.allCases.map { letter in
                        file(
                            letter.title, path: SiteMap.path(ofLetter: letter.rawValue), "DOCX",
                            "")
                    })
        ]
    }

    /// What changed since the edition before, for reviewers; nothing for the first.
    private var changes: [DownloadsPageView.Group] {
        let names = Site.changesNames.filter { name, _, _ in
            site.size(ofFileAt: site.map.path(ofData: name, year: edition.year)) != nil
        }
        guard !names.isEmpty else { return [] }
        return [
            .init(
                id: "changes", title: "What changed since the edition before",
                words: "Every change of a figure with its causes, which add up to it.",
                files: names.map { file($1, $0, $2, "") })
        ]
    }

    /// Every table of the edition; the first has none of what changed.
    var tables: [TableDescription] {
        let comparison = ComparisonTable.description
        let path = site.map.path(ofData: comparison.fileName, year: edition.year)
        return ResultsTables.descriptions
            + (site.size(ofFileAt: path) == nil ? [] : [comparison])
    }

    /// Where new editions are announced.
    var feed: LinkView {
        LinkView("Feed of editions (Atom)", href: site.map.link(from: page, toPath: Site.feedPath))
    }

    var checksums: LinkView {
        LinkView(
            "Checksums of every file (JSON)",
            href: site.map.link(from: page, toPath: Manifest.path))
    }

    private var page: Page { .edition(edition.year, .downloads) }

    private var index: String { site.map.path(ofAPI: "index.json", year: edition.year) }

    private func file(
        _ title: String, _ name: String, _ format: String, _ words: String, schema: String? = nil
    ) -> DownloadsPageView.File {
        file(
            title, path: site.map.path(ofData: name, year: edition.year), format, words,
            schema: schema)
    }

    private func file(
        _ title: String, path: String, _ format: String, _ words: String, schema: String? = nil
    ) -> DownloadsPageView.File {
        let size = site.size(ofFileAt: path).map { ", \(SizeWords.words($0))" } ?? ""
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return .init(
            link: LinkView(title, href: site.map.link(from: page, toPath: path)), words: words,
            kind: "\(name), \(format)\(size)",
            schema: schema.map {
                LinkView(
                    "Its JSON Schema",
                    href: site.map.link(from: page, toPath: site.map.path(ofSchema: $0)))
            })
    }
}
