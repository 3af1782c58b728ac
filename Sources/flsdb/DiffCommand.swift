import ArgumentParser
import Pipeline
import Releases

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "What changed from one edition to another, and why.",
        discussion: """
            Every change of a figure has its causes, and they add up to it: a definition that changed, \
            services that joined, left or merged, figures withheld, a restated year, and the same \
            services' data, with the change's 95 % interval. Where a definition changed and the later \
            edition's extract was counted by the earlier version too, what the definition alone did \
            stands apart. Two revisions of one year are compared as well as two years.

            An edition against itself, the later one first, a circle of mergers, a code that changed \
            its service, a results file of another layout, a folder without results and a year that \
            the data folder lacks are refused.
            """)

    @Argument(
        help:
            "The earlier edition: a results file, a folder with one, a year of the data folder or a frozen revision (2020-r1)."
    )
    var old: String
    @Argument(
        help:
            "The later edition: a results file, a folder with one, a year of the data folder or a frozen revision (2020-r1)."
    )
    var new: String
    @Option(help: "text, markdown, html, csv or json.")
    var format: DifferenceFormat = .text
    @Option(
        help: ArgumentHelp(
            "unexplained: exit with 1 when any change has no cause.", valueName: "what"))
    var failOn: FailOn?
    @Option(help: ArgumentHelp("The data folder of years.", valueName: "folder"))
    var data = "Data"
    @OptionGroup var quiet: QuietOption

    enum FailOn: String, ExpressibleByArgument, CaseIterable { case unexplained }

    func run() throws {
        try Terminal.run {
            let difference = try ComparedEditions.difference(
                from: old, to: new, in: DataFolder(path: data),
                progress: Terminal.progress(quiet: quiet.quiet))
            Terminal.say(difference.text(as: format))
            guard failOn == .unexplained, !difference.unexplained.isEmpty else { return .success }
            Terminal.warn(
                "flsdb: \(difference.unexplained.count) changes have no cause; they are listed under "
                    + "“Without a cause”.")
            return .failure
        }
    }
}

extension DifferenceFormat: ExpressibleByArgument {}
