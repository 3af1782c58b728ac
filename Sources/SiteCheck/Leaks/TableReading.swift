/// A table of a page, each of its cells with the figure that it is of.
///
/// A class, so that rules share one instead of copying what it holds.
final class TableReading: Sendable {
    let table: PageStatements.Table
    let statements: PageStatements
    let site: SiteStatements
    /// Every row but that of the column heads.
    let dataRows: [PageStatements.Row]
    /// By row of data.
    let rows: [Subject]
    /// By column.
    private let columns: [Subject]
    private let base: Subject
    /// Whether a cell may be of a withheld figure: a quick no for most tables.
    let mayBeWithheld: Bool

    init(
        _ table: PageStatements.Table, of statements: PageStatements, page: Subject,
        site: SiteStatements
    ) {
        self.table = table
        self.statements = statements
        self.site = site
        let dataRows = table.rows.dropFirst().filter { !$0.cells.isEmpty }
        self.dataRows = dataRows
        var base = page
        if let kpi = Subject.indicator(in: statements[table.caption]) { base.kpi = kpi }
        self.base = base
        guard let places = page.year.flatMap(site.places(of:)) else {
            (rows, columns) = (dataRows.map { _ in Subject() }, [])
            mayBeWithheld = true
            return
        }
        columns = (table.rows.first?.cells ?? []).map { part in
            let text = statements.trimmed(part)
            var subject = Subject.head(text, places)
            subject.kpi = subject.kpi ?? Subject.numbered(text)
            return subject
        }
        var rows = dataRows.map { Subject.head(statements.trimmed($0.cells[0]), places) }
        let others = rows.indices.filter { rows[$0].place == nil && rows[$0].kpi == nil }
        if others.contains(where: { rows[$0].month == nil && rows[$0].year == nil }) {
            let heads = others.map { statements.trimmed(dataRows[$0].cells[0]) }
            let groups = GroupHeads(heads, site: site)
            for (row, head) in zip(others, heads) { rows[row].part = groups.part(of: head) }
        }
        self.rows = rows
        mayBeWithheld = ([base] + rows + columns).contains {
            $0.place.map(site.withheld.concern) ?? false
        }
    }

    /// The figure that a cell is of; nil for heads and what is of no figure.
    func address(row: Int, column: Int) -> CellAddress? {
        guard column > 0, column < columns.count else { return nil }
        return base.narrowed(by: rows[row]).narrowed(by: columns[column]).address
    }

    /// The figure that a row is of, whatever its columns say.
    func address(row: Int) -> CellAddress? { base.narrowed(by: rows[row]).address }

    /// Whether the row's own figure is withheld, or every figure of it in a table of many.
    func isWithheld(row: Int) -> Bool {
        guard mayBeWithheld else { return false }
        if let address = address(row: row) { return site.withheld.contains(address) }
        var namesFigure = false
        for column in columns.indices {
            guard let address = address(row: row, column: column) else { continue }
            guard site.withheld.contains(address) else { return false }
            namesFigure = true
        }
        return namesFigure
    }

    /// Where a place stands among all of its edition, by level and code.
    func rank(of place: Bytes) -> Int? {
        base.year.flatMap(site.places(of:))?.rank(of: place)
    }

    /// Whether the row itself tells one figure from another.
    func names(row: Int) -> Bool {
        let subject = rows[row]
        return subject.place != nil || subject.kpi != nil || subject.month != nil
            || subject.part != nil || subject.year != nil
    }
}

/// The groups of patients and the fields that heads of rows name: `Sex: Other`, `1.03 Gender`.
struct GroupHeads {
    private var parts: [Bytes: Bytes] = [:]

    init(_ heads: [ArraySlice<UInt8>], site: SiteStatements) {
        var groups: [Bytes: Set<Bytes>] = [:]
        for head in heads {
            let text = Bytes(Array(head))
            if site.fields.contains(text) {
                parts[text] = RowAddress.part("field".utf8, text.bytes)
            } else if let (label, group) = Self.split(head) {
                groups[label, default: []].insert(group)
            }
        }
        for (label, named) in groups {
            let dimensions = site.groups.filter { $0.value.isSuperset(of: named) }.map(\.key)
            guard dimensions.count == 1, let dimension = dimensions.first else { continue }
            for group in named {
                let head = Bytes(label.bytes + Array(": ".utf8) + group.bytes)
                parts[head] = RowAddress.part(dimension.bytes, group.bytes)
            }
        }
    }

    func part(of head: ArraySlice<UInt8>) -> Bytes? { parts[Bytes(Array(head))] }

    private static func split(_ head: ArraySlice<UInt8>) -> (label: Bytes, group: Bytes)? {
        guard let colon = head.firstIndex(of: UInt8(ascii: ":")),
            head[colon...].starts(with: ": ".utf8)
        else { return nil }
        return (Bytes(Array(head[..<colon])), Bytes(Array(head[(colon + 2)...])))
    }
}
