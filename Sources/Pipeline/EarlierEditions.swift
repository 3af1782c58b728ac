import Disk
import Findings
import Releases
import Results

/// The editions before one: frozen ones, and those whose extracts are still there, analysed anew.
package struct EarlierEditions: Sendable {
    /// Ascending.
    package private(set) var results: [PublishableResults]
    /// What validation found in each extract that was read, by year.
    package private(set) var reports: [ValidationReport] = []
    /// What is wrong with the texts that services sent in.
    package private(set) var narrative: [Finding] = []

    /// How many years back an edition's own results look: a trend has five annual points.
    package static let yearsOfUse = 4

    /// Reads and analyses what came before `release`.
    ///
    /// - Parameter years: how many years back editions are of use; nil for all.
    package static func of(
        _ release: Release, in folder: DataFolder, years: Int? = nil,
        progress: Progress = .silent
    ) throws -> EarlierEditions {
        let first = years.map { release.year - $0 } ?? .min
        var editions = EarlierEditions(
            results: try FrozenEditions.read(in: folder, before: release.year)
                .filter { $0.edition.year >= first })
        for past in try folder.releases() where past.year < release.year && past.year >= first {
            guard WholeFile.exists(at: folder.path(to: past.extract)) else { continue }
            editions.results.removeAll { $0.edition.year == past.year }
            let before = editions.results.filter { $0.edition.year < past.year }
            let analysis = try Analysis.run(past, in: folder, after: before, progress: progress)
            editions.results.append(analysis.results)
            editions.reports.append(analysis.report)
            editions.narrative += analysis.narrative
        }
        editions.results.sort { $0.edition.year < $1.edition.year }
        return editions
    }
}
