import Checksums
import Disk
import Glibc
import Releases
import Results

/// The rule by which an edition that is frozen and has an extract too is shown: as it was frozen,
/// unless its release states a later revision, which is then analysed as a draft of it.
extension FrozenEditions {
    /// The frozen revision that the release's year is shown with; nil where its extract is analysed.
    func standing(for release: Release) -> PublishedRevision? {
        current(release.year).flatMap { $0.revision >= release.revision ? $0 : nil }
    }

    /// What a person is told of how the releases' years are shown, a sentence each.
    func notes(on releases: [Release], in folder: DataFolder) throws -> [String] {
        var shown: [String] = []
        var notes: [String] = []
        for release in releases {
            guard let last = current(release.year) else { continue }
            let file = "releases/\(release.year).yaml"
            guard let kept = standing(for: release) else {
                notes.append(
                    "\(release.year): \(file) states revision \(release.revision), which is not "
                        + "frozen; the extract is analysed as its draft, and revision "
                        + "\(last.revision) stays in the archive.")
                continue
            }
            shown.append(String(release.year))
            if kept.revision > release.revision {
                notes.append(
                    "\(release.year): \(file) still states revision \(release.revision), and "
                        + "revision \(kept.revision) is frozen. Write revision: \(kept.revision).")
            }
            for file in try Self.changedInputs(of: kept, named: release, in: folder) {
                notes.append(
                    "\(release.year): \(file) is not the file that revision \(kept.revision) was made "
                        + "from, and is not used. Restore it, or publish what it changes: flsdb "
                        + "freeze --revision \"reason\".")
            }
        }
        guard !shown.isEmpty else { return notes }
        return [
            "Shown as frozen, without reading an extract: \(shown.joined(separator: ", "))."
        ] + notes
    }

    /// Those of a release's own files that stand there and are not what the edition was made from.
    private static func changedInputs(
        of revision: PublishedRevision, named release: Release, in folder: DataFolder
    ) throws -> [String] {
        let own = [release.extract, release.hipFractures, release.facilities, release.optOuts]
        return try own.filter { file in
            guard !file.isEmpty, WholeFile.exists(at: folder.path(to: file)),
                let input = revision.results.edition.inputs.first(where: {
                    $0.path.utf8.elementsEqual(file.utf8)
                })
            else { return false }
            return try checksum(of: folder.path(to: file), shownAs: file) != input.sha256
        }
    }

    /// The SHA-256 of a file of any size.
    private static func checksum(of path: String, shownAs name: String) throws -> String {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw DiskError.last(name) }
        defer { close(file) }
        var checksum = SHA256()
        var block = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = Glibc.read(file, &block, block.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw DiskError.last(name) }
            guard count > 0 else { return checksum.finish() }
            block.withUnsafeBytes {
                checksum.update(UnsafeRawBufferPointer(rebasing: $0[..<count]))
            }
        }
    }
}
