import Glibc

/// What one folder of the next output gets: files that are written and files that stand already.
struct FolderContents: Sendable {
    /// Below the output; empty for the output itself.
    private let path: String
    private var written: [SiteFile] = []
    /// Names in the folder, here and in the output that stands.
    private var kept: [String] = []

    private init(path: String) { self.path = path }

    /// Folders of the files, in the order of their paths' bytes.
    static func byFolder(_ files: [SiteFile], keeping kept: [String]) -> [FolderContents] {
        // Two paths that are the same text to Swift may be two on the disk.
        var folders: [[UInt8]: FolderContents] = [:]
        func folder(_ path: String, _ add: (inout FolderContents) -> Void) {
            add(&folders[Array(path.utf8), default: FolderContents(path: path)])
        }
        for file in files {
            folder(HeldFolder.parted(file.path).above) { $0.written.append(file) }
        }
        for path in kept {
            let (above, name) = HeldFolder.parted(path)
            folder(above) { $0.kept.append(name) }
        }
        return folders.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    }

    /// Writes the folder's files.
    ///
    /// - Parameters:
    ///   - standing: where kept files stand; nil where there are none.
    ///   - replacing: whether other files may stand at the paths.
    func write(
        to staged: HeldFolder, from standing: HeldFolder?, replacing: Bool
    ) throws(OutputError) {
        let folder = try staged.open(path)
        defer { close(folder) }
        for file in written {
            let (_, name) = HeldFolder.parted(file.path)
            if replacing { unlinkat(folder, name, 0) }
            try writeNew(file.bytes, to: name, in: folder, shownAs: staged.shown(file.path))
        }
        guard let standing, !kept.isEmpty else { return }
        let source = try standing.open(path)
        defer { close(source) }
        for name in kept {
            if replacing { unlinkat(folder, name, 0) }
            let shown = standing.shown(path.isEmpty ? name : "\(path)/\(name)")
            try keep(name, from: source, in: folder, shownAs: shown)
        }
    }

    /// Gives a file of one folder the same name in another.
    private func keep(
        _ name: String, from source: Int32, in folder: Int32, shownAs shown: String
    ) throws(OutputError) {
        guard linkat(source, name, folder, name, 0) != 0 else { return }
        // A disk on which a file has one name only, or one that has as many as it can.
        let code = errno
        guard [EPERM, EXDEV, EMLINK, ENOSYS, ENOTSUP].contains(code),
            let bytes = readWhole(name, in: source)
        else { throw OutputError(code: code, path: shown) }
        try writeNew(bytes, to: name, in: folder, shownAs: shown)
    }
}
