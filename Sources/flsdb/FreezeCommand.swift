import ArgumentParser
import Pipeline

struct FreezeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "freeze",
        abstract: "Keep a checked edition's results for good in published/ of the data folder.",
        discussion: """
            The release is analysed, its data, texts and whole site are checked, and its results are \
            written to published/<year>-r<revision>/ with their checksum. From then on the year is \
            shown as it was frozen, with or without its extract. Nothing that is frozen is ever \
            replaced: a correction is a revision, whose number and day stand in the release \
            (revision, published_on) and whose reason is given here. The reason is published: where \
            something of a service is withheld, it names the service or a number, not both.

            Refused, with exit code 1, where a check fails; with exit code 2 where the year is frozen \
            already and no --revision is given, where an earlier edition is not frozen, and where \
            anything frozen was changed.
            """)

    @OptionGroup var source: ReleaseOptions
    @Option(
        help: ArgumentHelp(
            "Why a year that is frozen is published anew: what was wrong and what was put right.",
            valueName: "reason"))
    var revision: String?
    @OptionGroup var quiet: QuietOption

    func run() throws {
        try Terminal.run {
            let (folder, release) = try source.resolve()
            let freezing = try Freezing.run(
                release, in: folder, reason: revision,
                progress: Terminal.progress(quiet: quiet.quiet))
            Terminal.tell(freezing.notes)
            switch freezing.outcome {
            case .frozen(let folder, let sha256):
                Terminal.say(
                    "Edition \(release.year), revision \(release.revision), is frozen in \(folder), "
                        + "SHA-256 \(sha256)")
                return .success
            case .refused(let report, let findings):
                if let report { Terminal.warn(report.errors) }
                Terminal.list(findings)
                Terminal.warn(
                    "flsdb: \(release.year) was not frozen, because a check failed; see above.")
                return .failure
            }
        }
    }
}
