import Glibc

/// Why a folder could not be written. Whatever the reason, the folder that stood before still
/// stands whole.
package enum OutputError: Error, Equatable, CustomStringConvertible {
    /// A file's path that could leave the folder or name nothing.
    case unsafePath(String)
    /// Two files with one path.
    case twice(String)
    /// The output itself has no name of its own: empty, `/`, `.` or `..`.
    case noName(String)
    case notAFolder(String)
    case symbolicLink(String)
    /// The folder holds files, but no manifest: something else wrote it.
    case notOurs(String)
    /// Something stands where a folder that is kept was to be written.
    case standsAlready(String)
    /// Another run holds the lock.
    case inUse(String)
    /// The disk, a quota or the most that a file may have.
    case diskFull(String)
    case notWritable(String)
    /// The filesystem cannot let two folders change places in one step.
    case cannotSwap(String)
    /// The new folder stands, but what it replaced could not be removed from this path.
    case leftover(String, code: Int32)
    case failed(String, code: Int32)

    /// The error that the system call's `code` stands for.
    package init(code: Int32, path: String) {
        self =
            switch code {
            case ENOSPC, EDQUOT, EFBIG: .diskFull(path)
            case EACCES, EPERM, EROFS: .notWritable(path)
            case ELOOP: .symbolicLink(path)
            case ENOTDIR, EEXIST, EISDIR: .notAFolder(path)
            default: .failed(path, code: code)
            }
    }

    package var description: String {
        switch self {
        case .unsafePath(let path):
            "\(path): not a path inside the output folder. Use a relative path without . and .. parts."
        case .twice(let path):
            "\(path): two files of the output have this path. Give each its own."
        case .noName(let path):
            "\(path.isEmpty ? "(empty)" : path): cannot be written as an output folder. Name a folder of its own, such as Output/site."
        case .notAFolder(let path):
            "\(path): a file stands where a folder is to be written. Remove it or name another output."
        case .symbolicLink(let path):
            "\(path): a symbolic link stands in the way. Remove it or name the folder that it leads to."
        case .notOurs(let path):
            "\(path): holds files but no manifest.json, so flsdb did not write it and does not replace it. Name an empty or new folder."
        case .standsAlready(let path):
            "\(path): stands already, and what is kept is never replaced. Nothing was changed."
        case .inUse(let path):
            "\(path): another run is writing this folder. Wait for it to end, or name another output."
        case .diskFull(let path):
            "\(path): the disk is full, or a file may not be so large. Make room and run again; what stood there before is whole."
        case .notWritable(let path):
            "\(path): may not be written. Change the permissions or name another output."
        case .cannotSwap(let path):
            "\(path): this filesystem cannot swap two folders in one step. Remove the old folder first, or name an output on a local disk."
        case .leftover(let path, let code):
            "\(path): the new output is in place, but what it replaced could not be removed (\(reason(code))). Remove this folder by hand."
        case .failed(let path, let code):
            "\(path): could not be written (\(reason(code))). What stood there before is whole."
        }
    }
}

private func reason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
}
