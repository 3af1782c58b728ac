/// What the data files of a site say may be shown: the ground that every other file is held against.
///
/// A class, as every file of the site shares one.
final class SiteStatements: Sendable {
    let withheld: WithheldCells
    /// By year.
    private let places: [Int: PublishedPlaces]
    /// Every CSV table of an edition.
    private let tables: [PlacedTable]

    /// - Parameter tables: each with the year of its folder.
    init(_ tables: [(table: FlatTable, year: Int)]) {
        // A table whose rows name neither a place nor an indicator states nothing: a chart's, say.
        let tables = tables.filter { table, _ in
            ["code", "service", "kpi", "field"].contains { table.column($0) != nil }
        }
        withheld = WithheldCells(tables)
        self.tables = tables.compactMap(PlacedTable.init)
        var places: [Int: PublishedPlaces] = [:]
        for year in Set(tables.map(\.year)) {
            places[year] = PublishedPlaces(tables.filter { $0.year == year }.map(\.table))
        }
        self.places = places
        years = places.keys.sorted()
        var (fields, groups): (Set<Bytes>, [Bytes: Set<Bytes>]) = ([], [:])
        for (table, _) in tables {
            if let field = table.column("field") {
                for row in table.rows { fields.insert(Bytes(Array(table[row, field]))) }
            }
            guard let dimension = table.column("dimension"), let group = table.column("group")
            else { continue }
            for row in table.rows {
                groups[Bytes(Array(table[row, dimension])), default: []]
                    .insert(Bytes(Array(table[row, group])))
            }
        }
        (self.fields, self.groups) = (fields, groups)
    }

    /// The fields whose completeness is published.
    let fields: Set<Bytes>
    /// By dimension: the groups of patients that are published.
    let groups: [Bytes: Set<Bytes>]

    func places(of year: Int) -> PublishedPlaces? { places[year] }

    /// Years of editions, ascending.
    let years: [Int]

    /// Whether every number of a cell is one that the data files publish of the months of a figure
    /// that is itself withheld: a mean, how many months.
    func explains(_ text: ArraySlice<UInt8>, _ address: CellAddress) -> Bool {
        guard address.month == 0, address.part.bytes.isEmpty else { return false }
        let tables = tables.filter { $0.year == address.year && $0.isOfMonths }
        guard !tables.isEmpty else { return false }
        return WrittenNumber.all(in: text).allSatisfy { number in
            Self.publish(number, of: [address.place], kpi: address.kpi, in: tables)
        }
    }

    /// Whether a data file publishes this number, rounded as it is written, of the place.
    ///
    /// - Parameters:
    ///   - kpi: nil for numbers of any indicator and of none.
    ///   - places: numbers of any of them count.
    func publish(_ number: WrittenNumber, of places: [Bytes], kpi: Int?) -> Bool {
        Self.publish(number, of: places, kpi: kpi, in: tables)
    }

    private static func publish(
        _ number: WrittenNumber, of places: [Bytes], kpi: Int?, in tables: [PlacedTable]
    ) -> Bool {
        tables.contains { table in
            places.contains { table.publishes(number, of: $0, kpi: kpi) }
        }
    }
}
