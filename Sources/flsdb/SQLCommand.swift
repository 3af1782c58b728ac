import ArgumentParser
import Pipeline
import SQL

struct SQLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sql",
        abstract: "Print the query that counts an extract where its records are.",
        discussion: """
            The query is made from the rules of the release's indicators. It reads a table of the \
            extract as it is, every column as text, and where the release has opt-outs a table of \
            them with a column nhs_number. Save what it gives as CSV with a header, and read that \
            with: flsdb analyse --counts FILE
            """)

    @OptionGroup var source: ReleaseOptions
    @Option(help: "postgresql, spark or duckdb.")
    var dialect: SQLDialect
    @Option(help: ArgumentHelp("The table of the records.", valueName: "name"))
    var table = CountingSQL().table
    @Option(help: ArgumentHelp("The table of the opt-outs.", valueName: "name"))
    var optOuts = CountingSQL().optOuts
    @Option(
        help: ArgumentHelp(
            "A CSV file whose first line names the table's columns; else they are the dictionary's.",
            valueName: "file"))
    var header: String?
    @OptionGroup var quiet: QuietOption

    func run() throws {
        try Terminal.run {
            let (folder, release) = try source.resolve()
            let earlier = try EarlierEditions.of(
                release, in: folder, years: EarlierEditions.yearsOfUse,
                progress: Terminal.progress(quiet: quiet.quiet))
            Terminal.tell(earlier.notes)
            var sql = CountingSQL()
            sql.table = table
            sql.optOuts = optOuts
            sql.header = header
            let text = try sql.text(dialect, release, in: folder, after: earlier.results.last)
            Terminal.say(text)
            return .success
        }
    }
}

extension SQLDialect: ExpressibleByArgument {}
