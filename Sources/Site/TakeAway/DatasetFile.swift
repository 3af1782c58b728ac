import Files
import Results

extension Site {
    static let datasetName = "dataset.jsonld"

    /// The edition as a schema.org Dataset, for catalogues of data.
    func datasetFile(of edition: EditionIndex, describing files: [SiteFile]) -> SiteFile {
        let path = map.path(ofData: Self.datasetName, year: edition.year)
        let titles = (ResultsTables.descriptions + [ComparisonTable.description])
            .map { ($0.fileName, $0.title) }
        let downloads = files.compactMap { file -> DatasetDescription.Download? in
            let name = SiteMap.relative(from: path, to: file.path)
            guard let title = titles.first(where: { $0.0.utf8.elementsEqual(name.utf8) })?.1
            else { return nil }
            return .init(
                title: title, address: name, mediaType: "text/csv", bytes: file.bytes.count)
        }
        let results = files.first { $0.path.hasSuffix("/\(Self.resultsName)") }.map {
            DatasetDescription.Download(
                title: "The whole edition", address: Self.resultsName,
                mediaType: "application/json", bytes: $0.bytes.count)
        }
        let page = map.path(of: .edition(edition.year, .downloads))
        return SiteFile(
            path: path,
            bytes: DatasetDescription.json(
                of: edition.results, page: SiteMap.relative(from: path, to: page),
                downloads: downloads + (results.map { [$0] } ?? [])))
    }
}
