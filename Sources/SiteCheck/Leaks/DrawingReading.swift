/// A drawing held against the table of its figure.
///
/// Every mark must be a shown row's: as many marks as rows with a number at most, none beside a word
/// that says withheld, and all where the numbers of the table put them.
struct DrawingReading {
    let drawing: PageStatements.Drawing
    let table: TableReading
    /// Rows that may have a mark: those whose own figure is not withheld and that hold a number.
    private let shown: [Int]

    init(drawing: PageStatements.Drawing, table: TableReading) {
        (self.drawing, self.table) = (drawing, table)
        shown = table.dataRows.indices.filter { row in
            !Self.isWithheld(row, in: table)
                && table.dataRows[row].cells.dropFirst().contains(
                    where: table.statements.holdsDigit)
        }
    }

    private var statements: PageStatements { table.statements }

    /// What is wrong, each with its line.
    func faults() -> [(line: Int, summary: String)] {
        if let stray = markBesideWithheld { return [stray] }
        if let surplus { return [surplus] }
        return displaced.map { [$0] } ?? []
    }

    // MARK: Rows

    private static func isWithheld(_ row: Int, in table: TableReading) -> Bool {
        table.address(row: row).map(table.site.withheld.contains) ?? false
    }

    /// The withheld figures that the table has rows of, or that its rows leave out.
    private var withheld: [CellAddress] {
        let own = table.dataRows.indices.filter { Self.isWithheld($0, in: table) }
            .compactMap { table.address(row: $0) }
        guard own.isEmpty, let first = table.dataRows.indices.first,
            let address = table.address(row: first)
        else { return own }
        return table.site.withheld.places(year: address.year, kpi: address.kpi).map {
            CellAddress(year: address.year, place: $0, kpi: address.kpi)
        }
    }

    private var names: String {
        let words = withheld.prefix(3).map(\.words).joined(separator: "; ")
        return words.isEmpty ? "" : " Withheld here: \(words)."
    }

    // MARK: A mark too many

    private var surplus: (line: Int, summary: String)? {
        for kind in [PageStatements.Mark.Kind.point, .bar] {
            let marks = drawing.marks.filter { $0.kind == kind }
            guard marks.count > shown.count, let last = marks.last else { continue }
            return (
                last.line,
                "This drawing has more marks than its table has rows with a number; draw none for a "
                    + "withheld figure.\(names)"
            )
        }
        return nil
    }

    // MARK: A mark where a row says withheld

    /// Rows of places, indicators and groups lie one above the other; months and years do not.
    private var isOfRows: Bool {
        !table.rows.contains { $0.month != nil || $0.year != nil }
    }

    private var markBesideWithheld: (line: Int, summary: String)? {
        guard isOfRows else { return nil }
        let words = drawing.labels.filter { label in
            statements.trimmed(label.text).elementsEqual("Withheld".utf8)
        }
        for word in words {
            // A label's baseline stands about 4.5 units below the middle of its row.
            let middle = word.y - 4.5
            if let mark = drawing.marks.first(where: { abs($0.y - middle) < Self.halfRow }) {
                return (mark.line, "A mark stands in a row that says withheld; draw none.\(names)")
            }
        }
        return nil
    }

    /// Less than half of the least distance between two rows of any chart.
    private static let halfRow = 6.0

    // MARK: A mark elsewhere than its number

    private var displaced: (line: Int, summary: String)? {
        let rows = shown
        for kind in [PageStatements.Mark.Kind.point, .bar] {
            let marks = drawing.marks.filter { $0.kind == kind }
            guard marks.count == rows.count, marks.count > 2 else { continue }
            let across = marks.map(\.x).sorted()
            if !isOfRows, !Self.follow(across, rows.map { (time(of: $0), 0) }) {
                return (
                    marks[0].line, "A mark stands at a time that is not a shown row's.\(names)"
                )
            }
            let upwards = marks.map { -$0.y }.sorted()
            let columns = columnsOfNumbers(in: rows)
            if columns.isEmpty
                || columns.contains(where: { Self.follow(across, $0) || Self.follow(upwards, $0) })
            {
                continue
            }
            return (
                marks[0].line,
                "The marks of this drawing do not stand where the numbers of its table put "
                    + "them.\(names)"
            )
        }
        return nil
    }

    /// Months since year 0, or years.
    private func time(of row: Int) -> Double {
        let subject = table.rows[row]
        let year = subject.year ?? 0
        return Double(subject.month.map { year * 12 + $0 } ?? year)
    }

    /// The columns that have a number in every one of the rows, each sorted.
    private func columnsOfNumbers(in rows: [Int]) -> [[(value: Double, slack: Double)]] {
        let count = rows.map { table.dataRows[$0].cells.count }.min() ?? 0
        return (1..<max(count, 1)).compactMap { column in
            let numbers = rows.compactMap {
                WrittenNumber.all(in: statements[table.dataRows[$0].cells[column]]).first
            }
            guard numbers.count == rows.count else { return nil }
            return numbers.map { ($0.value, $0.slack) }.sorted { $0.0 < $1.0 }
        }
    }

    /// Whether places on a drawing are one straight-line function of values, both ascending.
    ///
    /// - Parameter values: each with how far it may be from the exact value by rounding.
    private static func follow(
        _ places: [Double], _ values: [(value: Double, slack: Double)]
    ) -> Bool {
        guard let first = values.first, let last = values.last, let start = places.first,
            let end = places.last
        else { return true }
        let slack = values.reduce(0) { max($0, $1.slack) }
        guard last.value - first.value > slack else { return true }
        let scale = (end - start) / (last.value - first.value)
        return zip(places, values).allSatisfy { place, value in
            abs(start + (value.value - first.value) * scale - place) <= 1 + 3 * scale * slack
        }
    }
}
