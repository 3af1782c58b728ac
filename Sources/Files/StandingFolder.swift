import Glibc
import Parallel

/// What stands in an open folder: every file below it.
package struct StandingFolder: Sendable {
    /// Paths below the folder.
    package private(set) var files: [String] = []
    /// Of each file, in the same order.
    private var marks: [String] = []

    /// One text for all: two are the same where the same files stand there with the size and the time of
    /// writing that they had. Whoever sets a time back is not found out.
    package var listing: String {
        zip(files, marks).map { "\($0) \($1)\n" }.joined()
    }

    /// Whether its files are those at the paths, each given once, and no others.
    func hasFiles(at paths: [String]) -> Bool {
        guard files.count == paths.count else { return false }
        // Two paths that are the same text to Swift may be two on the disk.
        let known = Set(files.map { ArraySlice($0.utf8) })
        return paths.allSatisfy { known.contains(ArraySlice($0.utf8)) }
    }

    /// The paths at which another folder has the same file, not one that looks like it.
    package func filesSame(as other: StandingFolder) -> Set<String> {
        let marks = Dictionary(
            zip(other.files, other.marks), uniquingKeysWith: { first, _ in first })
        return Set(zip(files, self.marks).filter { marks[$0] == $1 }.map(\.0))
    }

    /// Nil where anything but files and folders stands there, or it cannot be read: no folder that
    /// `OutputFolder` wrote.
    ///
    /// - Parameter descriptor: is closed.
    init?(_ descriptor: Int32) {
        defer { close(descriptor) }
        guard let names = Self.names(in: descriptor) else { return nil }
        // The folders of a site's root hold about as much each.
        let parts = names.mapInParallel { name -> StandingFolder? in
            var part = StandingFolder()
            return part.gather(name, in: descriptor, below: "", depth: 0) ? part : nil
        }
        for part in parts {
            guard let part else { return nil }
            files += part.files
            marks += part.marks
        }
    }

    private init() {}

    private mutating func gather(
        _ name: String, in folder: Int32, below path: String, depth: Int
    ) -> Bool {
        var status = stat()
        guard depth < 32, fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            return false
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG:
            files.append(path + name)
            marks.append(Self.mark(status))
            return true
        case S_IFDIR:
            let inside = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard inside >= 0 else { return false }
            defer { close(inside) }
            // No site has an empty folder.
            guard let names = Self.names(in: inside), !names.isEmpty else { return false }
            let below = "\(path)\(name)/"
            return names.allSatisfy { gather($0, in: inside, below: below, depth: depth + 1) }
        default: return false
        }
    }

    /// The names in a folder, by bytes; nil where it cannot be read.
    private static func names(in folder: Int32) -> [String]? {
        guard let stream = fdopendir(openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)) else {
            return nil
        }
        defer { closedir(stream) }
        return entries(of: stream).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The same after other files have been written at some of its paths; nil where one is not there.
    ///
    /// - Parameter descriptor: the folder, which stays open.
    func replacing(_ paths: [String], in descriptor: Int32) -> StandingFolder? {
        var next = self
        for path in paths {
            var status = stat()
            guard let place = files.firstIndex(of: path),
                fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0,
                status.st_mode & S_IFMT == S_IFREG
            else { return nil }
            next.marks[place] = Self.mark(status)
        }
        return next
    }

    /// What a write to the file, or another in its place, would change. The time of the last change of
    /// its entry is not in it: a second name for the file changes that.
    private static func mark(_ status: stat) -> String {
        let written = status.st_mtim
        return "\(status.st_ino) \(status.st_size) \(written.tv_sec) \(written.tv_nsec)"
    }
}
