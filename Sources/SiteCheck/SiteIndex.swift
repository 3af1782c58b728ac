/// Every file of the site, found by its path.
struct SiteIndex: Sendable {
    /// In the order of their paths' bytes.
    let files: [FileOutline]
    /// The year of the newest edition: the greatest name of four digits among the site's folders.
    let newestYear: Int?
    /// What the data files say may be shown.
    let publications: Publications
    private let places: [Bytes: Int]

    /// - Parameter paths: of every file of the site, where `files` are some of them only.
    init(_ files: [FileOutline], publications: Publications, paths: [String]? = nil) {
        self.files = files
        self.publications = publications
        newestYear = (paths ?? files.map(\.file.path)).compactMap { Self.year(of: $0) }.max()
        places = Dictionary(
            files.enumerated().map { ($0.element.path, $0.offset) },
            uniquingKeysWith: { first, _ in first })
    }

    subscript(path: Bytes) -> FileOutline? { places[path].map { files[$0] } }

    /// The edition that a file belongs to, by the folder that it lies in.
    static func year(of path: String) -> Int? {
        let folder = path.utf8.prefix { $0 != UInt8(ascii: "/") }
        guard folder.count == 4, folder.count < path.utf8.count else { return nil }
        return Int(String(decoding: folder, as: UTF8.self))
    }

    var pages: [FileOutline] { files.filter { $0.kind == .page } }

    /// The paths of all files that a reader can come to from `start` by following links.
    func reachable(from start: Bytes) -> Set<Bytes> {
        var reached: Set<Bytes> = []
        var next = self[start] == nil ? [] : [start]
        while let path = next.popLast() {
            guard reached.insert(path).inserted, let file = self[path] else { continue }
            for link in file.links {
                if case .inside(let target, _) = link.target, !reached.contains(target) {
                    next.append(target)
                }
            }
        }
        return reached
    }
}
