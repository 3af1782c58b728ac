import CRename
import Glibc

/// A folder of finished files that is written once, whole, and never replaced.
///
/// The files are written to a staging folder beside it (`.2020-r2.part` for `2020-r2`), forced to the
/// disk and put in place in one rename that refuses to replace anything. A run that is killed at any
/// moment leaves the whole folder or none; what it had staged is cleared by the next.
package enum KeptFolder {
    /// Writes `files` to the new folder `name` of `parent`, which is made where it is missing.
    ///
    /// - Throws: `OutputError.standsAlready` where something stands in the folder's place,
    ///   `.inUse` where another run is writing it.
    package static func write(
        _ files: [SiteFile], to name: String, in parent: String
    ) throws(OutputError) {
        try PathRules.check(files.map(\.path))
        let path = "\(parent)/\(name)"
        let above = try openFolder(parent)
        defer { close(above) }
        guard faccessat(above, name, F_OK, AT_SYMLINK_NOFOLLOW) != 0 else {
            throw .standsAlready(path)
        }
        let staging = ".\(name).part"
        let folder = try openStaging(staging, in: above, for: path)
        // Closing the folder lets its lock go.
        defer { close(folder) }
        do throws(OutputError) {
            for file in files {
                try writeNew(file.bytes, to: file.path, in: folder, shownAs: path)
                try force(file.path, in: folder, shownAs: path)
            }
            guard fsync(folder) == 0 else { throw OutputError(code: errno, path: path) }
            try putInPlace(staging, as: name, in: above, shownAs: path)
        } catch {
            _ = removeFolder(staging, in: above)
            throw error
        }
    }

    /// Makes the staging folder and locks it, clearing what a killed run left there.
    private static func openStaging(
        _ staging: String, in parent: Int32, for path: String
    ) throws(OutputError) -> Int32 {
        if mkdirat(parent, staging, 0o755) != 0 {
            guard errno == EEXIST else { throw OutputError(code: errno, path: path) }
            close(try locked(staging, in: parent, for: path))
            let code = removeFolder(staging, in: parent)
            guard code == 0 else { throw OutputError(code: code, path: path) }
            guard mkdirat(parent, staging, 0o755) == 0 else {
                throw OutputError(code: errno, path: path)
            }
        }
        return try locked(staging, in: parent, for: path)
    }

    private static func locked(
        _ staging: String, in parent: Int32, for path: String
    ) throws(OutputError) -> Int32 {
        let folder = openat(parent, staging, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard folder >= 0 else { throw OutputError(code: errno, path: path) }
        guard flock(folder, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(folder)
            throw code == EWOULDBLOCK ? .inUse(path) : OutputError(code: code, path: path)
        }
        return folder
    }

    private static func putInPlace(
        _ staging: String, as name: String, in parent: Int32, shownAs path: String
    ) throws(OutputError) {
        var code: Int32 = 0
        if renameat2(parent, staging, parent, name, FLSDB_RENAME_NOREPLACE) != 0 { code = errno }
        if [EINVAL, ENOSYS, ENOTSUP].contains(code) {
            // A filesystem without that kind of rename. The ordinary one replaces no folder but an
            // empty one.
            code = renameat(parent, staging, parent, name) == 0 ? 0 : errno
        }
        guard code == 0 else {
            throw code == EEXIST || code == ENOTEMPTY
                ? .standsAlready(path) : OutputError(code: code, path: path)
        }
        guard fsync(parent) == 0 else { throw OutputError(code: errno, path: path) }
    }

    private static func force(
        _ file: String, in folder: Int32, shownAs path: String
    ) throws(OutputError) {
        let descriptor = openat(folder, file, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw OutputError(code: errno, path: path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw OutputError(code: errno, path: path) }
    }
}
