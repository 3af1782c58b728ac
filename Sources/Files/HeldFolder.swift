import Glibc

/// A folder that is held open and the folders below it, each reached from it by name and through no
/// link, so that a file is written to the folder that was made.
final class HeldFolder: Sendable {
    let root: Int32
    /// How errors call the folder.
    private let name: String

    init(_ name: String, in parent: Int32, shownAs shown: String) throws(OutputError) {
        self.name = shown
        root = openat(parent, name, Self.asFolder)
        guard root >= 0 else { throw OutputError(code: errno, path: shown) }
    }

    deinit { close(root) }

    /// Makes the folders.
    ///
    /// - Parameter paths: each before the folders inside it.
    func make(_ paths: [String]) throws(OutputError) {
        for path in paths {
            let (above, last) = Self.parted(path)
            let folder = try open(above)
            defer { close(folder) }
            guard mkdirat(folder, last, 0o755) == 0 else {
                throw OutputError(code: errno, path: shown(path))
            }
        }
    }

    /// Opens the folder at a path below the root, the root itself for an empty one; to be closed.
    func open(_ path: String) throws(OutputError) -> Int32 {
        var folder = openat(root, ".", Self.asFolder)
        for name in path.split(separator: "/") where folder >= 0 {
            let above = folder
            folder = openat(above, String(name), Self.asFolder)
            let code = errno
            close(above)
            errno = code
        }
        guard folder >= 0 else { throw OutputError(code: errno, path: shown(path)) }
        return folder
    }

    /// How errors call a file or folder below it.
    func shown(_ path: String) -> String { "\(name)/\(path)" }

    /// A path's folder, empty for the root, and its last part.
    static func parted(_ path: String) -> (above: String, last: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
        return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
    }

    private static let asFolder = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
}

/// Which folder it is, whatever it is called.
struct FolderIdentity: Sendable, Equatable {
    private let device: UInt
    private let inode: UInt

    /// Of an open folder.
    init?(of descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        (device, inode) = (status.st_dev, status.st_ino)
    }

    /// Of the folder with this name, links not followed; nil where there is none.
    init?(_ name: String, in parent: Int32) {
        var status = stat()
        guard fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
            status.st_mode & S_IFMT == S_IFDIR
        else { return nil }
        (device, inode) = (status.st_dev, status.st_ino)
    }
}
