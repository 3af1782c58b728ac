import Files
import Results

/// An edition's figures as files: tables, results, their descriptions and the static API.
extension Site {
    /// Every data file of an edition.
    func dataFiles(of edition: EditionIndex) -> [SiteFile] {
        let results = edition.results
        let difference = difference(to: edition)
        let tables = ResultsTables.files(of: results, comparison: difference?.table)
        let whole =
            [
                (Self.resultsName, ResultsFile.json(of: results)),
                (Self.signOffName, SignOffFile.json(of: results)),
                (Self.disclosureName, DisclosureFile.json(of: results)),
            ] + tables.map { ($0.name, $0.bytes) } + citationFiles(of: edition)
            + (difference.map(changesFiles) ?? [])
        let files = whole.map { name, bytes in
            SiteFile(path: map.path(ofData: name, year: edition.year), bytes: bytes)
        }
        return files + [datasetFile(of: edition, describing: files)] + apiFiles(of: edition)
    }

    /// What is there once, above the editions: schemas, the list of editions and the feed.
    func sharedDataFiles() -> [SiteFile] {
        [
            SiteFile(path: map.path(ofSchema: ResultsSchema.fileName), bytes: ResultsSchema.json),
            SiteFile(
                path: map.path(ofSchema: StaticAPISchema.fileName), bytes: StaticAPISchema.json),
            editionsFile(), feedFile(),
        ]
    }

    static let resultsName = "results.json"
    static let signOffName = "sign-off.json"
    static let disclosureName = "disclosure.json"

    /// How large a data file is.
    func size(ofFileAt path: String) -> Int? {
        data.first { $0.path.utf8.elementsEqual(path.utf8) }?.bytes.count
    }
}
