import ArgumentParser
import Pipeline

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a written site: links, headings, charts, tables, checksums, leaks.",
        discussion: """
            Leaks are found in two ways. The files are read by themselves: nothing that looks like \
            a patient's (LEA-01 to 03), no comment (LEA-05) and no number in a data attribute \
            (LEA-10); where a data file says that a figure is withheld, no number of it in any data \
            file (LEA-04, 06), table (LEA-07), drawing (LEA-08) or words (LEA-09), and no order \
            that gives it away (LEA-11). Then the site is made anew from its own results.json \
            files, and every line that does not come out again is named (LEA-12).
            A finding names the edition, the service or region, the indicator, the month or group; \
            never a number.
            """)

    @Argument(help: ArgumentHelp("The folder of the site.", valueName: "folder"))
    var folder: String
    @Option(
        help: ArgumentHelp(
            "The data folder whose resources/ the site was made with.", valueName: "folder"))
    var data = "Data"

    func run() throws {
        try Terminal.run {
            let findings = try SiteInspection.findings(in: folder, data: data)
            Terminal.list(findings)
            Terminal.say(
                findings.isEmpty
                    ? "\(folder): nothing found." : "\(folder): \(findings.count) findings.")
            return findings.contains { $0.severity == .error } ? .failure : .success
        }
    }
}
