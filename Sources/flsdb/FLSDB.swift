import ArgumentParser
import Pipeline

@main
struct FLSDB: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flsdb",
        abstract: "The report generator of the Fracture Liaison Service Database.",
        discussion: """
            Reads a year's audit extract, computes 11 KPIs with national and per-service \
            benchmarks, and renders the annual report as a static site.

            Exit codes: 0 clean, 1 findings at error level (the report is written first), \
            2 the run could not finish, 64 wrong usage.
            """,
        version: Program.version,
        subcommands: [
            BuildCommand.self, AnalyseCommand.self, SQLCommand.self, PublishCommand.self,
            ValidateCommand.self,
            FreezeCommand.self, DiffCommand.self, CheckCommand.self, SynthesiseCommand.self,
            ModelCommand.self, PreviewCommand.self,
        ])
}
