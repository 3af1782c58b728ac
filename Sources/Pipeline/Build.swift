import Disk
import Releases
import Results

/// The main job: every release with an extract, frozen past editions, one site.
package struct Build: Sendable {
    package var outcome: Publication.Outcome
    /// What validation found in each extract, by year.
    package var reports: [ValidationReport]

    /// Builds the edition of `release` with all editions before it.
    package static func run(
        _ release: Release, in folder: DataFolder, to output: String, progress: Progress = .silent
    ) throws -> Build {
        let site = try Publication.site(in: output)
        var editions = try FrozenEditions.read(in: folder, before: release.year)
        var reports: [ValidationReport] = []
        for past in try folder.releases() where past.year < release.year {
            guard WholeFile.exists(at: folder.path(to: past.extract)) else { continue }
            editions.removeAll { $0.edition.year == past.year }
            try add(past)
        }
        try add(release)
        return Build(
            outcome: try Publication.publish(editions, to: site, progress: progress),
            reports: reports)

        func add(_ release: Release) throws {
            let earlier = editions.filter { $0.edition.year < release.year }
                .max { $0.edition.year < $1.edition.year }
            let analysis = try Analysis.run(
                release, in: folder, after: earlier, progress: progress)
            editions.append(analysis.results)
            reports.append(analysis.report)
        }
    }
}
