/// What says which figure a row or an object is about.
enum IdentityMember: Int, CaseIterable {
    case year, month, level, code, service, kpi, dimension, group, reference, field, rule, variant
    case previousYear

    /// As files write it.
    var name: String { Self.names[rawValue] }

    /// The member of each name.
    static let named = Dictionary(
        allCases.map { (Bytes($0.name), $0) }, uniquingKeysWith: { first, _ in first })

    private static let names = allCases.map { $0 == .previousYear ? "previous_year" : "\($0)" }
}

/// How the members of a row or an object say which figures its numbers are.
enum RowAddress {
    /// Columns and members whose digits tell nothing of patients.
    static let identity: Set<String> = [
        "year", "month", "level", "code", "name", "kpi", "dimension", "group", "reference", "field",
        "status", "service", "region", "nation", "previous_year", "first_year", "first_month",
        "last_month", "reason", "variant", "rule",
    ]

    /// The figures that a row's numbers are of; empty where it names neither an indicator nor a
    /// field.
    ///
    /// A row that sets a group beside another, or a year beside the one before, is of both.
    ///
    /// - Parameters:
    ///   - year: the folder's, for a row that names none.
    ///   - member: what the row holds under a name; nil where it has no such member.
    static func addresses(
        year: Int, _ member: (IdentityMember) -> ArraySlice<UInt8>?
    ) -> [CellAddress] {
        let field = member(.field)
        var address = CellAddress()
        address.kpi = member(.kpi).flatMap(number) ?? 0
        guard address.kpi > 0 || field != nil else { return [] }
        address.year = member(.year).flatMap(number) ?? year
        address.month = member(.month).flatMap(number) ?? 0
        if let code = member(.code) ?? member(.service), !code.isEmpty {
            address.place = CellAddress.place(
                level: member(.level) ?? ArraySlice("service".utf8), code: code)
        }
        let dimension = member(.dimension)
        if let dimension, let group = member(.group) { address.part = part(dimension, group) }
        if let field { address.part = part("field".utf8, field) }
        if let rule = member(.rule) { address.part = part("rule".utf8, rule) }
        if let variant = member(.variant) { address.part = part("variant".utf8, variant) }
        var addresses = [address]
        if let dimension, let reference = member(.reference) {
            address.part = part(dimension, reference)
            addresses.append(address)
        }
        if let before = member(.previousYear).flatMap(number) {
            address = addresses[0]
            address.year = before
            addresses.append(address)
        }
        return addresses
    }

    static func part(_ name: some Sequence<UInt8>, _ value: some Sequence<UInt8>) -> Bytes {
        Bytes(Array(name) + Array(": ".utf8) + Array(value))
    }

    static func number(_ text: ArraySlice<UInt8>) -> Int? {
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

        func addresses(of row: Int, in table: FlatTable, year: Int) -> [CellAddress] {
            RowAddress.addresses(year: year) { member in
                places[member.rawValue].map { table[row, $0] }
            }
        }
    }
}
