import Checksums
import Files
import Findings
import Parallel
import Releases
import Repository
import Results

/// The main job: every release with an extract, frozen past editions, one site.
package struct Build: Sendable {
    package var outcome: Publication.Outcome
    /// What validation found at error level, a text for each extract.
    package var dataErrors: [String] = []
    /// How years that are frozen are shown, a sentence each.
    package var notes: [String] = []
    /// The checksum of the headings of the repository that the site was made with.
    var headings = ""
    /// Findings below error level in the texts that people wrote for the editions: the first warnings.
    var narrative: [Finding] = []
    /// What stands in the site now; nil where nobody has looked.
    var standing: StandingFolder?

    init(outcome: Publication.Outcome, dataErrors: [String], notes: [String]) {
        (self.outcome, self.dataErrors, self.notes) = (outcome, dataErrors, notes)
    }

    /// Builds the edition of `release` with all editions before it.
    ///
    /// What the last build left is used where it is as it was left, and only as far as nothing that it
    /// was made from has changed: the files are those of a build that starts from nothing.
    ///
    /// - Parameter anew: to start from nothing.
    package static func run(
        _ release: Release, in folder: DataFolder, to output: String, anew: Bool = false,
        progress: Progress = .silent
    ) throws -> Build {
        let site = try Publication.site(in: output)
        let (last, inputs) = inParallel {
            anew ? nil : LastBuild(in: site)
        } and: {
            BuildInputs(release, in: folder)
        }
        var build: Build?
        if let last, last.note.inputs == inputs.stamps {
            guard last.note.texts != inputs.texts else { return Build(unchanged: last) }
            build = try Rebuild(last, in: folder)?.run(progress: progress)
        }
        var made =
            try build ?? whole(release, in: folder, to: site, after: last, progress: progress)
        // What was saved while the run read it may have been read before or after.
        if BuildInputs(release, in: folder).areSame(as: inputs) {
            made.keepNote(beside: site, inputs)
        }
        return made
    }

    private static func whole(
        _ release: Release, in folder: DataFolder, to site: OutputFolder, after last: LastBuild?,
        progress: Progress
    ) throws -> Build {
        let gathered = try GatheredEditions.of(release, in: folder, progress: progress)
        var build = Build(
            outcome: .refused(gathered.narrative),
            dataErrors: gathered.reports.filter(\.hasErrors).map(\.errors), notes: gathered.notes)
        if !gathered.narrative.contains(where: { $0.severity == .error }) {
            let (outcome, headings) = try Publication.publish(
                gathered.results, archive: gathered.archive, resourcesIn: folder, to: site,
                after: last, progress: progress)
            build.outcome = outcome.warning(of: gathered.narrative)
            (build.headings, build.narrative) = (headings, gathered.narrative)
        }
        return build
    }

    /// Keeps beside the site what the next build asks of this one. A site without a note is whole too.
    private mutating func keepNote(beside site: OutputFolder, _ inputs: BuildInputs) {
        guard case .published(_, _, _, let warnings) = outcome,
            let standing = standing ?? site.standing
        else { return }
        var note = BuildNote()
        note.inputs = inputs.areSettled ? inputs.stamps ?? "" : ""
        note.texts = inputs.texts ?? ""
        note.headings = headings
        note.site = SHA256.hex(of: Array(standing.listing.utf8))
        (note.notes, note.dataErrors, note.narrative) = (notes, dataErrors, narrative)
        note.warnings = Array(warnings.dropFirst(narrative.count))
        do throws(OutputError) {
            try site.keep(note: note.bytes)
        } catch {
            notes.append("The site stands, but the next build will start from nothing: \(error)")
        }
    }

    /// The site that stands, of which nothing is to be changed.
    private init(unchanged last: LastBuild) {
        self.init(
            outcome: .published(
                folder: last.folder.path, files: last.paths.count, written: 0,
                warnings: last.note.narrative + last.note.warnings), after: last)
    }

    /// A build that found all but texts of the repository as the last one left it.
    init(outcome: Publication.Outcome, after last: LastBuild) {
        self.outcome = outcome
        (dataErrors, notes) = (last.note.dataErrors, last.note.notes)
        (headings, narrative) = (last.note.headings, last.note.narrative)
    }
}
