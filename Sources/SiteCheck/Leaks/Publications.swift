/// What a site publishes, each publication with what its own data files say may be shown: the
/// editions as they stand, together, and every revision in the archive by itself, which was published
/// under the withholding of its own time.
struct Publications: Sendable {
    /// The editions as they stand.
    let standing: SiteStatements
    /// By folder name: `2020-r1`.
    private let archived: [Bytes: SiteStatements]

    /// - Parameter tables: every CSV file of the site with its path.
    init(_ tables: [(path: String, table: FlatTable)]) {
        standing = SiteStatements(
            tables.compactMap { path, table in
                SiteIndex.year(of: path).map { (table, $0) }
            })
        var revisions: [Bytes: [(table: FlatTable, year: Int)]] = [:]
        for (path, table) in tables {
            guard let revision = ArchivedRevision(path) else { continue }
            revisions[revision.name, default: []].append((table, revision.year))
        }
        archived = revisions.mapValues { SiteStatements($0) }
    }

    /// The publication that a file is a part of.
    subscript(path: String) -> SiteStatements {
        ArchivedRevision(path).flatMap { archived[$0.name] } ?? standing
    }

    /// Whether any of them withholds a figure.
    var withhold: Bool {
        !standing.withheld.isEmpty || archived.values.contains { !$0.withheld.isEmpty }
    }
}

/// The revision that a file of the archive belongs to: `archive/2020-r1/results.json`.
struct ArchivedRevision {
    let name: Bytes
    let year: Int

    init?(_ path: String) {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].elementsEqual("archive".utf8),
            parts[1].dropFirst(4).starts(with: "-r".utf8),
            let year = RowAddress.number(ArraySlice(parts[1].prefix(4)))
        else { return nil }
        (name, self.year) = (Bytes(Array(parts[1])), year)
    }
}
