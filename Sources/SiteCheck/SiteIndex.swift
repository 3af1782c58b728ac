/// Every file of the site, found by its path.
struct SiteIndex: Sendable {
    /// In the order of their paths' bytes.
    let files: [FileOutline]
    private let places: [Bytes: Int]

    init(_ files: [FileOutline]) {
        self.files = files
        places = Dictionary(
            files.enumerated().map { ($0.element.path, $0.offset) },
            uniquingKeysWith: { first, _ in first })
    }

    subscript(path: Bytes) -> FileOutline? { places[path].map { files[$0] } }

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
