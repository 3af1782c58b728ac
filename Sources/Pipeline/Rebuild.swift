import Files
import Findings
import Parallel
import Releases
import Repository
import Results
import Site
import SiteCheck

/// A build after which nothing is other than before but texts of the repository: their pages are made
/// and checked, and everything else stays as the last build left it.
///
/// The editions are read from the results files of the site itself, which the last build made its pages
/// from.
struct Rebuild {
    private let last: LastBuild
    private let editions: [PublishableResults]
    private let resources: RepositoryInput
    private let tables: StandingTables

    /// Nil where pages of figures may change too, and all is to be made anew.
    init?(_ last: LastBuild, in folder: DataFolder) throws {
        let results = last.paths.filter { SiteMap.year(ofResults: $0) != nil }
        // Tables of charts say in words what those of the data say in columns.
        let tables = last.paths(endingIn: ".csv").filter { !SiteMap.isOfChart($0) }
        let (standing, read) = inParallel {
            let read = tables.compactMap { last.file($0) }
            return read.count == tables.count ? StandingTables(read) : nil
        } and: {
            results.mapInParallel { path in
                last.file(path).flatMap { try? ResultsFile.read($0.bytes, file: path) }
            }
        }
        // Without a table that withholds, a leak would not be found.
        guard let standing else { return nil }
        editions = read.compactMap { $0 }.sorted { $0.edition.year < $1.edition.year }
        guard !editions.isEmpty, editions.count == results.count else { return nil }
        resources = try RepositoryInput(in: folder, for: editions)
        guard
            !resources.findings.isEmpty
                || resources.repository.headingsChecksum == last.note.headings
        else { return nil }
        self.last = last
        self.tables = standing
    }

    /// - Returns: nil where only a look at the whole site can tell whether it is sound.
    func run(progress: Progress) throws -> Build? {
        guard resources.findings.isEmpty else { return refused(resources.findings) }
        let rendered = try progress.stage("Render the pages of the resources") {
            try changes()
        }
        switch rendered {
        case .deadLinks(let findings): return refused(findings)
        case .otherFiles: return nil
        case .changes(let changes):
            let changed = ChangedFiles(
                changes, tables: tables, paths: last.paths,
                loadedByThemAlone: Site.repositoryAssets)
            guard changed.leaveTheRestSound else { return nil }
            let findings = progress.stage("Check what has changed") {
                changed.findings { last.file($0) }
            }
            return try findings.flatMap { try publish(changes, $0, progress: progress) }
        }
    }

    /// A file as it stands and as it is to stand.
    private typealias Change = (before: SiteFile, after: SiteFile)

    private enum Rendered {
        case deadLinks([Finding])
        /// There are files that were not there before, or some that are there no more.
        case otherFiles
        case changes([Change])
    }

    /// The files that are other than before, the manifest among them, and the search with its index,
    /// which say what stands elsewhere.
    private func changes() throws -> Rendered {
        let site = try Site(textsOf: resources.repository, editions: editions)
        let pages = last.paths(endingIn: ".html")
        let dead = resources.repository.deadLinks(among: site.linkablePaths(of: pages))
        guard dead.isEmpty else { return .deadLinks(dead) }
        let files = site.repositoryFiles()
        let made = Set(files.map { Array($0.path.utf8) })
        guard last.paths.allSatisfy({ !Self.isOfRepository($0) || made.contains(Array($0.utf8)) })
        else { return .otherFiles }
        var changes: [Change] = []
        for file in files {
            guard let before = last.file(file.path) else { return .otherFiles }
            if before != file || !Self.isOfRepository(file.path) { changes.append((before, file)) }
        }
        let texts = resources.repository.inputs.filter { BuildInputs.isText($0.path) }
        guard let before = last.file(Manifest.path),
            let manifest = Manifest.file(
                replacing: changes.map(\.after), inputs: texts, in: before.bytes)
        else { return .otherFiles }
        return .changes(changes + [(before, manifest)])
    }

    private static func isOfRepository(_ path: String) -> Bool { path.hasPrefix("resources/") }

    private func publish(
        _ changes: [Change], _ findings: [Finding], progress: Progress
    ) throws -> Build {
        let looked = Set(changes.map(\.after.path))
        let all = SiteCheck.inOrder(
            last.note.warnings.filter { !looked.contains($0.location.file) } + findings)
        guard !findings.contains(where: { $0.severity == .error }) else { return refused(all) }
        let written = changes.filter { $0.before != $0.after }.map(\.after)
        let other = Set(written.map(\.path))
        try progress.stage("Write \(last.folder.path)") {
            try last.folder.replace(
                with: written, keeping: last.paths.filter { !other.contains($0) },
                of: last.standing)
        }
        var build = Build(
            outcome: .published(
                folder: last.folder.path, files: last.paths.count, written: written.count,
                warnings: last.note.narrative + all), after: last)
        build.standing = last.folder.standing(after: last.standing, writing: written.map(\.path))
        return build
    }

    private func refused(_ findings: [Finding]) -> Build {
        Build(outcome: .refused(findings), after: last)
    }
}
