import ArgumentParser
import Pipeline

struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Say what is wrong with an extract, and where; write nothing.",
        discussion: """
            Every rule that found something is listed with its count, the services and the first \
            places, the questions and the figures that it touches. No patient's value is printed. \
            A service can check its own file before it sends it: name it with --extract. Exit code 1 \
            when a finding at error level stands that the release does not accept.
            """)

    @OptionGroup var source: ReleaseOptions
    @Option(
        help: ArgumentHelp(
            "A file to check in place of the release's extract, CSV or XML.", valueName: "file"))
    var extract: String?
    @OptionGroup var quiet: QuietOption

    func run() throws {
        try Terminal.run {
            let (folder, release) = try source.resolve()
            let report = try Analysis.validate(
                release, in: folder, upload: extract,
                after: try EarlierEditions.of(release, in: folder, years: 1).results.last,
                progress: Terminal.progress(quiet: quiet.quiet))
            Terminal.say(report.text)
            return report.hasErrors ? .failure : .success
        }
    }
}
