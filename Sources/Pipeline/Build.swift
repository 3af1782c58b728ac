import Narrative
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
        let earlier = try EarlierEditions.of(release, in: folder, progress: progress)
        let archive = earlier.frozen.revisions.filter { $0.year <= release.year }
        let notes = earlier.notes + (try earlier.frozen.notes(on: [release], in: folder))
        if let kept = earlier.frozen.standing(for: release) {
            let editions = earlier.results + [kept.results]
            let outcome = try Publication.publish(
                editions, archive: archive, resourcesIn: folder, to: site, progress: progress)
            return Build(outcome: outcome, reports: earlier.reports, notes: notes)
        }
        let analysis = try Analysis.run(
            release, in: folder, after: earlier.results, progress: progress)
        let reports = earlier.reports + [analysis.report]
        let years = try folder.releases().map(\.year)
        let narrative =
            earlier.narrative + analysis.narrative
            + (try NarrativeFolder.strays(in: folder, years: years))
        guard !narrative.contains(where: { $0.severity == .error }) else {
            return Build(outcome: .refused(narrative), reports: reports, notes: notes)
        }
        let editions = earlier.results + [analysis.results]
        let outcome = try Publication.publish(
            editions, archive: archive, resourcesIn: folder, to: site, progress: progress)
        return Build(outcome: outcome.warning(of: narrative), reports: reports, notes: notes)
    }
}
