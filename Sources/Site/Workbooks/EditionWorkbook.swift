import Results
import Workbook

/// Everything that an edition publishes as one workbook: a sheet for each table.
struct EditionWorkbook {
    var tables: EditionTables

    var workbook: Workbook {
        let sheets = tables.tables.map(sheet)
        return FrontSheets(
            edition: tables.edition,
            title: "\(Site.name) \(tables.edition.year): the published tables",
            summary: """
                The figures of every fracture liaison service, region and nation of the \
                \(tables.edition.year) audit, as tables.
                """,
            sheets: sheets.filter { $0.count > 0 },
            absent: sheets.filter { $0.count == 0 }.map(\.title)
        ).workbook
    }

    private func sheet(of table: PublishedTable) -> DataSheet {
        guard table.name == Self.months, let level = table.position(of: "level") else {
            return DataSheet(table, rows: 0..<table.count)
        }
        var sheet = DataSheet(
            table,
            rows: (0..<table.count).filter { row in
                let fields = table[row]
                return fields[fields.startIndex + level] != .text(Level.service.rawValue)
            })
        sheet.remark = """
            Nations and regions. Each service’s own rows stand in its own workbook, and all rows in \
            \(table.name).csv.
            """
        return sheet
    }

    /// A hundred rows and more of each service.
    private static let months = "series"
}
