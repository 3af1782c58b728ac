/// Rows of a workbook whose status says that they are withheld.
enum SheetLeaks {
    struct Leak: Sendable {
        /// `xl/worksheets/sheet5.xml`.
        var sheet: String
        var row: Int
        var heading: String
    }

    /// The withheld rows that hold a digit where a count would stand.
    static func leaks(in sheets: WorkbookSheets) throws(ZipFault) -> [Leak] {
        let withheld = Array("withheld".utf8)
        let status = Array("Status".utf8)
        var leaks: [Leak] = []
        var headings: [Int: [UInt8]] = [:]
        var statusColumn: Int?
        var current = ""
        try sheets.forEachRow { sheet, row in
            if sheet != current { (current, statusColumn) = (sheet, nil) }
            guard let column = statusColumn else {
                let head = row.cells.first { sheets.text(of: $0.content) == status }
                guard let head else { return }
                statusColumn = head.column
                headings = [:]
                for cell in row.cells { headings[cell.column] = sheets.text(of: cell.content) }
                return
            }
            guard
                row.cells.contains(where: {
                    $0.column == column && sheets.text(of: $0.content) == withheld
                })
            else { return }
            for cell in row.cells where cell.column != column {
                let heading = String(decoding: headings[cell.column] ?? [], as: UTF8.self)
                guard !identity.contains(heading),
                    sheets.text(of: cell.content).contains(where: { $0 &- UInt8(ascii: "0") < 10 })
                else { continue }
                leaks.append(Leak(sheet: sheet, row: row.number, heading: heading))
            }
        }
        return leaks
    }

    /// What says which row it is, and what belongs to other places than the row's own. Digits there
    /// tell nothing of its patients.
    private static let identity: Set<String> = [
        "Audit year", "Month of fracture (1 to 12)", "Level", "Code", "Name", "KPI number",
        "Indicator", "Patients grouped by", "Group", "Reference", "Question", "Status",
        "Service code", "Rule", "Region’s figure (%)", "National figure (%)",
    ]
}
