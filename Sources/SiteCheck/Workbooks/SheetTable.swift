/// The tables of a workbook as data files have them, their headings turned back into columns.
struct SheetTable: Sendable {
    /// `xl/worksheets/sheet5.xml`.
    var sheet: String
    var table: FlatTable

    /// The table of every sheet that names figures: its first row of which two cells or more say
    /// which figure a row is, and all rows below.
    ///
    /// - Parameter tag: is told every tag outside cells, so that a sheet is passed over once.
    static func all(
        in sheets: WorkbookSheets,
        tag: (_ sheet: String, SheetScanner) -> Void = { _, _ in }
    ) throws(ZipFault) -> [SheetTable] {
        var tables: [SheetTable] = []
        /// By column of the sheet: its place in the table.
        var places: [Int: Int] = [:]
        try sheets.forEachRow(tag: tag) { sheet, row in
            guard let last = tables.indices.last, tables[last].sheet == sheet else {
                let headings = row.cells.map {
                    String(decoding: sheets.text(of: $0.content), as: UTF8.self)
                }
                guard headings.count(where: { columns[$0] != nil }) > 1 else { return }
                places = Dictionary(
                    row.cells.enumerated().map { ($0.element.column, $0.offset) },
                    uniquingKeysWith: { first, _ in first })
                let table = FlatTable(columns: headings.map { columns[$0] ?? $0 })
                tables.append(SheetTable(sheet: sheet, table: table))
                return
            }
            var fields = [[UInt8]](repeating: [], count: tables[last].table.columns.count)
            for cell in row.cells {
                guard let place = places[cell.column] else { continue }
                fields[place] = sheets.text(of: cell.content)
            }
            tables[last].table.append(fields, line: row.number)
        }
        return tables
    }

    /// By heading: the column of data files that says the same.
    private static let columns = [
        "Audit year": "year", "Month of fracture (1 to 12)": "month", "Level": "level",
        "Code": "code", "Name": "name", "KPI number": "kpi", "Indicator": "name",
        "Patients grouped by": "dimension", "Group": "group", "Reference": "reference",
        "Question": "field", "Status": "status", "Service code": "service", "Rule": "rule",
        "Year compared with": "previous_year", "Variant": "variant", "Reason": "reason",
        "First year": "first_year", "First month": "first_month", "Last month": "last_month",
        "Region’s figure (%)": "region", "National figure (%)": "nation",
    ]
}
