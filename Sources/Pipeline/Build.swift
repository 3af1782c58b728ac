import Releases
import Results

/// The main job: every release with an extract, frozen past editions, one site.
package struct Build: Sendable {
    package var outcome: Publication.Outcome
    /// What validation found in each extract, by year.
    package var reports: [ValidationReport]
    /// How years that are frozen are shown, a sentence each.
    package var notes: [String]

    /// Builds the edition of `release` with all editions before it.
    package static func run(
        _ release: Release, in folder: DataFolder, to output: String, progress: Progress = .silent
    ) throws -> Build {
        let site = try Publication.site(in: output)
        let gathered = try GatheredEditions.of(release, in: folder, progress: progress)
        guard !gathered.narrative.contains(where: { $0.severity == .error }) else {
            return Build(
                outcome: .refused(gathered.narrative), reports: gathered.reports,
                notes: gathered.notes)
        }
        let outcome = try Publication.publish(
            gathered.results, archive: gathered.archive, resourcesIn: folder, to: site,
            progress: progress)
        return Build(
            outcome: outcome.warning(of: gathered.narrative), reports: gathered.reports,
            notes: gathered.notes)
    }
}
