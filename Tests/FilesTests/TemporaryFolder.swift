import Files
import Glibc
import Testing

/// A new folder of one test, removed with everything in it when the test ends.
final class TemporaryFolder {
    let path: String

    init() throws {
        var template = Array("/tmp/flsdb-files-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw CannotMake() }
        path = String(cString: made)
    }

    deinit {
        for entry in list("").reversed() {
            let full = "\(path)/\(entry)"
            if unlink(full) != 0 { rmdir(full) }
        }
        rmdir(path)
    }

    func write(_ name: String, _ text: String) {
        let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        _ = Array(text.utf8).withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        close(descriptor)
    }

    func read(_ name: String) -> String? {
        let descriptor = open("\(path)/\(name)", O_RDONLY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 100_000)
        let count = bytes.withUnsafeMutableBytes {
            Glibc.read(descriptor, $0.baseAddress, $0.count)
        }
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }

    /// Every file and folder below `name`, each folder before what is in it.
    func list(_ name: String) -> [String] {
        guard let folder = opendir(name.isEmpty ? path : "\(path)/\(name)") else { return [] }
        defer { closedir(folder) }
        var found: [String] = []
        while let entry = readdir(folder) {
            let entryName = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard entryName != ".", entryName != ".." else { continue }
            let relative = name.isEmpty ? entryName : "\(name)/\(entryName)"
            found.append(relative)
            if entry.pointee.d_type == UInt8(DT_DIR) { found += list(relative) }
        }
        return found.sorted()
    }

    struct CannotMake: Error {}
}

func file(_ path: String, _ text: String) -> SiteFile {
    SiteFile(path: path, bytes: Array(text.utf8))
}

/// A small whole site whose page says `edition`.
func site(_ edition: String) -> [SiteFile] {
    let files = [file("index.html", edition), file("kpi/kpi4.html", edition)]
    return files + [Manifest.file(of: files, inputs: [])]
}
