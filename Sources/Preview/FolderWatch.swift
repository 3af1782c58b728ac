import Glibc
import Synchronization

/// Tells which files below a folder changed, through the kernel's inotify.
package final class FolderWatch: Sendable {
    private let root: String
    private let queue: Int32
    /// The folder, relative to the root and ending in `/`, of each watch; "" for the root.
    private let folders = Mutex<[Int32: String]>([:])

    /// - Throws: `PreviewError` where the folder, or one below it, cannot be watched.
    package init(_ root: String) throws(PreviewError) {
        self.root = root
        queue = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        guard queue >= 0 else {
            throw .watch(folder: root, reason: PreviewError.lastReason)
        }
        try watch("")
    }

    deinit { close(queue) }

    /// Waits until something changed and nothing more did for `quiet` milliseconds, so that a file
    /// that is written in steps, or many files at once, are one change.
    ///
    /// - Returns: paths relative to the folder; hidden files and editors' copies are left out. The
    ///   empty path where so much changed that the kernel lost count.
    package func changes(quiet: Int32 = 20) -> Set<String> {
        var changed: Set<String> = []
        while true {
            var waiting = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
            let ready = poll(&waiting, 1, changed.isEmpty ? -1 : quiet)
            if ready > 0 {
                changed.formUnion(read())
            } else if ready == 0, !changed.isEmpty {
                return changed
            }
        }
    }

    /// What happened since the last look.
    private func read() -> Set<String> {
        var block = [UInt8](repeating: 0, count: 64 << 10)
        let count = Glibc.read(queue, &block, block.count)
        guard count > 0 else { return [] }
        var changed: Set<String> = []
        for event in InotifyEvent.all(in: block[..<count]) {
            if event.isOverflow { changed.insert("") }
            guard let folder = folders.withLock({ $0[event.watch] }) else { continue }
            guard !event.name.hasPrefix("."), !event.name.hasSuffix("~") else { continue }
            let path = folder + event.name
            if event.isFolder {
                // Files may have come into a new folder before it was watched.
                try? watch(path + "/")
            }
            changed.insert(path)
        }
        return changed
    }

    /// Watches a folder and every one below it.
    private func watch(_ folder: String) throws(PreviewError) {
        let path = "\(root)/\(folder)"
        let wanted = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE
        let number = inotify_add_watch(queue, path, UInt32(wanted) | UInt32(IN_ONLYDIR))
        guard number >= 0 else {
            throw .watch(folder: path, reason: PreviewError.lastReason)
        }
        folders.withLock { $0[number] = folder }
        guard let list = opendir(path) else { return }
        defer { closedir(list) }
        while let entry = readdir(list) {
            let name = entry.pointee.nameText
            guard !name.hasPrefix("."), entry.pointee.d_type == UInt8(DT_DIR) else { continue }
            try watch("\(folder)\(name)/")
        }
    }
}

extension dirent {
    fileprivate var nameText: String {
        withUnsafeBytes(of: d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
