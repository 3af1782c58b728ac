import CLibXLSXWriter
import Glibc

/// A file that lies in memory alone, for a library that writes to a path. Nothing of it is left
/// when it goes.
struct MemoryFile: ~Copyable {
    private let descriptor: Int32

    init() throws(WorkbookError) {
        descriptor = memfd_create("workbook", FLSDB_CLOSE_ON_EXEC)
        guard descriptor >= 0 else { throw .noMemoryFile(code: errno) }
    }

    deinit { close(descriptor) }

    /// Opens the file anew for whoever writes to it.
    var path: String { "/proc/self/fd/\(descriptor)" }

    /// All that was written; nil where it cannot be read.
    func bytes() -> [UInt8]? {
        let size = Int(lseek(descriptor, 0, SEEK_END))
        guard size >= 0 else { return nil }
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while filled < size {
                let count = pread(
                    descriptor, buffer.baseAddress.map { $0 + filled }, size - filled,
                    off_t(filled))
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                filled += count
            }
        }
        return bytes.count == size ? bytes : nil
    }
}
