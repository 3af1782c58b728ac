import Checksums
import Glibc

/// A file read once from its beginning, block by block, with its checksum made on the way.
final class FileBlocks {
    private let descriptor: Int32
    private var checksum = SHA256()
    private(set) var byteCount = 0
    /// In bytes, as it was opened.
    let size: Int

    /// nil where the file cannot be opened or is no regular file.
    init?(_ path: String) {
        // A pipe would otherwise be waited for.
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        var status = stat()
        let isKnown = descriptor >= 0 && fstat(descriptor, &status) == 0
        size = Int(status.st_size)
        guard isKnown, status.st_mode & S_IFMT == S_IFREG else { return nil }
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Fills the buffer as far as the file goes; 0 at its end, below 0 where it cannot be read.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        var came = 0
        while came < buffer.count {
            let part = Glibc.read(
                descriptor, buffer.baseAddress.map { $0 + came }, buffer.count - came)
            if part < 0 && errno == EINTR { continue }
            if part < 0 { return -1 }
            if part == 0 { break }
            came += part
        }
        byteCount += came
        checksum.update(UnsafeRawBufferPointer(rebasing: buffer[0..<came]))
        return came
    }

    /// The SHA-256 of all bytes read so far, which is the file's once it has ended.
    func sha256() -> String { checksum.finish() }
}
