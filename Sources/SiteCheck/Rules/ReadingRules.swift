extension SiteRule {
    /// What a browser or a reader would make of the page.
    static let readingRules: [SiteRule] = [
        SiteRule(
            "SIT-26", "A browser reads the page as it is written",
            .page { page in
                page.misread.map {
                    Fault(
                        $0.line,
                        "An HTML reader takes this otherwise than it is written: \($0.what).")
                }
            }),
        SiteRule(
            "SIT-27", "No placeholder is left",
            .page { page in
                page.placeholders.map {
                    Fault($0.line, "A placeholder is left here: \($0.what).")
                }
            }),
        SiteRule(
            "SIT-28",
            "Every page but matrix.html has at most 250 KB with everything that it loads",
            // A page that takes a moment longer to load keeps no year from being published.
            severity: .warning,
            .fileOfSite { file, site in
                guard file.kind == .page, !isMatrix(file.path) else { return [] }
                let weight = site.weight(of: file)
                guard weight > heaviest else { return [] }
                let size = (weight + 999) / 1000
                return [
                    Fault(
                        nil,
                        "The page and what it loads have \(size) KB where 250 are allowed; make it "
                            + "smaller.")
                ]
            }),
    ]

    /// Bytes, uncompressed.
    private static let heaviest = 250_000

    /// The one page that has a cell for every figure of an edition.
    private static func isMatrix(_ path: Bytes) -> Bool {
        path.bytes.split(separator: UInt8(ascii: "/")).last.map(Array.init)
            == Array("matrix.html".utf8)
    }
}

extension SiteIndex {
    /// The bytes of a page with every stylesheet, script and picture that it loads, and what those load;
    /// each counts once.
    fileprivate func weight(of page: FileOutline) -> Int {
        var counted: Set<Bytes> = []
        var next = [page.path]
        var bytes = 0
        while let path = next.popLast() {
            guard counted.insert(path).inserted, let file = self[path] else { continue }
            bytes += file.file.bytes.count
            for link in file.links where link.isLoaded {
                if case .inside(let target, _) = link.target { next.append(target) }
            }
        }
        return bytes
    }
}
