import AttackCheck
import Files
import Findings
import Results
import Site
import SiteCheck

/// The publish half: from results files to a checked site on disk. It cannot name a patient type.
package struct Publication: Sendable {
    package enum Outcome: Sendable {
        /// The site stands at the path. `warnings` are findings below error level.
        case published(folder: String, files: Int, warnings: [Finding])
        /// A check failed; what stood before still stands.
        case refused([Finding])

        /// The same with warnings that stood before the site was rendered.
        func warning(of earlier: [Finding]) -> Outcome {
            guard case .published(let folder, let files, let warnings) = self else { return self }
            return .published(folder: folder, files: files, warnings: earlier + warnings)
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
    ///   - resources: what the audit offers besides figures.
    ///   - output: held since the run began, so that a second run on it was refused at once.
    package static func publish(
        _ editions: [PublishableResults], with resources: RepositoryInput = RepositoryInput(),
        to output: OutputFolder, progress: Progress = .silent
    ) throws -> Outcome {
        guard resources.findings.isEmpty else { return .refused(resources.findings) }
        let editions = editions.sorted { $0.edition.year < $1.edition.year }
        let years = editions.map { String($0.edition.year) }.joined(separator: ", ")
        let exposed = progress.stage("Attack what is withheld") {
            AttackCheck.findings(in: editions)
        }
        guard exposed.isEmpty else { return .refused(exposed) }
        let site = try Site(editions: editions, repository: resources.repository)
        let deadLinks = resources.repository.deadLinks(among: site.linkablePaths)
        guard deadLinks.isEmpty else { return .refused(deadLinks) }
        let pages = progress.stage("Render the site of \(years)") { site.files() }
        let files = progress.stage("Checksums of \(pages.count) files") {
            pages + [
                Manifest.file(
                    of: pages, inputs: inputs(of: editions) + resources.repository.inputs)
            ]
        }
        let findings = progress.stage("Check every page") { SiteCheck.findings(in: files) }
        guard !findings.contains(where: { $0.severity == .error }) else {
            return .refused(findings)
        }
        try progress.stage("Write \(output.path)") { try output.replace(with: files) }
        return .published(folder: output.path, files: files.count, warnings: findings)
    }

    private static func inputs(of editions: [PublishableResults]) -> [Manifest.Input] {
        editions.flatMap { results in
            results.edition.inputs.map { Manifest.Input(path: $0.path, sha256: $0.sha256) }
        }
    }
}
