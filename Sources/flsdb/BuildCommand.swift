import ArgumentParser
import Pipeline

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Analyse every release that has an extract and publish the whole site.",
        discussion: """
            With no arguments it reads Data/ and writes Output/site. --release names the newest \
            release to publish; every earlier edition comes with it. The site is rendered in \
            memory, checked, written beside the old one and swapped in with one rename: a run \
            that is stopped at any moment leaves the last good site whole.
            """)

    @OptionGroup var source: ReleaseOptions
    @Option(help: ArgumentHelp("The folder that gets site/.", valueName: "folder"))
    var output = "Output"
    @OptionGroup var quiet: QuietOption

    func run() throws {
        try Terminal.run {
            let (folder, release) = try source.resolve()
            let build = try Build.run(
                release, in: folder, to: output, progress: Terminal.progress(quiet: quiet.quiet))
            Terminal.tell(build.notes)
            let dataErrors = build.reports.filter(\.hasErrors)
            for report in dataErrors { Terminal.warn(report.errors) }
            let code = PublishCommand.report(build.outcome)
            return dataErrors.isEmpty ? code : .failure
        }
    }
}
