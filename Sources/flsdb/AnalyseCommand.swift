import ArgumentParser
import Pipeline

struct AnalyseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyse",
        abstract: "Read an extract and write its results; publish nothing.",
        discussion: """
            Writes results.json, the CSV tables with their descriptions, and \
            validation-report.txt, which names files and lines and so is not for publication.
            """)

    @OptionGroup var source: ReleaseOptions
    @Option(
        help: ArgumentHelp(
            "The rows that the query of 'flsdb sql' gave, in place of the extract.",
            valueName: "file"))
    var counts: String?
    @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
    var output: String
    @OptionGroup var quiet: QuietOption

    func run() throws {
        try Terminal.run {
            let (folder, release) = try source.resolve()
            let progress = Terminal.progress(quiet: quiet.quiet)
            let earlier = try EarlierEditions.of(
                release, in: folder, years: EarlierEditions.yearsOfUse, progress: progress)
            let analysis = try Analysis.run(
                release, in: folder, counted: counts, after: earlier.results, progress: progress)
            let files = try analysis.write(to: output, progress: progress)
            Terminal.say("\(files) files written to \(output)")
            var findings = analysis.narrative + analysis.exposed
            switch earlier.frozen.agreement(of: analysis.results) {
            case .notFrozen: Terminal.tell(earlier.notes)
            case .same(let note): Terminal.tell(earlier.notes + [note])
            case .differs(let finding):
                Terminal.tell(earlier.notes)
                findings.append(finding)
            }
            Terminal.list(findings)
            let isRefused = findings.contains { $0.severity == .error }
            return analysis.report.hasErrors || isRefused ? .failure : .success
        }
    }
}
