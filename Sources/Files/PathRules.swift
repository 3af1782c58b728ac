/// Refuses a path that could be written outside the folder, or over another file.
enum PathRules {
    static func check(_ files: [SiteFile]) throws(OutputError) {
        var seen: Set<[UInt8]> = []
        for file in files {
            guard isSafe(file.path) else { throw .unsafePath(file.path) }
            guard seen.insert(Array(file.path.utf8)).inserted else { throw .twice(file.path) }
        }
    }

    /// Whether every part between the slashes is a name: not empty, `.` or `..`, no NUL byte.
    static func isSafe(_ path: String) -> Bool {
        let dot = UInt8(ascii: ".")
        return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .allSatisfy { part in
                !part.isEmpty && !part.elementsEqual([dot]) && !part.elementsEqual([dot, dot])
                    && !part.contains(0)
            }
    }

    /// Every folder that the files need, each before the folders inside it.
    static func folders(of files: [SiteFile]) -> [String] {
        var seen: Set<[UInt8]> = []
        var folders: [String] = []
        for file in files {
            var path = file.path[...]
            while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
                path = path[..<slash]
                guard seen.insert(Array(path.utf8)).inserted else { break }
                folders.append(String(path))
            }
        }
        return folders.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
