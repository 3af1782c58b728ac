import ArgumentParser
import Disk
import Synthesis

struct SynthesiseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "synthesise",
        abstract: "Write a synthetic data folder of any size; the same seed gives the same bytes.",
        discussion: """
            The folder is one that analyse and build take as it is. The patients are invented, with \
            the faults of real exports. With --benchmark-rows the services of a table of published \
            percentages come on top, and the figures counted from their records are the published \
            ones.
            """)

    @Option(help: "The audit year.")
    var year = 2021
    @Option(help: "How many services.")
    var services = 80
    @Option(help: "How many rows in the extract.")
    var records = 70_000
    @Option(help: "The seed of the invention.")
    var seed: UInt64 = 1
    @Option(help: "csv or xml.")
    var format: ExtractFormat = .csv
    @Option(help: ArgumentHelp("A table of published rows to meet exactly.", valueName: "file"))
    var benchmarkRows: String?
    @Option(
        help: ArgumentHelp(
            "The data dictionary to copy. Without it, the project's own.", valueName: "folder"))
    var dictionary: String?
    @Flag(help: "Write the five demonstration years instead; only --output then matters.")
    var demonstration = false
    @Option(help: ArgumentHelp("The data folder to write.", valueName: "folder"))
    var output: String

    func run() throws {
        try Terminal.run {
            let dictionary = dictionary ?? Self.ownDictionary()
            let outcome =
                try demonstration
                ? Synthesiser.writeDemonstration(output: output, dictionary: dictionary)
                : Synthesiser.write(
                    Synthesiser.Options(
                        year: year, services: services, records: records, seed: seed,
                        format: format, benchmarkRows: benchmarkRows, dictionary: dictionary,
                        output: output))
            for note in outcome.notes { Terminal.say(note) }
            Terminal.say("\(outcome.records) synthetic records written to \(output)")
            for release in outcome.releases {
                Terminal.say("flsdb build --release \(output)/\(release)")
            }
            return .success
        }
    }

    /// `Data/dictionary` of the folder that the run stands in, else of the project that the
    /// program was built in.
    private static func ownDictionary() -> String {
        let usual = "Data/dictionary"
        guard !WholeFile.exists(at: "\(usual)/fields.csv") else { return usual }
        var folder = WholeFile.program.split(separator: "/").dropLast()
        while !folder.isEmpty {
            let candidate = "/\(folder.joined(separator: "/"))/\(usual)"
            if WholeFile.exists(at: "\(candidate)/fields.csv") { return candidate }
            folder.removeLast()
        }
        return usual
    }
}

extension ExtractFormat: ExpressibleByArgument {}
