import Glibc

/// Opens a folder, making it and the folders above it where they are missing.
func openFolder(_ path: String) throws(OutputError) -> Int32 {
    var made = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
        made += made.isEmpty && !path.hasPrefix("/") ? String(part) : "/\(part)"
        guard !part.isEmpty else { continue }
        if mkdir(made, 0o755) != 0, errno != EEXIST, errno != EISDIR {
            throw OutputError(code: errno, path: made)
        }
    }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputError(code: errno, path: path) }
    return descriptor
}

/// Opens the lock file and holds its lock until it is closed or the process ends.
func takeLock(_ name: String, in parent: Int32, for output: String) throws(OutputError) -> Int32 {
    let lock = openat(parent, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard lock >= 0 else { throw OutputError(code: errno, path: output) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
        let code = errno
        close(lock)
        throw code == EWOULDBLOCK ? .inUse(output) : OutputError(code: code, path: output)
    }
    return lock
}

/// Writes a new file of an open folder.
func writeNew(
    _ bytes: [UInt8], to name: String, in folder: Int32, shownAs shown: String
) throws(OutputError) {
    let descriptor = openat(
        folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw OutputError(code: errno, path: shown) }
    let code = bytes.withUnsafeBytes { writeAll($0, to: descriptor) }
    guard code == 0 else {
        close(descriptor)
        throw OutputError(code: code, path: shown)
    }
    guard close(descriptor) == 0 else { throw OutputError(code: errno, path: shown) }
}

/// Returns 0, or the code of what failed.
private func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
        let written = write(
            descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0 {
            if errno == EINTR { continue }
            return errno
        }
        rest = rest.dropFirst(written)
    }
    return 0
}

/// Every byte of a file of an open folder, links not followed; nil where it cannot be read.
func readWhole(_ name: String, in folder: Int32) -> [UInt8]? {
    let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    let (bytes, code) = readAll(file, size: size)
    return code == 0 && bytes.count == size ? bytes : nil
}

/// The bytes of an open file to its end, at most `size`; and 0, or the code of what failed.
package func readAll(_ file: Int32, size: Int) -> (bytes: [UInt8], code: Int32) {
    var bytes = [UInt8](repeating: 0, count: size)
    var filled = 0
    while filled < size {
        let count = bytes.withUnsafeMutableBytes { buffer in
            read(file, buffer.baseAddress.map { $0 + filled }, size - filled)
        }
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { return ([], errno) }
        if count == 0 { break }
        filled += count
    }
    bytes.removeSubrange(filled...)
    return (bytes, 0)
}
