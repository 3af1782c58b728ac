import AttackCheck
import Files
import Findings
import Parallel
import Releases
import Repository
import Results
import Site
import SiteCheck

/// The publish half: from results files to a checked site on disk. It cannot name a patient type.
package struct Publication: Sendable {
    package enum Outcome: Sendable {
        /// The site stands at the path. Of its files, `written` are new or other than before; `warnings`
        /// are findings below error level.
        case published(folder: String, files: Int, written: Int, warnings: [Finding])
        /// A check failed; what stood before still stands.
        case refused([Finding])

        /// The same with warnings that stood before the site was rendered.
        func warning(of earlier: [Finding]) -> Outcome {
            guard case .published(let folder, let files, let written, let warnings) = self else {
                return self
            }
            return .published(
                folder: folder, files: files, written: written, warnings: earlier + warnings)
        }
    }

    /// The folder of the site below the folder that a user names, locked for this run.
    package static func site(in output: String) throws -> OutputFolder {
        try OutputFolder("\(output)/site")
    }

    /// Renders, checks and only then swaps the site in with one rename.
    ///
    /// - Parameters:
    ///   - editions: at least one, in any order.
    ///   - archive: every frozen revision of their years, by year and revision.
    ///   - folder: the data folder whose resources come with the site; nil for figures alone.
    ///   - output: held since the run began, so that a second run on it was refused at once.
    package static func publish(
        _ editions: [PublishableResults], archive: [PublishedRevision] = [],
        resourcesIn folder: DataFolder? = nil, to output: OutputFolder,
        progress: Progress = .silent
    ) throws -> Outcome {
        try publish(
            editions, archive: archive, resourcesIn: folder, to: output, after: nil,
            progress: progress
        ).outcome
    }

    /// - Parameter last: whose files stay where they are the same.
    /// - Returns: how it ended, and the checksum of the repository's headings.
    static func publish(
        _ editions: [PublishableResults], archive: [PublishedRevision],
        resourcesIn folder: DataFolder?, to output: OutputFolder, after last: LastBuild?,
        progress: Progress
    ) throws -> (outcome: Outcome, headings: String) {
        let checked = try checked(
            editions, archive: archive, resourcesIn: folder, progress: progress)
        guard !checked.findings.contains(where: { $0.severity == .error }) else {
            return (.refused(checked.findings), checked.headings)
        }
        // Nobody may have touched the site since the run began.
        let untouched = last.flatMap { $0.isUntouched ? $0 : nil }
        let kept = checked.manifest.flatMap { untouched?.pathsAlike(in: $0) } ?? []
        let standing = Set(kept.map { Array($0.utf8) })
        let written =
            kept.isEmpty
            ? checked.files : checked.files.filter { !standing.contains(Array($0.path.utf8)) }
        try progress.stage("Write \(output.path)") {
            try output.replace(with: written, keeping: kept, of: last?.standing)
        }
        let outcome = Outcome.published(
            folder: output.path, files: checked.files.count, written: written.count,
            warnings: checked.findings)
        return (outcome, checked.headings)
    }

    /// A whole site in memory, and what is wrong with it.
    struct Checked {
        var files: [SiteFile] = []
        /// Of the files but itself; nil where there are none.
        var manifest: Manifest?
        /// The checksum of the repository's headings.
        var headings = ""
        var findings: [Finding]
    }

    /// The whole site in memory, and what is wrong with it: no files where the resources have faults
    /// or what is withheld can be worked out.
    static func checked(
        _ editions: [PublishableResults], archive: [PublishedRevision],
        resourcesIn folder: DataFolder? = nil, progress: Progress
    ) throws -> Checked {
        let resources = try RepositoryInput(in: folder, for: editions)
        guard resources.findings.isEmpty else { return Checked(findings: resources.findings) }
        let editions = editions.sorted { $0.edition.year < $1.edition.year }
        let years = editions.map { String($0.edition.year) }.joined(separator: ", ")
        let site = try Site(
            editions: editions, repository: resources.repository, archive: archive)
        let unsound = Self.unsound(site)
        guard unsound.isEmpty else { return Checked(findings: unsound) }
        // The attack needs one processor and the pages take all; its findings come first.
        let (exposed, rendered) = progress.stage(
            "Attack what is withheld, render the site of \(years)"
        ) {
            inParallel {
                AttackCheck.findings(in: editions, archive: archive)
            } and: {
                Result { try site.files() }
            }
        }
        guard exposed.isEmpty else { return Checked(findings: exposed) }
        let pages = try rendered.get()
        let manifest = progress.stage("Checksums of \(pages.count) files") {
            self.manifest(of: pages, editions, archive: archive, with: resources.repository)
        }
        let files = pages + [manifest.file]
        let findings = progress.stage("Check every page") {
            Self.findings(in: files, of: editions)
        }
        return Checked(
            files: files, manifest: manifest, headings: resources.repository.headingsChecksum,
            findings: findings)
    }

    /// What is wrong with a site before a page of it is rendered: words that no longer hold, and links
    /// of resources that lead nowhere.
    static func unsound(_ site: Site) -> [Finding] {
        let narrative = site.narrativeFindings
        return narrative.isEmpty ? site.deadLinks : narrative
    }

    /// Every file of the site, its manifest among them. The same editions, archive and resources give
    /// the same bytes.
    ///
    /// - Throws: `SiteError`; `WorkbookError` where the machine has no room for a workbook.
    static func files(
        of editions: [PublishableResults], archive: [PublishedRevision],
        with resources: Repository
    ) throws -> [SiteFile] {
        let site = try Site(editions: editions, repository: resources, archive: archive)
        let pages = try site.files()
        return pages + [manifest(of: pages, editions, archive: archive, with: resources).file]
    }

    private static func manifest(
        of pages: [SiteFile], _ editions: [PublishableResults], archive: [PublishedRevision],
        with resources: Repository
    ) -> Manifest {
        Manifest(of: pages, inputs: inputs(of: editions, archive: archive, with: resources))
    }

    /// Everything that keeps a site from being published: what is wrong with its files, and what in
    /// them its results files do not account for.
    static func findings(
        in files: [SiteFile], of editions: [PublishableResults]
    ) -> [Finding] {
        let (faults, unaccounted) = inParallel {
            SiteCheck.findings(in: files)
        } and: {
            ResultsGivenBack.findings(in: files, of: editions)
        }
        return faults + unaccounted
    }

    /// What the site is made from, as its manifest lists it.
    static func inputs(
        of editions: [PublishableResults], archive: [PublishedRevision],
        with resources: Repository
    ) -> [Manifest.Input] {
        let frozen = archive.map { revision in
            let name = FrozenRecord.name(year: revision.year, revision: revision.revision)
            return Manifest.Input(
                path: "\(FrozenEditions.folderName)/\(name)/\(FrozenRecord.resultsName)",
                sha256: revision.sha256)
        }
        return frozen
            + editions.flatMap { results in
                results.edition.inputs.map { Manifest.Input(path: $0.path, sha256: $0.sha256) }
            } + resources.inputs
    }
}
