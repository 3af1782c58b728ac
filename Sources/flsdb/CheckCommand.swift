import ArgumentParser
import Pipeline

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a written site: links, anchors, headings, ids, charts, tables, checksums.")

    @Argument(help: ArgumentHelp("The folder of the site.", valueName: "folder"))
    var folder: String

    func run() throws {
        try Terminal.run {
            let findings = try SiteInspection.findings(in: folder)
            Terminal.list(findings)
            Terminal.say(
                findings.isEmpty
                    ? "\(folder): nothing found." : "\(folder): \(findings.count) findings.")
            return findings.contains { $0.severity == .error } ? .failure : .success
        }
    }
}
