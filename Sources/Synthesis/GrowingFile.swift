import Disk
import Glibc

/// A file that is written from its beginning to its end and stands in its place only when whole.
struct GrowingFile: ~Copyable {
    private let path: String
    private let staged: String
    private let handle: Int32
    private var bytes: [UInt8] = []
    private var isFinished = false
    private static let block = 1 << 20

    init(path: String) throws(DiskError) {
        self.path = path
        staged = "\(path).part"
        handle = open(staged, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard handle >= 0 else { throw .last(path) }
        bytes.reserveCapacity(Self.block + 65_536)
    }

    /// Writes what `add` appends.
    mutating func append(_ add: (inout [UInt8]) -> Void) throws(DiskError) {
        add(&bytes)
        if bytes.count >= Self.block { try flush() }
    }

    consuming func finish() throws(DiskError) {
        try flush()
        guard fsync(handle) == 0, rename(staged, path) == 0 else { throw .last(path) }
        isFinished = true
    }

    private mutating func flush() throws(DiskError) {
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { write(handle, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .last(path) }
            start += count
        }
        bytes.removeAll(keepingCapacity: true)
    }

    deinit {
        close(handle)
        if !isFinished { unlink(staged) }
    }
}
