import CRename
import Glibc
import Parallel
import Synchronization

/// A folder of finished files that changes as a whole or not at all.
///
/// The files are written to a staging folder beside the output (`Output/.site.staging` for
/// `Output/site`) and change places with the old folder in one rename; a run that is killed at any
/// moment leaves the old folder or the new one. The disk is not waited for, which would cost more
/// than the rest of a build: after a power cut the manifest tells whether the folder is whole. A lock
/// file (`Output/.site.lock`, left in place) keeps a second run out, and falls with the process that
/// holds it.
///
/// A file that stays as it is gets a second name in the staging folder and is not written again. Where
/// most do, the old folder stays too (`Output/.site.before`): its names serve the next run.
package final class OutputFolder: Sendable {
    /// The folder as it was named.
    package let path: String
    private let name: String
    /// The open folder that holds the output.
    private let parent: Int32
    private let lock: Int32
    /// The folder that this run staged, and whether most of its files are those that stand already, under
    /// a second name; nil before.
    private let staged = Mutex<(FolderIdentity, isMostlyKept: Bool)?>(nil)

    private var stagingName: String { ".\(name).staging" }
    private var beforeName: String { ".\(name).before" }
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
    ///
    /// - Parameters:
    ///   - kept: paths of files that stand in the folder and go into the next as they are, unwritten: they
    ///     get a second name, and lose the first with the old folder.
    ///   - standing: what stands in the folder; nil where nothing is kept.
    package func replace(
        with files: [SiteFile], keeping kept: [String] = [], of standing: StandingFolder? = nil
    ) throws(OutputError) {
        try stage(files, keeping: kept, of: standing)
        try swapIntoPlace()
    }

    /// Writes the files to the staging folder. Nothing else changes.
    package func stage(
        _ files: [SiteFile], keeping kept: [String] = [], of standing: StandingFolder? = nil
    ) throws(OutputError) {
        let paths = files.map(\.path) + kept
        try PathRules.check(paths)
        try clearStaging()
        let source = kept.isEmpty ? nil : try HeldFolder(name, in: parent, shownAs: path)
        let alreadyStaged =
            kept.isEmpty ? nil : standing.flatMap { takeBefore(for: paths, of: $0) }
        if alreadyStaged == nil {
            try removeBefore()
            guard mkdirat(parent, stagingName, 0o755) == 0 else {
                throw OutputError(code: errno, path: stagingPath)
            }
        }
        do throws(OutputError) {
            let folders = try HeldFolder(stagingName, in: parent, shownAs: stagingPath)
            staged.withLock { $0 = FolderIdentity(of: folders.root).map { ($0, false) } }
            if alreadyStaged == nil { try folders.make(PathRules.folders(of: paths)) }
            let missing = kept.filter { !(alreadyStaged?.contains($0) ?? false) }
            let copies = try FolderContents.byFolder(files, keeping: missing)
                .mapInParallel { (contents) throws(OutputError) in
                    try contents.write(to: folders, from: source, replacing: alreadyStaged != nil)
                }
            let isMostlyKept = kept.count > files.count && copies.allSatisfy { $0 == 0 }
            staged.withLock { $0?.isMostlyKept = isMostlyKept }
        } catch {
            _ = removeFolder(stagingName, in: parent)
            throw error
        }
    }

    /// Takes for staging the folder that stood before the one that stands, where it holds files at the
    /// same paths: most of them are those that stand, under a second name.
    ///
    /// - Returns: the paths of those files; nil where it was not taken.
    private func takeBefore(for paths: [String], of standing: StandingFolder) -> Set<String>? {
        guard let before = self.standing(beforeName), before.hasFiles(at: paths),
            renameat(parent, beforeName, parent, stagingName) == 0
        else { return nil }
        return before.filesSame(as: standing)
    }

    private func removeBefore() throws(OutputError) {
        let code = removeFolder(beforeName, in: parent)
        guard code == 0 else { throw OutputError(code: code, path: sibling(beforeName)) }
    }

    /// Puts the staged files in place in one rename, and removes what stood there before.
    ///
    /// - Throws: `OutputError.symbolicLink` or `.notAFolder` where something else has taken the
    ///   staging folder's place since it was written, or the output's.
    package func swapIntoPlace() throws(OutputError) {
        guard let (staged, isMostlyKept) = staged.withLock({ $0 }),
            FolderIdentity(stagingName, in: parent) == staged
        else {
            throw isLink(stagingName) ? .symbolicLink(stagingPath) : .notAFolder(stagingPath)
        }
        try checkReplaceable()
        unlinkat(parent, noteName, 0)
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
        // It takes hardly any room, and the next run need not name every file again.
        if isMostlyKept, exchanged == 0,
            renameat(parent, stagingName, parent, beforeName) == 0
        {
            return
        }
        let code = removeFolder(stagingName, in: parent)
        guard code == 0 else { throw .leftover(stagingPath, code: code) }
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

    /// What stands in the folder now; nil where there is no folder, or where anything but files and
    /// folders stands in it.
    package var standing: StandingFolder? { standing(name) }

    /// What stands in the folder after a run that wrote to these paths and kept the others.
    package func standing(
        after standing: StandingFolder, writing paths: [String]
    ) -> StandingFolder? {
        let folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard folder >= 0 else { return nil }
        defer { close(folder) }
        return standing.replacing(paths, in: folder)
    }

    private func standing(_ name: String) -> StandingFolder? {
        let folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        return folder >= 0 ? StandingFolder(folder) : nil
    }

    /// What stands in a file of the folder now; nil where it cannot be read.
    package func bytes(of file: String) -> [UInt8]? {
        PathRules.isSafe(file) ? readWhole("\(name)/\(file)", in: parent) : nil
    }

    /// What the run that wrote the folder kept beside it (`Output/.site.built`); nil where it kept
    /// nothing. Gone as soon as a run puts another folder in place.
    package var note: [UInt8]? { readWhole(noteName, in: parent) }

    /// Keeps a note beside the folder, whole or not at all.
    package func keep(note: [UInt8]) throws(OutputError) {
        let part = "\(noteName).part"
        unlinkat(parent, part, 0)
        do throws(OutputError) {
            try writeNew(note, to: part, in: parent, shownAs: sibling(noteName))
            guard renameat(parent, part, parent, noteName) == 0 else {
                throw OutputError(code: errno, path: sibling(noteName))
            }
        } catch {
            unlinkat(parent, part, 0)
            throw error
        }
    }

    private var noteName: String { ".\(name).built" }

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
