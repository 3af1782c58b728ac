import Disk
import Results

/// Results files as input of the publish half.
package enum ResultsInput {
    /// Some twenty times the results of 160 services: 256 MiB.
    private static let mostBytes = 256 << 20

    /// Reads one results file.
    package static func read(_ path: String, shownAs name: String) throws -> PublishableResults {
        let bytes = try WholeFile.bytes(at: path, shownAs: name, most: mostBytes)
        return try ResultsFile.read(bytes, file: name)
    }

    /// Reads the named files, one an edition.
    package static func read(_ paths: [String]) throws -> [PublishableResults] {
        let editions = try paths.map { try read($0, shownAs: $0) }
        guard !editions.isEmpty else { throw PipelineError.noEdition }
        let years = editions.map(\.edition.year)
        for (index, year) in years.enumerated() where years[..<index].contains(year) {
            throw PipelineError.sameYearTwice(year)
        }
        return editions
    }
}
