import Files
import Findings
import Parallel

/// Some files of a site that was found sound, as they were and as they are now: what is wrong with them
/// can be told without looking at the rest, as long as what the rest relies on still holds.
package struct ChangedFiles: Sendable {
    private let files: [ChangedFile]
    private let publications: Publications
    /// Every path of the site.
    private let paths: [String]

    /// - Parameters:
    ///   - changes: each file as it was and as it is now.
    ///   - tables: every CSV file of the site, none of them changed.
    ///   - paths: of every file of the site, the same before and after.
    ///   - own: paths of files that no page loads but pages that are among the changes.
    package init(
        _ changes: [(before: SiteFile, after: SiteFile)], tables: StandingTables, paths: [String],
        loadedByThemAlone own: Set<String>
    ) {
        publications = tables.publications
        self.paths = paths
        let changed = Set(changes.map { Bytes($0.after.path) })
        let gathers = publications.withhold
        files = changes.mapInParallel { before, after in
            ChangedFile(
                before, after, among: changed, mayGrow: own.contains(after.path), gathers: gathers)
        }
    }

    /// Whether nothing that a file which has not changed may rely on is gone: ids and titles of pages,
    /// the links by which others are reached, and the size of what pages load.
    /// Otherwise the whole site has to be looked at.
    package var leaveTheRestSound: Bool { files.allSatisfy(\.leavesTheRestSound) }

    /// What is wrong with the files as they are now; nil where one that they lead to cannot be read.
    ///
    /// - Parameter standing: reads a file that has not changed.
    package func findings(reading standing: (String) -> SiteFile?) -> [Finding]? {
        let outlines = files.map(\.outline)
        guard let others = others(reading: standing) else { return nil }
        let site = SiteIndex(outlines + others, publications: publications, paths: paths)
        let found = outlines.mapInParallel { SiteCheck.alone($0) + SiteCheck.among(site, $0) }
        return SiteCheck.inOrder(found.flatMap { $0 })
    }

    /// The files that have not changed and that a rule may ask about: those that new links lead to and
    /// all that are loaded with a page.
    private func others(reading standing: (String) -> SiteFile?) -> [FileOutline]? {
        let changed = Set(files.map(\.outline.path))
        let known = Set(paths.map { Bytes($0) })
        var wanted: Set<Bytes> = []
        var next = files.flatMap(\.asked)
        var others: [FileOutline] = []
        while let target = next.popLast() {
            guard let path = target.path, known.contains(path), !changed.contains(path),
                wanted.insert(path).inserted
            else { continue }
            guard let file = standing(path.text) else { return nil }
            let outline = FileOutline(file, table: nil, withChecksum: false, gathers: false)
            next += outline.links.filter(\.isLoaded).map(\.target)
            others.append(outline)
        }
        return others
    }
}

/// One changed file, as it is now, held against what it was.
private struct ChangedFile: Sendable {
    let outline: FileOutline
    let leavesTheRestSound: Bool
    /// Where a rule has to look.
    let asked: [Link.Target]

    /// - Parameters:
    ///   - changed: the paths of all files that have changed.
    ///   - mayGrow: whether no page that has not changed may become too heavy with it.
    init(
        _ before: SiteFile, _ after: SiteFile, among changed: Set<Bytes>, mayGrow: Bool,
        gathers: Bool
    ) {
        let old = FileOutline(before, table: nil, withChecksum: false, gathers: gathers)
        var new = FileOutline(after, table: nil, withChecksum: false, gathers: gathers)
        let (oldTargets, newTargets) = (Self.targets(of: old), Self.targets(of: new))
        let (oldFacts, newFacts) = (Self.facts(of: old), Self.facts(of: new))
        // Of a table, whatever is held against it may change; of a page that cannot be read, nobody knows
        // what others relied on.
        let isReadable = new.kind != .csv && old.page.fault == nil
        // SIT-28: a page that loads it must not become too heavy.
        let isLightEnough =
            new.kind == .page || mayGrow || after.bytes.count <= before.bytes.count
        // SIT-05: no other page may have its title now.
        let hasTitle = old.page.titles.map(\.what) == new.page.titles.map(\.what)
        // SIT-14: links of other pages, and entries of the search, name ids.
        let hasIDs = old.ids.isSubset(of: new.ids)
        // SIT-17: other pages are reached through its links.
        let leadsOn = Set(oldTargets.map(\.path)).isSubset(of: Set(newTargets.map(\.path)))
        leavesTheRestSound = isReadable && isLightEnough && hasTitle && hasIDs && leadsOn
        func stands(_ target: Link.Target) -> Bool {
            target.path.map { !changed.contains($0) } ?? false
        }
        new.settled = oldTargets.filter(stands)
        new.settledEntries = oldFacts.filter { stands($0.target) }
        asked =
            new.unsettledLinks.map(\.target) + new.links.filter(\.isLoaded).map(\.target)
            + newFacts.subtracting(new.settledEntries).map(\.target)
        outline = new
    }

    private static func targets(of file: FileOutline) -> Set<Link.Target> {
        Set(file.links.map(\.target).filter { $0.path != nil })
    }

    private static func facts(of file: FileOutline) -> Set<SearchIndexOutline.Fact> {
        Set(file.searchIndex?.entries.map(\.fact) ?? [])
    }
}

extension Link.Target {
    /// The file of the site; nil for other targets.
    fileprivate var path: Bytes? {
        guard case .inside(let path, _) = self else { return nil }
        return path
    }
}

/// What the data files of a site say may be shown.
package struct StandingTables: Sendable {
    let publications: Publications

    /// - Parameter files: the CSV files of the site; those whose rows name neither a place nor an indicator
    ///   may be left out.
    package init(_ files: [SiteFile]) {
        let tables = files.mapInParallel { FlatTable(csv: $0.bytes, file: $0.path) }
        publications = Publications(zip(files, tables).map { ($0.path, $1) })
    }
}
