import Findings
import Releases
import Repository
import Results

/// The repository as a publication takes it: what was read, and what is wrong with it.
package struct RepositoryInput: Sendable {
    package var repository = Repository()
    package var findings: [Finding] = []

    /// None: the site is of figures alone.
    package init() {}

    /// Reads `resources/` of a data folder.
    ///
    /// - Parameter editions: by the newest one's day of publication, reviews are due.
    package init(in folder: DataFolder, for editions: [PublishableResults]) throws {
        let days = editions.map(\.edition.publishedOn)
        let newest = days.max { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? ""
        (repository, findings) = try Repository.read(in: folder, on: newest)
    }
}
