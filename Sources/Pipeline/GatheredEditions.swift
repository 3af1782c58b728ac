import Findings
import Narrative
import Releases
import Results

/// The edition of a release with all before it: what a site shows.
struct GatheredEditions {
    /// Ascending.
    var results: [PublishableResults]
    /// Every frozen revision of their years.
    var archive: [PublishedRevision]
    /// What validation found in each extract that was read, by year.
    var reports: [ValidationReport]
    /// What is wrong with the texts that people wrote for the editions.
    var narrative: [Finding]
    /// How years that are frozen are shown, a sentence each.
    var notes: [String]

    /// Reads, and analyses what is not frozen.
    static func of(
        _ release: Release, in folder: DataFolder, progress: Progress
    ) throws -> GatheredEditions {
        let earlier = try EarlierEditions.of(release, in: folder, progress: progress)
        var gathered = GatheredEditions(
            results: earlier.results,
            archive: earlier.frozen.revisions.filter { $0.year <= release.year },
            reports: earlier.reports, narrative: [],
            notes: earlier.notes + (try earlier.frozen.notes(on: [release], in: folder)))
        if let kept = earlier.frozen.standing(for: release) {
            gathered.results.append(kept.results)
            return gathered
        }
        let analysis = try Analysis.run(
            release, in: folder, after: earlier.results, progress: progress)
        gathered.results.append(analysis.results)
        gathered.reports.append(analysis.report)
        let years = try folder.releases().map(\.year)
        gathered.narrative =
            earlier.narrative + analysis.narrative
            + (try NarrativeFolder.strays(in: folder, years: years))
        return gathered
    }
}
