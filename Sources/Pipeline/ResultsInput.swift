import Disk
import Results

/// Results files as input of the publish half.
package enum ResultsInput {
    /// Some twenty times the results of 160 services: 256 MiB.
    static let mostBytes = 256 << 20

    /// Reads one results file.
    package static func read(_ path: String, shownAs name: String) throws -> PublishableResults {
        let bytes = try WholeFile.bytes(at: path, shownAs: name, most: mostBytes)
        return try ResultsFile.read(bytes, file: name)
    }

    /// Editions and, of those that are frozen, every revision.
    package struct Editions: Sendable {
        package var results: [PublishableResults]
        package var archive: [PublishedRevision]
    }

    /// Reads the named files, one an edition, and the named folders of frozen editions.
    package static func read(_ paths: [String]) throws -> Editions {
        var editions = Editions(results: [], archive: [])
        for path in paths {
            guard WholeFile.isFolder(at: path) else {
                editions.results.append(try read(path, shownAs: path))
                continue
            }
            let frozen = try FrozenEditions.read(path, shownAs: path)
            editions.results += frozen.current.map(\.results)
            editions.archive += frozen.revisions
        }
        guard !editions.results.isEmpty else { throw PipelineError.noEdition }
        let years = editions.results.map(\.edition.year)
        for (index, year) in years.enumerated() where years[..<index].contains(year) {
            throw PipelineError.sameYearTwice(year)
        }
        return editions
    }
}
