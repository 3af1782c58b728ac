import Disk
import Releases
import Results

/// The results of editions that were published and frozen: `published/<year>.json` of a data
/// folder.
package enum FrozenEditions {
    /// Every frozen edition before `year`, the earliest first.
    package static func read(
        in folder: DataFolder, before year: Int
    ) throws -> [PublishableResults] {
        let published = folder.path(to: "published")
        guard WholeFile.exists(at: published) else { return [] }
        return try WholeFile.names(inFolder: published, shownAs: "published")
            .filter { $0.hasSuffix(".json") }
            .map { try ResultsInput.read("\(published)/\($0)", shownAs: "published/\($0)") }
            .filter { $0.edition.year < year }
            .sorted { $0.edition.year < $1.edition.year }
    }
}
