import ArgumentParser
import Pipeline
import Releases

struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Make the site from results files alone; no extract is needed.")

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "results.json files, one an edition, or folders of frozen editions: Data/published.",
            valueName: "file"))
    var results: [String]
    @Option(help: ArgumentHelp("The folder that gets site/.", valueName: "folder"))
    var output = "Output"
    @Option(
        help: ArgumentHelp(
            "A data folder whose resources/ come with the site. Without it, figures alone.",
            valueName: "folder"))
    var data: String?
    @OptionGroup var quiet: QuietOption

    func run() throws {
        try Terminal.run {
            let site = try Publication.site(in: output)
            let editions = try ResultsInput.read(results)
            return Self.report(
                try Publication.publish(
                    editions.results, archive: editions.archive,
                    resourcesIn: data.map { DataFolder(path: $0) }, to: site,
                    progress: Terminal.progress(quiet: quiet.quiet)))
        }
    }

    /// Says how publishing ended.
    static func report(_ outcome: Publication.Outcome) -> ExitCode {
        switch outcome {
        case .published(let folder, let files, let written, let warnings):
            Terminal.list(warnings)
            Terminal.say("\(words(files, written: written)). Open \(folder)/index.html")
            return .success
        case .refused(let findings):
            Terminal.list(findings)
            Terminal.warn(
                "flsdb: the site was not published, because a check failed; see the findings above."
                    + " What stood before still stands.")
            return .failure
        }
    }

    private static func words(_ files: Int, written: Int) -> String {
        switch written {
        case files: "\(files) files checked and written"
        case 0: "Nothing has changed: \(files) files stand as they were checked and written"
        default: "\(files) files checked, \(written) of them written; the others are as before"
        }
    }
}
