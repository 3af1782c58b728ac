/// What changed since the edition before, as a table of the newer edition: `what-changed.csv`. One
/// row a cause and one for the whole of each figure, `total`; the causes of a figure add up to it.
package struct ComparisonTable: Sendable {
    let table: ResultsTable
    private let rows: TableRows

    /// One cause of a figure's change, or the whole of it.
    package struct Row: Sendable {
        package var year: Int
        package var previousYear: Int
        package var level: Level
        package var code: String
        package var kpi: Int
        /// Nil in the row of the whole change.
        package var cause: String?
        /// Nil where the row rests on no service in particular.
        package var services: Int?
        /// What the cause added; nil where one of the editions does not publish the counts.
        package var numerator: Int?
        package var denominator: Int?
        /// In the row of the whole change, as `changes.csv` has it.
        package var change: ChangeRow?

        package init(
            year: Int, previousYear: Int, level: Level, code: String, kpi: Int, cause: String?,
            services: Int?, numerator: Int?, denominator: Int?, change: ChangeRow?
        ) {
            (self.year, self.previousYear) = (year, previousYear)
            (self.level, self.code, self.kpi, self.cause) = (level, code, kpi, cause)
            (self.services, self.numerator, self.denominator) = (services, numerator, denominator)
            self.change = change
        }
    }

    /// - Parameter causes: every word that a row's cause can be.
    package init(_ rows: [Row], causes: [String]) {
        let columns = Self.columns(causes: causes + [Self.total])
        var told = TableRows(columns: columns.count)
        for row in rows { Self.tell(row, &told) }
        let finished = told
        self.rows = finished
        table = ResultsTable(
            name: "what-changed", title: "Every change since the edition before, by its causes",
            columns: columns, key: ["year", "level", "code", "kpi", "cause"],
            namesPlacesThatLeft: true
        ) { _, told in told = finished }
    }

    package var csv: [UInt8] { table.csv(of: rows) }

    /// In words, for pages that link to it.
    package static let description = TableDescription(ComparisonTable([], causes: []).table)

    private static let total = "total"

    private static func columns(causes: [String]) -> [ResultsTable.Column] {
        [
            .year, .previousYear, .level, .code, .kpi,
            .init(
                name: "cause", kind: .words(causes),
                meaning: "What brought the change; `total` for the whole of it."),
            .whole(
                "services", "Services that the cause rests on; empty where on none in particular."),
            .whole("numerator", "Added to the numerator; empty where a count is not published."),
            .whole(
                "denominator", "Added to the denominator; empty where a count is not published."),
        ] + ResultsTable.Column.change
    }

    private static func tell(_ row: Row, _ told: inout TableRows) {
        told.field(row.year)
        told.field(row.previousYear)
        told.field(row.level)
        told.field(row.code)
        told.field(row.kpi)
        told.field(row.cause ?? total)
        told.field(row.services)
        told.field(row.numerator)
        told.field(row.denominator)
        told.field(row.change?.change)
        told.field(row.change?.lower95)
        told.field(row.change?.upper95)
        told.field(row.change?.verdict)
        told.field(row.change?.reason)
        told.endRow()
    }
}
