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
        tag: (_ sheet: Int, SheetScanner) -> Void = { _, _ in }
    ) throws(ZipFault) -> [SheetTable] {
        var tables: [SheetTable] = []
        /// By column of the sheet: its place in the table; nil for one that the table has not.
        var places: [Int?] = []
        var fields: [WorkbookSheets.Content?] = []
        /// The sheet that the last table is of.
        var current: Int?
        try sheets.forEachRow(tag: tag) { sheet, row in
            guard current == sheet, let last = tables.indices.last else {
                let headings = row.cells.map {
                    String(decoding: sheets.text(of: $0.content, in: row), as: UTF8.self)
                }
                guard headings.count(where: { columns[$0] != nil }) > 1 else { return }
                places = Self.places(of: row.cells.map(\.column))
                let table = FlatTable(columns: headings.map { columns[$0] ?? $0 })
                tables.append(SheetTable(sheet: sheets.name(of: sheet), table: table))
                current = sheet
                return
            }
            fields.removeAll(keepingCapacity: true)
            fields.append(contentsOf: repeatElement(nil, count: tables[last].table.columns.count))
            for cell in row.cells {
                guard places.indices.contains(cell.column), let place = places[cell.column]
                else { continue }
                fields[place] = cell.content
            }
            tables[last].table.appendRow(line: row.number) { column, text in
                if let content = fields[column] { sheets.append(content, of: row, to: &text) }
            }
        }
        return tables
    }

    /// - Parameter columns: of the sheet, in the order of the table; from 0, -1 for none.
    private static func places(of columns: [Int]) -> [Int?] {
        var places = [Int?](repeating: nil, count: (columns.max() ?? -1) + 1)
        for (place, column) in columns.enumerated().reversed() where column >= 0 {
            places[column] = place
        }
        return places
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
