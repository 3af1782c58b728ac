import Checksums
import Disk
import Releases
import Results

/// Every revision of every edition that was published and frozen: the folders
/// `published/<year>-r<revision>` of a data folder, each checked against its checksum.
package struct FrozenEditions: Sendable {
    /// By year, then revision.
    package let revisions: [PublishedRevision]

    package static let folderName = "published"

    /// The frozen editions of a data folder; none where it has no `published`.
    package static func read(in folder: DataFolder) throws -> FrozenEditions {
        let path = folder.path(to: folderName)
        guard WholeFile.exists(at: path) else { return FrozenEditions(revisions: []) }
        return try read(path, shownAs: folderName)
    }

    /// The frozen editions of a folder.
    ///
    /// - Throws: `FrozenError` where anything in it is not what `flsdb freeze` wrote, and what the
    ///   readers of its files throw.
    package static func read(_ path: String, shownAs name: String) throws -> FrozenEditions {
        let names = try WholeFile.names(inFolder: path, shownAs: name)
            .filter { !$0.hasPrefix(".") && $0 != "README.md" }
        var revisions: [PublishedRevision] = []
        for entry in names {
            revisions.append(try revision("\(path)/\(entry)", named: entry, in: name))
        }
        revisions.sort { ($0.year, $0.revision) < ($1.year, $1.revision) }
        var last: PublishedRevision?
        for revision in revisions {
            let expected = last?.year == revision.year ? (last?.revision ?? 0) + 1 : 1
            guard revision.revision == expected else {
                throw FrozenError.missingRevision(
                    folder: name, name: FrozenRecord.name(year: revision.year, revision: expected),
                    next: FrozenRecord.name(year: revision.year, revision: revision.revision))
            }
            last = revision
        }
        try requireEarlierYears(of: revisions, in: name)
        return FrozenEditions(revisions: revisions)
    }

    /// Makes sure that every year is there with which a frozen edition is compared.
    private static func requireEarlierYears(
        of revisions: [PublishedRevision], in folder: String
    ) throws {
        let years = Set(revisions.map(\.year))
        for revision in revisions {
            let compared = Set(revision.results.changes.map(\.previousYear))
            guard let missing = compared.subtracting(years).min() else { continue }
            throw FrozenError.missingYear(
                folder: folder, year: missing,
                next: FrozenRecord.name(year: revision.year, revision: revision.revision))
        }
    }

    private static func revision(
        _ path: String, named entry: String, in folder: String
    ) throws -> PublishedRevision {
        let shown = "\(folder)/\(entry)"
        guard isRevisionName(entry) else { throw FrozenError.notARevision(shown) }
        func present(_ name: String) throws -> [UInt8] {
            guard WholeFile.exists(at: "\(path)/\(name)") else {
                throw FrozenError.missingFile("\(shown)/\(name)")
            }
            return try WholeFile.bytes(
                at: "\(path)/\(name)", shownAs: "\(shown)/\(name)", most: ResultsInput.mostBytes)
        }
        return try revision(
            of: present(FrozenRecord.fileName), results: { try present(FrozenRecord.resultsName) },
            named: entry, shownAs: shown)
    }

    /// The revision of this name, from the bytes of its two files.
    ///
    /// - Parameter shown: the folder by which errors call it.
    static func revision(
        of recordBytes: [UInt8], results: () throws -> [UInt8], named entry: String,
        shownAs shown: String
    ) throws -> PublishedRevision {
        let recordFile = "\(shown)/\(FrozenRecord.fileName)"
        let record = try FrozenRecord(recordBytes, file: recordFile)
        guard record.name == entry else {
            throw FrozenError.anotherRevision(file: recordFile, says: record.name, folder: entry)
        }
        let file = "\(shown)/\(FrozenRecord.resultsName)"
        let bytes = try results()
        let found = SHA256.hex(of: bytes)
        guard found == record.sha256 else {
            throw FrozenError.edited(file: file, found: found, frozen: record.sha256)
        }
        let kept = try ResultsFile.read(bytes, file: file)
        guard kept.edition.year == record.year, kept.edition.revision == record.revision,
            kept.edition.publishedOn == record.publishedOn
        else {
            throw FrozenError.anotherRevision(
                file: file,
                says: FrozenRecord.name(
                    year: kept.edition.year, revision: kept.edition.revision)
                    + " of \(kept.edition.publishedOn)",
                folder: "\(record.name) of \(record.publishedOn)")
        }
        return PublishedRevision(
            results: kept, reason: record.reason, json: bytes, sha256: record.sha256,
            record: recordBytes)
    }

    /// `2020-r2`.
    private static func isRevisionName(_ name: String) -> Bool {
        let parts = name.split(separator: "-r", omittingEmptySubsequences: false)
        guard parts.count == 2, let year = Int(parts[0]), let revision = Int(parts[1]) else {
            return false
        }
        return FrozenRecord.name(year: year, revision: revision) == name
    }
}

extension FrozenEditions {
    /// The revision of a year that stands: its last; nil where the year is not frozen.
    package func current(_ year: Int) -> PublishedRevision? {
        revisions.last { $0.year == year }
    }

    /// The revision of each year that stands, the earliest year first.
    package var current: [PublishedRevision] {
        revisions.enumerated().filter { index, revision in
            !revisions[(index + 1)...].contains { $0.year == revision.year }
        }.map(\.element)
    }
}
