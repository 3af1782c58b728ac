import Glibc

/// Why a file or folder could not be read or written, in the system's own words.
package struct DiskError: Error, Sendable, Equatable, CustomStringConvertible {
    /// As its user knows it, such as the path inside the data folder.
    package let file: String
    /// `No such file or directory`, `Permission denied`, `No space left on device` …
    package let reason: String

    package init(file: String, reason: String) {
        self.file = file
        self.reason = reason
    }

    /// The reason of the system call that has just failed.
    package static func last(_ file: String) -> DiskError {
        DiskError(file: file, reason: String(cString: strerror(errno)))
    }

    package var description: String { "\(file): \(reason)." }
}

/// Small files and folder listings, read and written whole.
package enum WholeFile {
    /// More than any file that is read whole should have: 64 MiB.
    package static var mostBytes: Int { 64 << 20 }

    /// Every byte of the regular file at `path`; an error names it as `name`.
    ///
    /// - Parameter most: a file of more bytes is refused before it fills the memory.
    package static func bytes(
        at path: String, shownAs name: String, most: Int = mostBytes
    ) throws(DiskError) -> [UInt8] {
        // A pipe would otherwise be waited for.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw .last(name) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .last(name) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            throw DiskError(file: name, reason: isFolder ? "Is a directory" : "Not a file")
        }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 65_536)
        while true {
            guard bytes.count <= most, Int(status.st_size) <= most else {
                throw DiskError(file: name, reason: "Larger than \(size(most)), the most it may be")
            }
            let count = read(file, &block, block.count)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw .last(name)
            }
            bytes.append(contentsOf: block[..<count])
        }
    }

    private static func size(_ bytes: Int) -> String {
        bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : "\(bytes >> 10) KiB"
    }

    /// The names in a folder, sorted by bytes, without `.` and `..`.
    package static func names(
        inFolder path: String, shownAs name: String
    ) throws(DiskError) -> [String] {
        guard let folder = opendir(path) else { throw .last(name) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let text = withUnsafePointer(to: &entry.pointee.d_name) { start in
                start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if text != ".", text != ".." { names.append(text) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The path below a folder of everything in it, by bytes; hidden files too, and what links lead to. A
    /// folder's ends in `/`.
    ///
    /// - Parameters:
    ///   - skipping: a folder of it that is left out; empty for none.
    ///   - most: where there are more, links may lead round in circles, and an error says so.
    package static func paths(
        below folder: String, skipping: String = "", most: Int = 100_000
    ) throws(DiskError) -> [String] {
        var paths: [String] = []
        // Folders still to be looked into, the next one last; empty or ending in `/`.
        var folders = [""]
        while let path = folders.popLast() {
            for name in try names(inFolder: "\(folder)/\(path)", shownAs: "\(folder)/\(path)") {
                guard isFolder(at: "\(folder)/\(path)\(name)") else {
                    paths.append(path + name)
                    continue
                }
                guard !"\(path)\(name)".utf8.elementsEqual(skipping.utf8) else { continue }
                folders.append("\(path)\(name)/")
                paths.append("\(path)\(name)/")
            }
            guard paths.count <= most else {
                throw DiskError(file: folder, reason: "Holds more than \(most) files")
            }
        }
        return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// True where something stands at `path`.
    package static func exists(at path: String) -> Bool { access(path, F_OK) == 0 }

    /// True where nothing stands at `path`, not even a link that leads nowhere.
    package static func isNothing(at path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) != 0 && errno == ENOENT
    }

    /// True where a folder stands at `path`.
    package static func isFolder(at path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The file of the running program.
    package static var program: String {
        var name = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &name, name.count)
        return String(
            decoding: name.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Makes a folder and every folder above it that is missing.
    package static func makeFolder(at path: String) throws(DiskError) {
        var built = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            built += built.isEmpty || built.hasSuffix("/") ? String(part) : "/\(part)"
            if mkdir(built, 0o777) != 0, errno != EEXIST { throw .last(built) }
        }
        var status = stat()
        guard stat(path, &status) == 0 else { throw .last(path) }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw DiskError(file: path, reason: "Not a folder")
        }
    }

    /// Writes a file whole or not at all: beside its place first, then moved there in one step. A
    /// symbolic link in either place is replaced, never followed.
    package static func write(_ bytes: [UInt8], to path: String) throws(DiskError) {
        let staged = "\(path).\(getpid()).part"
        unlink(staged)
        let file = open(staged, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw .last(path) }
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes {
                Glibc.write(file, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                let error = DiskError.last(path)
                close(file)
                unlink(staged)
                throw error
            }
            start += count
        }
        guard fsync(file) == 0, close(file) == 0, rename(staged, path) == 0 else {
            let error = DiskError.last(path)
            unlink(staged)
            throw error
        }
    }
}
