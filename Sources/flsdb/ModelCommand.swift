import ArgumentParser
import Economics
import Modelling

struct ModelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model",
        abstract: "Forecast what a fracture liaison service does for a community.",
        discussion: """
            The Fracture Liaison Model: fractures avoided, bed-days, QALYs and money over a chosen \
            horizon, for the service now, a better one and none. A file of inputs holds one \
            `key: value` line for every field that differs from a preset, such as

              preset: community
              hip_patients: 310
              current_identified: 900

            Presets: \(Preset.names.joined(separator: ", ")). The keys, units, defaults, \
            price years and sources are listed on the model's page of the site, and by --fields. \
            Results are estimates for planning. Exit code 2 where an input cannot be used; every \
            one is named.
            """)

    @Option(
        help: ArgumentHelp("A file of inputs, `key: value` lines (YAML).", valueName: "file"))
    var inputs: String?
    @Option(help: ArgumentHelp("A preset in place of a file.", valueName: "name"))
    var preset: String?
    @Option(help: ArgumentHelp("text, json or csv.", valueName: "format"))
    var format: ModelRun.Format = .text
    @Option(help: ArgumentHelp("Draws of the uncertain inputs, 1 to 100,000.", valueName: "count"))
    var draws = Uncertainty.usualDraws
    @Option(help: ArgumentHelp("Where the draws begin; the same, the same.", valueName: "number"))
    var seed = Uncertainty.usualSeed
    @Flag(help: "List every field with its unit, default, bounds and source as CSV, and end.")
    var fields = false

    func validate() throws {
        guard inputs == nil || preset == nil else {
            throw ValidationError("Give either --inputs or --preset; a file may name its preset.")
        }
        guard (1...100_000).contains(draws) else {
            throw ValidationError("--draws is not a whole number from 1 to 100,000.")
        }
        if let preset, Preset.named(preset) == nil {
            throw ValidationError("--preset: \(ModelFile.unknownPreset(preset))")
        }
    }

    func run() throws {
        try Terminal.run {
            guard !fields else {
                Terminal.say(FieldList.csv)
                return .success
            }
            let name = inputs == nil ? preset ?? Preset.community.name : ""
            let chosen =
                try inputs.map { try ModelFile.inputs(at: $0) }
                ?? Preset.named(name)?.inputs ?? ModelInputs()
            Terminal.say(ModelRun(chosen, name: name, draws: draws, seed: seed).text(format))
            return .success
        }
    }
}

extension ModelRun.Format: ExpressibleByArgument {}
