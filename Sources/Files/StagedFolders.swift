import Glibc

/// The staging folder and every folder below it, made and held open, so that a file is written to
/// the folder that was made and to no other that has taken its name since.
final class StagedFolders: Sendable {
    let root: Int32
    /// Open folders by path below the root.
    private let folders: [[UInt8]: Int32]

    /// - Parameter paths: each before the folders inside it.
    init(
        _ paths: [String], below name: String, of parent: Int32, shownAs shown: String
    ) throws(OutputError) {
        root = try Self.open(name, in: parent, shownAs: shown)
        var made: [[UInt8]: Int32] = [:]
        do throws(OutputError) {
            for path in paths {
                let (above, last) = Self.parted(path)
                let folder = made[Array(above.utf8)] ?? root
                guard mkdirat(folder, last, 0o755) == 0 else {
                    throw OutputError(code: errno, path: "\(shown)/\(path)")
                }
                made[Array(path.utf8)] = try Self.open(
                    last, in: folder, shownAs: "\(shown)/\(path)")
            }
        } catch {
            // Without `self` whole, no deinit runs.
            for folder in made.values { close(folder) }
            close(root)
            throw error
        }
        folders = made
    }

    deinit {
        for folder in folders.values { close(folder) }
        close(root)
    }

    /// The open folder of a file and its name there.
    func place(of path: String) -> (folder: Int32, name: String) {
        let (above, last) = Self.parted(path)
        return (folders[Array(above.utf8)] ?? root, last)
    }

    /// A path's folder, empty for the root, and its last part.
    private static func parted(_ path: String) -> (above: String, last: String) {
        let bytes = Array(path.utf8)
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
        return (
            String(decoding: bytes[..<slash], as: UTF8.self),
            String(decoding: bytes[(slash + 1)...], as: UTF8.self)
        )
    }

    private static func open(
        _ name: String, in parent: Int32, shownAs shown: String
    ) throws(OutputError) -> Int32 {
        let folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard folder >= 0 else { throw OutputError(code: errno, path: shown) }
        return folder
    }
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
