/// The order of rows with withheld ones among them: in data files, tables and lists of links.
enum WithheldOrder {
    static let summary =
        "Rows stand in an order that no name, code or shown number gives, withheld ones among them; "
        + "put them in the order of their codes."

    /// The lines where an order gives something away.
    static func faults(in reading: FileReading) -> [Int] {
        guard !reading.site.withheld.isEmpty else { return [] }
        if let table = reading.file.table {
            return SiteIndex.year(of: reading.file.file.path).flatMap {
                misplaced(in: table, year: $0, reading.site)
            }.map { [$0] } ?? []
        }
        guard reading.page == nil else { return reading.tables.flatMap(misplaced) }
        return (reading.file.page.statements?.lists ?? []).compactMap {
            misplaced(in: $0, of: reading)
        }
    }

    /// A table of a page: each run of rows of one level by itself, so that regions may stand below
    /// their nation.
    private static func misplaced(in reading: TableReading) -> [Int] {
        let withheld = reading.dataRows.indices.map(reading.isWithheld)
        guard withheld.contains(true) else { return [] }
        var runs: [(level: ArraySlice<UInt8>, rows: [PublicOrder.Row])] = []
        for index in reading.dataRows.indices where reading.names(row: index) {
            let subject = reading.rows[index]
            let level: ArraySlice<UInt8> =
                subject.place?.bytes.prefix { $0 != UInt8(ascii: "/") } ?? []
            if runs.last?.level.elementsEqual(level) != true { runs.append((level, [])) }
            let time = (subject.year ?? 0) * 12 + (subject.month ?? 0)
            runs[runs.count - 1].rows.append(
                PublicOrder.Row(
                    line: reading.dataRows[index].line, isWithheld: withheld[index],
                    rank: subject.place.flatMap(reading.rank) ?? subject.kpi ?? time,
                    text: lowercased(
                        reading.statements.trimmed(reading.dataRows[index].cells[0]))))
        }
        return runs.compactMap { PublicOrder.misplaced($0.rows)?.line }
    }

    /// A list of links to services, on a page above the editions; two stand in some order always.
    private static func misplaced(
        in list: [PageStatements.Link], of reading: FileReading
    ) -> Int? {
        guard list.count > 2, let statements = reading.file.page.statements else { return nil }
        let rows = list.compactMap { link -> PublicOrder.Row? in
            let written = Link(
                link.target.bytes, isLoaded: false, line: link.line, in: reading.file.path)
            guard case .inside(let target, _) = written.target,
                let year = SiteIndex.year(of: target.text),
                let places = reading.site.places(of: year)
            else { return nil }
            let subject = Subject.page(
                target.text, year: year, title: Bytes(""), places)
            guard let place = subject.place, place.bytes.starts(with: "service/".utf8),
                let rank = places.rank(of: place)
            else { return nil }
            return PublicOrder.Row(
                line: link.line, isWithheld: reading.site.withheld.holds(place), rank: rank,
                text: lowercased(statements.trimmed(link.text)))
        }
        return PublicOrder.misplaced(rows)?.line
    }

    /// A data file: by level and code, then by indicator and month, or by those first.
    private static func misplaced(
        in table: FlatTable, year: Int, _ site: SiteStatements
    ) -> Int? {
        guard let status = table.column("status"), let code = table.column("code"),
            let places = site.places(of: year),
            table.rows.contains(where: { table[$0, status].elementsEqual("withheld".utf8) })
        else { return nil }
        let level = table.column("level")
        let (kpi, month) = (table.column("kpi"), table.column("month"))
        /// The first row that stands before its turn, by place first and by month first.
        var (byPlace, byMonth): (Int?, Int?)
        var last: (place: Int, kpi: Int, month: Int)?
        for row in table.rows {
            let place = CellAddress.place(
                level: level.map { table[row, $0] } ?? ArraySlice("service".utf8),
                code: table[row, code])
            let this = (
                place: places.rank(of: place) ?? 0,
                kpi: kpi.flatMap { RowAddress.number(table[row, $0]) } ?? 0,
                month: month.flatMap { RowAddress.number(table[row, $0]) } ?? 0
            )
            if let last {
                if this < last { byPlace = byPlace ?? row }
                if (this.month, this.kpi, this.place) < (last.month, last.kpi, last.place) {
                    byMonth = byMonth ?? row
                }
            }
            last = this
        }
        guard let byPlace, byMonth != nil else { return nil }
        return table.lines[byPlace]
    }
}
