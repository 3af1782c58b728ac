import Glibc

/// What changes when a file is written to or another is put in its place: device, inode, size and
/// the times of its last changes. A file that does not stand there has a stamp of its own.
package struct FileStamp: Sendable, Equatable {
    private var device: UInt = 0
    private var inode: UInt = 0
    private var size = 0
    private var written: [Int] = []
    private var changed: [Int] = []

    /// The stamp of the file at `path` now.
    package init(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        device = status.st_dev
        inode = status.st_ino
        size = Int(status.st_size)
        written = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
        changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    }

    /// False for the stamp of a file that does not stand there.
    package var isOfFile: Bool { !written.isEmpty }

    /// The stamp as digits: the same text where and only where the stamps are the same.
    package var text: String {
        ([Int(bitPattern: device), Int(bitPattern: inode), size] + written + changed)
            .map { String($0) }.joined(separator: " ")
    }

    /// Whether the file has stood so long that nothing can be written to it without another stamp:
    /// the clocks of file systems are as coarse as two seconds.
    package var isSettled: Bool {
        guard let last = changed.first else { return true }
        return Int(time(nil)) - last > 2
    }
}
