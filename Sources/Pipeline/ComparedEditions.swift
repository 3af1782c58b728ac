import Differences
import Disk
import Releases
import Results

/// Two editions as a user names them: results files or folders with one, years of a data folder, or
/// frozen revisions of it.
package struct ComparedEditions {
    private let folder: DataFolder
    private let frozen: FrozenEditions
    private let progress: Progress

    /// What changed from one to the other, and why.
    package static func difference(
        from old: String, to new: String, in folder: DataFolder, progress: Progress = .silent
    ) throws -> Difference {
        let isNamed = [old, new].contains { year(of: $0) != nil }
        let compared = ComparedEditions(
            folder: folder,
            frozen: isNamed ? try FrozenEditions.read(in: folder) : FrozenEditions(revisions: []),
            progress: progress)
        let before = try compared.edition(old)
        let after = try compared.edition(new)
        return try progress.stage("Compare \(before.edition.year) with \(after.edition.year)") {
            try Difference.from(before, to: after, archive: compared.frozen.revisions)
        }
    }

    /// The year, and the revision where one is named, of `2020` and `2020-r1`; nil for a path.
    private static func year(of name: String) -> (year: Int, revision: Int?)? {
        let parts = name.split(separator: "-r", omittingEmptySubsequences: false)
        let numbers = parts.map { part in
            (1...4).contains(part.utf8.count) ? Int(part).flatMap { $0 >= 0 ? $0 : nil } : nil
        }
        guard parts.count <= 2, let year = numbers[0] else { return nil }
        guard parts.count == 2 else { return (year, nil) }
        return numbers[1].map { (year, $0) }
    }

    private func edition(_ name: String) throws -> PublishableResults {
        guard let (year, revision) = Self.year(of: name) else { return try results(at: name) }
        guard let revision else { return try standing(year) }
        let kept = frozen.revisions.first { $0.year == year && $0.revision == revision }
        guard let kept else {
            throw PipelineError.noSuchRevision(
                name, folder: folder.path,
                frozen: frozen.revisions.map {
                    FrozenRecord.name(year: $0.year, revision: $0.revision)
                })
        }
        return kept.results
    }

    /// The edition of a year as the site shows it: as it was frozen, else analysed.
    private func standing(_ year: Int) throws -> PublishableResults {
        let releases = try folder.releases()
        let release = releases.first { $0.year == year }
        let kept = release.map(frozen.standing) ?? frozen.current(year)
        if let kept { return kept.results }
        guard let release, WholeFile.exists(at: folder.path(to: release.extract)) else {
            throw PipelineError.noSuchEdition(
                year, folder: folder.path,
                years: Set(releases.map(\.year) + frozen.current.map(\.year)).sorted())
        }
        let earlier = try EarlierEditions.of(
            release, in: folder, years: EarlierEditions.yearsOfUse, progress: progress)
        return try Analysis.run(
            release, in: folder, after: earlier.results, progress: progress
        ).results
    }

    /// A results file, or the one in a folder.
    private func results(at path: String) throws -> PublishableResults {
        guard WholeFile.exists(at: "\(path)/.") else {
            return try ResultsInput.read(path, shownAs: path)
        }
        let file = "\(path)/results.json"
        guard WholeFile.exists(at: file) else { throw PipelineError.folderWithoutResults(path) }
        return try ResultsInput.read(file, shownAs: file)
    }
}
