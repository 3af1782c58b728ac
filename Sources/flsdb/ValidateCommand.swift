import ArgumentParser
import Pipeline

struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Say what is wrong with an extract, and where; write nothing.",
        discussion: """
            Every rule that found something is listed with its count, the services and the first \
            places. No patient's value is printed. Exit code 1 when a finding at error level \
            stands.
            """)

    @OptionGroup var source: ReleaseOptions
    @OptionGroup var quiet: QuietOption

    func run() throws {
        try Terminal.run {
            let (folder, release) = try source.resolve()
            let analysis = try Analysis.run(
                release, in: folder,
                after: try FrozenEditions.read(in: folder, before: release.year).last,
                progress: Terminal.progress(quiet: quiet.quiet))
            Terminal.say(analysis.report.text)
            return analysis.report.hasErrors ? .failure : .success
        }
    }
}
