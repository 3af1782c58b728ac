import Disk
import Findings
import Releases
import Results

/// The editions before one: frozen ones as they were frozen, and those that are not frozen and whose
/// extracts are still there, analysed anew.
package struct EarlierEditions: Sendable {
    /// Ascending.
    package private(set) var results: [PublishableResults] = []
    /// What validation found in each extract that was read, by year.
    package private(set) var reports: [ValidationReport] = []
    /// What is wrong with the texts that services sent in.
    package private(set) var narrative: [Finding] = []
    /// How years that are frozen are shown, a sentence each.
    package private(set) var notes: [String] = []
    /// Every frozen revision of the data folder.
    package let frozen: FrozenEditions

    /// How many years back an edition's own results look: a trend has five annual points.
    package static let yearsOfUse = 4

    /// Reads and, where they are not frozen, analyses what came before `release`.
    ///
    /// - Parameter years: how many years back editions are of use; nil for all.
    package static func of(
        _ release: Release, in folder: DataFolder, years: Int? = nil,
        progress: Progress = .silent
    ) throws -> EarlierEditions {
        let frozen = try FrozenEditions.read(in: folder)
        try frozen.requireAgreement(with: release, in: folder)
        let first = years.map { release.year - $0 } ?? .min
        let span = first..<release.year
        let releases = try folder.releases().filter { span.contains($0.year) }
        var editions = EarlierEditions(frozen: frozen)
        editions.notes = try frozen.notes(on: releases, in: folder)
        let kept = frozen.current.map(\.year).filter { span.contains($0) }
        for year in Set(kept + releases.map(\.year)).sorted() {
            let past = releases.first { $0.year == year }
            guard let past, frozen.standing(for: past) == nil else {
                editions.results += frozen.current(year).map { [$0.results] } ?? []
                continue
            }
            guard WholeFile.exists(at: folder.path(to: past.extract)) else { continue }
            let analysis = try Analysis.run(
                past, in: folder, after: editions.results, progress: progress)
            editions.results.append(analysis.results)
            editions.reports.append(analysis.report)
            editions.narrative += analysis.narrative
        }
        return editions
    }
}
