import Checksums

/// What says which figure a row or an object is about.
enum IdentityMember: Int, CaseIterable {
    case year, month, level, code, service, kpi, dimension, group, reference, field, rule, variant
    case previousYear

    /// As files write it.
    var name: String { Self.names[rawValue] }

    /// The member that files write so.
    init?(name: UnsafeBufferPointer<UInt8>) {
        guard let place = Self.written.firstIndex(where: { name.says($0) }) else { return nil }
        self.init(rawValue: place)
    }

    private static let written: [StaticString] = [
        "year", "month", "level", "code", "service", "kpi", "dimension", "group", "reference",
        "field", "rule", "variant", "previous_year",
    ]

    private static let names = written.map { "\($0)" }
}

/// What a row or an object says of the figure that its numbers are of, in its own bytes.
struct RowAddress {
    private var year: Int
    private var month: Int
    private var kpi: Int
    private var level: ArraySlice<UInt8>
    /// Empty where it names no place.
    private var code: ArraySlice<UInt8>
    /// What else tells the figure from others.
    private var part: Part?

    private struct Part {
        var name: ArraySlice<UInt8>
        var value: ArraySlice<UInt8>
    }

    /// Columns and members whose digits tell nothing of patients.
    static let identity: Set<String> = [
        "year", "month", "level", "code", "name", "kpi", "dimension", "group", "reference", "field",
        "status", "service", "region", "nation", "previous_year", "first_year", "first_month",
        "last_month", "reason", "variant", "rule",
    ]

    /// Nil where the row names neither an indicator nor a field.
    ///
    /// - Parameters:
    ///   - year: the folder's, for a row that names none.
    ///   - member: what the row holds under a name; nil where it has no such member.
    init?(year: Int, _ member: (IdentityMember) -> ArraySlice<UInt8>?) {
        let field = member(.field)
        kpi = member(.kpi).flatMap(Self.number) ?? 0
        guard kpi > 0 || field != nil else { return nil }
        self.year = member(.year).flatMap(Self.number) ?? year
        month = member(.month).flatMap(Self.number) ?? 0
        code = member(.code) ?? member(.service) ?? []
        level = member(.level) ?? Self.service
        if let dimension = member(.dimension), let group = member(.group) {
            part = Part(name: dimension, value: group)
        }
        if let field { part = Part(name: Self.field, value: field) }
        if let rule = member(.rule) { part = Part(name: Self.rule, value: rule) }
        if let variant = member(.variant) { part = Part(name: Self.variant, value: variant) }
    }

    private static let service = ArraySlice("service".utf8)
    private static let field = ArraySlice("field".utf8)
    private static let rule = ArraySlice("rule".utf8)
    private static let variant = ArraySlice("variant".utf8)

    /// Whether a row that says this may be of a withheld figure: a quick no for most.
    static func mayBeWithheld(
        _ member: (IdentityMember) -> ArraySlice<UInt8>?, in cells: WithheldCells
    ) -> Bool {
        guard !cells.isEmpty else { return false }
        guard let code = member(.code) ?? member(.service), !code.isEmpty else { return true }
        return cells.concern(code: code)
    }

    /// The first of a row's figures that is withheld. A row that sets a group beside another, or a
    /// year beside the one before, is of both.
    ///
    /// - Parameter member: as for the row's own figure, which this is.
    func withheld(
        _ member: (IdentityMember) -> ArraySlice<UInt8>?, in cells: WithheldCells
    ) -> CellAddress? {
        if let address = cells.address(of: self) { return address }
        if let dimension = member(.dimension), let reference = member(.reference) {
            var other = self
            other.part = Part(name: dimension, value: reference)
            if let address = cells.address(of: other) { return address }
        }
        guard let before = member(.previousYear).flatMap(Self.number) else { return nil }
        var other = self
        other.year = before
        return cells.address(of: other)
    }

    /// The figure.
    var address: CellAddress {
        CellAddress(
            year: year,
            place: code.isEmpty ? Bytes("") : CellAddress.place(level: level, code: code),
            kpi: kpi, month: month, part: part.map { Self.part($0.name, $0.value) } ?? Bytes(""))
    }

    /// The same for two rows of one figure.
    var fingerprint: FNV1a {
        var print = FNV1a()
        for number in [year, kpi, month] { print.add(UInt64(truncatingIfNeeded: number)) }
        if !code.isEmpty {
            print.add(level)
            print.add(UInt8(ascii: "/"))
            print.add(code)
        }
        if let part {
            print.add(UInt8(ascii: ":"))
            print.add(part.name)
            print.add(UInt8(ascii: ":"))
            print.add(part.value)
        }
        return print
    }

    static func part(_ name: some Collection<UInt8>, _ value: some Collection<UInt8>) -> Bytes {
        Bytes(joining: name, value, with: ": ")
    }

    static func number(_ text: some Collection<UInt8>) -> Int? {
        guard !text.isEmpty, text.count < 10 else { return nil }
        var number = 0
        for byte in text {
            guard byte &- UInt8(ascii: "0") < 10 else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return number
    }
}

extension FlatTable {
    /// The columns that say which figure a row is, looked up once a table.
    struct AddressColumns {
        private let places: [Int?]

        init(of table: FlatTable) {
            places = IdentityMember.allCases.map { table.column($0.name) }
        }

        /// The row's own figure; nil where it names neither an indicator nor a field.
        func address(of row: Int, in table: FlatTable, year: Int) -> RowAddress? {
            RowAddress(year: year) { field($0, of: row, in: table) }
        }

        /// What the row says under a name; nil where the table has no such column.
        func field(
            _ member: IdentityMember, of row: Int, in table: FlatTable
        ) -> ArraySlice<UInt8>? {
            places[member.rawValue].map { table[row, $0] }
        }
    }
}
