import Checksums
import Files

/// The site that the last build left, as long as it stands just as that build left it.
struct LastBuild: Sendable {
    let note: BuildNote
    let standing: StandingFolder
    let folder: OutputFolder

    /// Nil where there is no such site: a file of it was written, added or taken away since, or another
    /// command put it there.
    init?(in folder: OutputFolder) {
        guard let note = folder.note.flatMap({ BuildNote($0) }), let standing = folder.standing,
            SHA256.hex(of: Array(standing.listing.utf8)) == note.site
        else { return nil }
        self.note = note
        self.standing = standing
        self.folder = folder
    }

    /// Whether it still stands as it was found to.
    var isUntouched: Bool { folder.standing?.listing == standing.listing }

    /// Of every file that stands.
    var paths: [String] { standing.files }

    func paths(endingIn ending: String) -> [String] {
        paths.filter { $0.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) }
    }

    /// A file of the site as it stands; nil where it cannot be read.
    func file(_ path: String) -> SiteFile? {
        folder.bytes(of: path).map { SiteFile(path: path, bytes: $0) }
    }

    /// The paths of files of the next site that stand already with the same bytes.
    func pathsAlike(in manifest: Manifest) -> [String] {
        guard let standing = file(Manifest.path) else { return [] }
        return manifest.pathsListedAlike(in: standing.bytes)
    }
}
