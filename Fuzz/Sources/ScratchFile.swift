import Glibc

/// A file in memory whose bytes change with every input, since an extract is read from a path.
final class ScratchFile: Sendable {
    let path: String

    init(_ name: String) {
        let folder = "/dev/shm/flsdb-fuzz-\(getpid())"
        mkdir(folder, 0o700)
        var above = folder
        for part in name.split(separator: "/").dropLast() {
            above += "/\(part)"
            mkdir(above, 0o700)
        }
        path = "\(folder)/\(name)"
    }

    func hold(_ bytes: [UInt8]) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { fatalError("\(path) cannot be written") }
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { fatalError("\(path) cannot be written") }
            start += count
        }
        close(file)
    }
}
