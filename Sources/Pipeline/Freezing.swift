import Checksums
import Disk
import Files
import Findings
import Releases
import Results

/// Keeps a checked edition's results for good: what was published can then be shown years later,
/// without its extract, and is never changed.
package struct Freezing: Sendable {
    package enum Outcome: Sendable {
        /// The revision stands in the folder.
        case frozen(folder: String, sha256: String)
        /// A check failed, and nothing was frozen.
        case refused(report: ValidationReport?, findings: [Finding])
    }

    package var outcome: Outcome
    /// How years that are frozen already are shown, a sentence each.
    package var notes: [String]

    /// Analyses the release, checks its data, its texts and its whole site, and freezes its results.
    ///
    /// - Parameter reason: why a year that is frozen already is published anew; nil for a year's
    ///   first publication.
    package static func run(
        _ release: Release, in folder: DataFolder, reason: String? = nil,
        progress: Progress = .silent
    ) throws -> Freezing {
        try requireNext(release, in: folder, reason: reason)
        let earlier = try EarlierEditions.of(release, in: folder, progress: progress)
        for past in try folder.releases()
        where past.year < release.year && earlier.frozen.standing(for: past) == nil {
            throw FrozenError.earlierNotFrozen(year: release.year, earlier: past.year)
        }
        let analysis = try Analysis.run(
            release, in: folder, after: earlier.results, progress: progress)
        func refused(_ report: ValidationReport?, _ findings: [Finding]) -> Freezing {
            Freezing(
                outcome: .refused(report: report, findings: findings), notes: earlier.notes)
        }
        let narrative = analysis.narrative.filter { $0.severity == .error }
        guard !analysis.report.hasErrors, narrative.isEmpty else {
            return refused(analysis.report.hasErrors ? analysis.report : nil, narrative)
        }
        if let last = earlier.frozen.current(release.year) {
            try requireChange(from: last, to: analysis.results)
        }
        let json = ResultsFile.json(of: analysis.results)
        let record = FrozenRecord(
            year: release.year, revision: release.revision, publishedOn: release.publishedOn,
            reason: reason ?? FrozenRecord.firstReason, sha256: SHA256.hex(of: json))
        let file = "\(FrozenEditions.folderName)/\(record.name)/\(FrozenRecord.resultsName)"
        // What is kept is what a reader of the file gets, years later.
        let kept = try ResultsFile.read(json, file: file)
        let archive = earlier.frozen.revisions.filter { $0.year <= release.year }
        // What helps is no part of an edition, and is checked whenever a site is built.
        let findings = try Publication.checked(
            earlier.results + [kept],
            archive: archive
                + [
                    PublishedRevision(
                        results: kept, reason: record.reason, json: json, sha256: record.sha256,
                        record: Array(record.text.utf8))
                ], progress: progress
        ).findings.filter { $0.severity == .error }
        guard findings.isEmpty else { return refused(nil, findings) }
        let published = folder.path(to: FrozenEditions.folderName)
        try progress.stage("Freeze \(published)/\(record.name)") {
            try KeptFolder.write(
                [
                    SiteFile(path: FrozenRecord.resultsName, bytes: json),
                    SiteFile(path: FrozenRecord.fileName, bytes: Array(record.text.utf8)),
                ], to: record.name, in: published)
        }
        return Freezing(
            outcome: .frozen(folder: "\(published)/\(record.name)", sha256: record.sha256),
            notes: earlier.notes)
    }

    /// Refuses a release that is not the next revision of its year.
    private static func requireNext(
        _ release: Release, in folder: DataFolder, reason: String?
    ) throws {
        let last = try FrozenEditions.read(in: folder).current(release.year)
        if let reason, !FrozenRecord.isReason(reason) { throw FrozenError.badReason }
        if let last, reason == nil {
            throw FrozenError.alreadyFrozen(
                year: last.year, revision: last.revision, publishedOn: last.publishedOn)
        }
        if last == nil, reason != nil { throw FrozenError.nothingToRevise(year: release.year) }
        let next = (last?.revision ?? 0) + 1
        guard release.revision == next else {
            throw FrozenError.wrongRevision(
                year: release.year, says: release.revision, next: next)
        }
        if let last, release.publishedOn < last.publishedOn {
            throw FrozenError.datedBefore(
                year: release.year, publishedOn: release.publishedOn, previous: last.publishedOn)
        }
    }

    /// Refuses a revision in which nothing but its own number and day is new.
    private static func requireChange(
        from last: PublishedRevision, to results: PublishableResults
    ) throws(FrozenError) {
        var undone = results
        undone.edition = last.results.edition
        guard undone != last.results else {
            throw .nothingChanged(year: last.year, revision: last.revision)
        }
    }
}
