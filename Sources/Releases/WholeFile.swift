import Glibc

/// Reads small files and folder listings whole.
enum WholeFile {
    /// Every byte of the file at `path`; errors name it as `name`.
    static func bytes(at path: String, shownAs name: String) throws(ReleaseError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .unreadable(file: name, reason: reason(errno)) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(file, &block, block.count)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw .unreadable(file: name, reason: reason(errno))
            }
            bytes.append(contentsOf: block[..<count])
        }
    }

    /// The names in a folder, sorted by bytes, without `.` and `..`.
    static func names(inFolder path: String, shownAs name: String) throws(ReleaseError) -> [String]
    {
        guard let folder = opendir(path) else {
            throw .unreadable(file: name, reason: reason(errno))
        }
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

    private static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }
}
