import Files
import Glibc

/// Why a folder cannot be checked.
package enum FolderError: Error, Equatable, CustomStringConvertible {
    case missing(String)
    case notAFolder(String)
    /// Links are never followed: what they lead to is not a part of the site.
    case symbolicLink(String)
    /// A socket, device or pipe.
    case notAFile(String)
    case tooDeep(String)
    case unreadable(String, code: Int32)

    package var description: String {
        switch self {
        case .missing(let path): "\(path): there is no such folder; build the site first."
        case .notAFolder(let path): "\(path): is not a folder; name the folder of a site."
        case .symbolicLink(let path):
            "\(path): is a symbolic link, which is not followed; put the file itself there."
        case .notAFile(let path): "\(path): is neither a file nor a folder; remove it."
        case .tooDeep(let path): "\(path): lies too deep to be part of a site; remove it."
        case .unreadable(let path, let code):
            "\(path): cannot be read (\(strerror(code).map { String(cString: $0) } ?? "\(code)")); change its permissions."
        }
    }
}

extension SiteCheck {
    /// Every file below `folder`, hidden ones too, by path.
    package static func load(folder: String) throws(FolderError) -> [SiteFile] {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT: throw .missing(folder)
            case ENOTDIR: throw .notAFolder(folder)
            default: throw .unreadable(folder, code: errno)
            }
        }
        var files: [SiteFile] = []
        try read(descriptor, shownAs: folder, below: "", depth: 0, into: &files)
        return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// Reads an open folder, and closes it.
    private static func read(
        _ descriptor: Int32, shownAs shown: String, below prefix: String, depth: Int,
        into files: inout [SiteFile]
    ) throws(FolderError) {
        guard let folder = fdopendir(descriptor) else {
            let code = errno
            close(descriptor)
            throw .unreadable(shown, code: code)
        }
        defer { closedir(folder) }
        guard depth < 32 else { throw .tooDeep(shown) }
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name != ".", name != ".." else { continue }
            let path = "\(shown)/\(name)"
            let opened = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
            guard opened >= 0 else {
                throw errno == ELOOP ? .symbolicLink(path) : .unreadable(path, code: errno)
            }
            var status = stat()
            let code = fstat(opened, &status) == 0 ? 0 : errno
            if code == 0, status.st_mode & S_IFMT == S_IFDIR {
                try read(
                    opened, shownAs: path, below: "\(prefix)\(name)/", depth: depth + 1,
                    into: &files)
                continue
            }
            defer { close(opened) }
            guard code == 0 else { throw .unreadable(path, code: code) }
            guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
            let (bytes, failed) = readAll(opened, size: Int(status.st_size))
            guard failed == 0 else { throw .unreadable(path, code: failed) }
            files.append(SiteFile(path: prefix + name, bytes: bytes))
        }
    }
}
