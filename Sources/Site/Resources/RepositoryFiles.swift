import Files
import Parallel

extension Site {
    /// Files of those below that are no page, and the manifest: no page but the search, which is among
    /// them, loads any.
    package static let repositoryAssets: Set<String> = [
        "assets/\(SearchFile.name)", Manifest.path, resourceFeedPath,
    ]

    /// Every file that says what the texts of the repository say beyond their headings: its own pages,
    /// its feed, the index of the search, and the two pages that show the index or load it.
    ///
    /// No other file changes with the repository as long as `Repository.headingsChecksum` does not.
    package func repositoryFiles() -> [SiteFile] {
        let pages =
            resourcePages.map { Page.resource($0) } + [.site(.everything), .site(.search)]
        return pages.mapInParallel { rendered($0) }.flatMap { $0 } + resourceFiles() + [
            searchFile()
        ]
    }
}
