import CRename
import Glibc
import Parallel
import Synchronization

/// A folder of finished files that changes as a whole or not at all.
///
/// The files are written to a staging folder beside the output (`Output/.site.staging` for
/// `Output/site`) and change places with the old folder in one rename; a run that is killed at any
/// moment leaves the old folder or the new one. The disk is not waited for, which would cost more
/// than the rest of a build: after a power cut the manifest tells whether the folder is whole. A lock file (`Output/.site.lock`,
/// left in place) keeps a second run out, and falls with the process that holds it.
package final class OutputFolder: Sendable {
    /// The folder as it was named.
    package let path: String
    private let name: String
    /// The open folder that holds the output.
    private let parent: Int32
    private let lock: Int32
    /// The folder that this run staged; nil before.
    private let staged = Mutex<FolderIdentity?>(nil)

    private var stagingName: String { ".\(name).staging" }
    private var stagingPath: String { sibling(stagingName) }

    /// Locks the output for this run, makes sure that it may be replaced, and clears what a killed
    /// run left. Folders above it are made where they are missing.
    package init(_ path: String) throws(OutputError) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        guard let last = parts.last, last != ".", last != "..", !path.utf8.contains(0) else {
            throw .noName(path)
        }
        self.path = path
        name = String(last)
        let above = (path.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
        parent = try openFolder(above.isEmpty ? "." : above)
        do throws(OutputError) {
            lock = try takeLock(".\(last).lock", in: parent, for: path)
        } catch {
            close(parent)
            throw error
        }
        try checkReplaceable()
        try clearStaging()
    }

    /// A staging folder that was never swapped in goes with the run that wrote it.
    deinit {
        _ = removeFolder(stagingName, in: parent)
        close(lock)
        close(parent)
    }

    /// Writes the files and puts them in place of whatever the folder held before.
    package func replace(with files: [SiteFile]) throws(OutputError) {
        try stage(files)
        try swapIntoPlace()
    }

    /// Writes the files to the staging folder. Nothing else changes.
    package func stage(_ files: [SiteFile]) throws(OutputError) {
        try PathRules.check(files)
        try clearStaging()
        guard mkdirat(parent, stagingName, 0o755) == 0 else {
            throw OutputError(code: errno, path: stagingPath)
        }
        do throws(OutputError) {
            try write(files)
        } catch {
            _ = removeFolder(stagingName, in: parent)
            throw error
        }
    }

    /// Puts the staged files in place in one rename, and removes what stood there before.
    ///
    /// - Throws: `OutputError.symbolicLink` or `.notAFolder` where something else has taken the
    ///   staging folder's place since it was written, or the output's.
    package func swapIntoPlace() throws(OutputError) {
        guard let staged = staged.withLock({ $0 }),
            FolderIdentity(stagingName, in: parent) == staged
        else {
            throw isLink(stagingName) ? .symbolicLink(stagingPath) : .notAFolder(stagingPath)
        }
        try checkReplaceable()
        let exchanged = renameat2(parent, stagingName, parent, name, FLSDB_RENAME_EXCHANGE)
        if exchanged != 0 {
            let code = errno
            guard code == ENOENT else {
                throw [EINVAL, ENOSYS, ENOTSUP].contains(code)
                    ? .cannotSwap(path) : OutputError(code: code, path: path)
            }
            guard renameat(parent, stagingName, parent, name) == 0 else {
                throw OutputError(code: errno, path: path)
            }
        }
        let code = removeFolder(stagingName, in: parent)
        guard code == 0 else { throw .leftover(stagingPath, code: code) }
    }

    private func write(_ files: [SiteFile]) throws(OutputError) {
        let shown = stagingPath
        let folders = try StagedFolders(
            PathRules.folders(of: files), below: stagingName, of: parent, shownAs: shown)
        staged.withLock { $0 = FolderIdentity(of: folders.root) }
        _ = try files.mapInParallel { (file) throws(OutputError) -> Void in
            let (folder, name) = folders.place(of: file.path)
            try writeNew(file.bytes, to: name, in: folder, shownAs: "\(shown)/\(file.path)")
        }
    }

    /// An output may be replaced when it is missing, empty, or written by an earlier run.
    private func checkReplaceable() throws(OutputError) {
        let descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else {
            guard errno != ENOENT else { return }
            throw isLink(name) ? .symbolicLink(path) : OutputError(code: errno, path: path)
        }
        guard let folder = fdopendir(descriptor) else {
            let code = errno
            close(descriptor)
            throw OutputError(code: code, path: path)
        }
        defer { closedir(folder) }
        let names = entries(of: folder)
        guard names.isEmpty || names.contains(Manifest.path) else { throw .notOurs(path) }
        // It could be swapped away, but not be removed then.
        guard faccessat(descriptor, ".", W_OK, AT_EACCESS) == 0 else {
            throw OutputError(code: errno, path: path)
        }
    }

    private func clearStaging() throws(OutputError) {
        let code = removeFolder(stagingName, in: parent)
        guard code == 0 else {
            throw isLink(stagingName)
                ? .symbolicLink(stagingPath) : OutputError(code: code, path: stagingPath)
        }
    }

    /// Opening a link as a folder without following it fails as if it were a file.
    private func isLink(_ name: String) -> Bool {
        var status = stat()
        return fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW) == 0
            && status.st_mode & S_IFMT == S_IFLNK
    }

    private func sibling(_ name: String) -> String {
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        return
            ((path.hasPrefix("/") ? "/" : "")
            + (parts.dropLast() + [name[...]]).joined(separator: "/"))
    }
}
