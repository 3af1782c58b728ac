import Findings
import Releases
import Repository
import Results

/// The repository as a publication takes it: what was read, and what is wrong with it.
struct RepositoryInput {
    private(set) var repository = Repository()
    private(set) var findings: [Finding] = []

    /// Reads `resources/` of a data folder; nothing where there is no folder.
    ///
    /// - Parameter editions: by the newest one's day of publication, reviews are due.
    init(in folder: DataFolder?, for editions: [PublishableResults]) throws {
        guard let folder else { return }
        let days = editions.map(\.edition.publishedOn)
        let newest = days.max { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? ""
        (repository, findings) = try Repository.read(in: folder, on: newest)
    }
}
