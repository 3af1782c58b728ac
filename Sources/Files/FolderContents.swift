import Glibc

/// What one folder of the next output gets: files that are written and files that stand already.
struct FolderContents: Sendable {
    /// Below the output; empty for the output itself.
    private let path: String
    private var written: [SiteFile] = []
    /// Names in the folder, here and in the output that stands.
    private var kept: [String] = []

    private init(path: String) { self.path = path }

    /// By folder, in the order of their paths' bytes; a folder of many files is given in parts.
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
        return folders.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap(\.value.parts)
    }

    /// The same in parts that are about as much to do each.
    private var parts: [FolderContents] {
        let most = 64
        let count = max(written.count, kept.count)
        return stride(from: 0, to: max(count, 1), by: most).map { start in
            var part = FolderContents(path: path)
            part.written = Array(written.dropFirst(start).prefix(most))
            part.kept = Array(kept.dropFirst(start).prefix(most))
            return part
        }
    }

    /// Writes the folder's files.
    ///
    /// - Parameters:
    ///   - standing: where kept files stand; nil where there are none.
    ///   - replacing: whether other files may stand at the paths.
    /// - Returns: how many kept files had to be copied, as the disk gives a file one name only.
    func write(
        to staged: HeldFolder, from standing: HeldFolder?, replacing: Bool
    ) throws(OutputError) -> Int {
        let folder = try staged.open(path)
        defer { close(folder) }
        for file in written {
            let (_, name) = HeldFolder.parted(file.path)
            if replacing { unlinkat(folder, name, 0) }
            try writeNew(file.bytes, to: name, in: folder, shownAs: staged.shown(file.path))
        }
        guard let standing, !kept.isEmpty else { return 0 }
        let source = try standing.open(path)
        defer { close(source) }
        var copies = 0
        for name in kept {
            if replacing { unlinkat(folder, name, 0) }
            let shown = standing.shown(path.isEmpty ? name : "\(path)/\(name)")
            copies += try keep(name, from: source, in: folder, shownAs: shown) ? 0 : 1
        }
        return copies
    }

    /// Gives a file of one folder the same name in another.
    ///
    /// - Returns: false where it was copied instead.
    private func keep(
        _ name: String, from source: Int32, in folder: Int32, shownAs shown: String
    ) throws(OutputError) -> Bool {
        guard linkat(source, name, folder, name, 0) != 0 else { return true }
        // A disk on which a file has one name only, or one that has as many as it can.
        let code = errno
        guard [EPERM, EXDEV, EMLINK, ENOSYS, ENOTSUP].contains(code),
            let bytes = readWhole(name, in: source)
        else { throw OutputError(code: code, path: shown) }
        try writeNew(bytes, to: name, in: folder, shownAs: shown)
        return false
    }
}
