/// Refuses a path that could be written outside the folder, or over another file.
enum PathRules {
    static func check(_ paths: [String]) throws(OutputError) {
        var seen: Set<[UInt8]> = []
        for path in paths {
            guard isSafe(path) else { throw .unsafePath(path) }
            guard seen.insert(Array(path.utf8)).inserted else { throw .twice(path) }
        }
    }

    /// Whether every part between the slashes is a name: not empty, `.` or `..`, no NUL byte.
    static func isSafe(_ path: String) -> Bool {
        // Of the part that is read: its length, and whether it holds anything but dots.
        var (length, isName) = (0, false)
        var isSafe = true
        func end() { isSafe = isSafe && (isName || length > 2) }
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "/"):
                end()
                (length, isName) = (0, false)
            case 0: return false
            default:
                length += 1
                isName = isName || byte != UInt8(ascii: ".")
            }
        }
        end()
        return isSafe
    }

    /// Every folder that files at the paths need, each before the folders inside it.
    static func folders(of paths: [String]) -> [String] {
        var seen: Set<[UInt8]> = []
        var folders: [String] = []
        for path in paths {
            var path = path[...]
            while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
                path = path[..<slash]
                guard seen.insert(Array(path.utf8)).inserted else { break }
                folders.append(String(path))
            }
        }
        return folders.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
