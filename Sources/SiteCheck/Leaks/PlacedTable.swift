/// A table of an edition whose rows are of places, each place's rows found at once.
struct PlacedTable: Sendable {
    /// That of its folder.
    let year: Int
    /// Whether it says what the months of a figure tell: a mean, limits.
    let isOfMonths: Bool
    private let table: FlatTable
    private let kpi: Int?
    /// Columns whose numbers count patients.
    private let measures: [Int]
    private let rows: [Bytes: [Int]]

    /// Nil where no column names a place.
    init?(_ table: FlatTable, year: Int) {
        guard let code = table.column("code") ?? table.column("service") else { return nil }
        self.table = table
        self.year = year
        isOfMonths = table.column("variant") != nil
        kpi = table.column("kpi")
        measures = table.columns.indices.filter {
            !RowAddress.identity.contains(table.columns[$0])
        }
        let level = table.column("level")
        rows = Dictionary(grouping: table.rows) { row in
            CellAddress.place(
                level: level.map { table[row, $0] } ?? ArraySlice("service".utf8),
                code: table[row, code])
        }
    }

    /// Whether a row of the place gives this number, rounded as it is written.
    ///
    /// - Parameter kpi: nil for rows of any indicator and of none.
    func publishes(_ number: WrittenNumber, of place: Bytes, kpi: Int?) -> Bool {
        (rows[place] ?? []).contains { row in
            if let kpi, let column = self.kpi, RowAddress.number(table[row, column]) != kpi {
                return false
            }
            return measures.contains { number.rounds(table[row, $0]) }
        }
    }
}
