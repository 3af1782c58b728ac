import Glibc

/// Removes the folder `name` of `parent` with everything in it; links in it are removed, never
/// followed. Returns 0 or the code of what failed; a folder that is not there is removed already.
func removeFolder(_ name: String, in parent: Int32) -> Int32 {
    let descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return errno == ENOENT ? 0 : errno }
    guard let folder = fdopendir(descriptor) else {
        let code = errno
        close(descriptor)
        return code
    }
    defer { closedir(folder) }
    for entry in entries(of: folder) {
        if unlinkat(descriptor, entry, 0) == 0 || errno == ENOENT { continue }
        guard errno == EISDIR || errno == EPERM else { return errno }
        let code = removeFolder(entry, in: descriptor)
        guard code == 0 else { return code }
    }
    return unlinkat(parent, name, AT_REMOVEDIR) == 0 ? 0 : errno
}

/// The names in an open folder, without `.` and `..`.
func entries(of folder: OpaquePointer) -> [String] {
    var names: [String] = []
    while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { names.append(name) }
    }
    return names
}
