import Checksums

/// Which figures of a site's editions are withheld, as the data files themselves say.
struct WithheldCells: Sendable {
    private(set) var all: Set<CellAddress> = []
    private var fingerprints: Set<FNV1a> = []
    /// Every place of which some figure is withheld.
    private var touched: Set<Bytes> = []
    /// Every place of which anything is withheld, months and groups too.
    private var concerned: Set<Bytes> = []
    /// Their codes.
    private var codes: Set<FNV1a> = []
    /// By indicator and year: the places whose figure is withheld.
    private var places: [PlaceKey: [Bytes]] = [:]

    private struct PlaceKey: Hashable {
        var year: Int
        var kpi: Int
    }

    /// Whether a month's figure is withheld.
    private(set) var holdsMonths = false

    var isEmpty: Bool { all.isEmpty }

    func contains(_ address: CellAddress) -> Bool { all.contains(address) }

    /// Whether anything of the place may be withheld: a quick no for most.
    func concern(_ place: Bytes) -> Bool { concerned.contains(place) }

    /// Whether anything of a place with this code may be withheld, whatever its level.
    func concern(code: ArraySlice<UInt8>) -> Bool { codes.contains(FNV1a(code)) }

    /// The figure of a row, where it is withheld.
    func address(of row: RowAddress) -> CellAddress? {
        guard fingerprints.contains(row.fingerprint) else { return nil }
        let address = row.address
        return all.contains(address) ? address : nil
    }

    /// The places whose figure of the year is withheld, in the order of their bytes.
    func places(year: Int, kpi: Int) -> [Bytes] { places[PlaceKey(year: year, kpi: kpi)] ?? [] }

    /// - Parameter tables: each with the year of the folder that it lies in.
    init(_ tables: [(table: FlatTable, year: Int)]) {
        for (table, year) in tables {
            guard let status = table.column("status"), Self.states(table) else { continue }
            let columns = FlatTable.AddressColumns(of: table)
            for row in table.rows where table[row, status].elementsEqual("withheld".utf8) {
                guard let stated = columns.address(of: row, in: table, year: year) else { continue }
                let address = stated.address
                guard !Self.isOfAll(address) else { continue }
                fingerprints.insert(stated.fingerprint)
                if concerned.insert(address.place).inserted {
                    let code = address.place.bytes.drop { $0 != UInt8(ascii: "/") }.dropFirst()
                    codes.insert(FNV1a(code))
                }
                if address.month > 0 { holdsMonths = true }
                guard all.insert(address).inserted, address.month == 0, address.part.bytes.isEmpty
                else { continue }
                places[PlaceKey(year: year, kpi: address.kpi), default: []].append(address.place)
                touched.insert(address.place)
            }
        }
        for key in places.keys {
            places[key]?.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        }
    }

    /// Whether a figure of the place is withheld.
    func holds(_ place: Bytes) -> Bool { touched.contains(place) }

    /// Whether a figure is of all patients of the audit. Pages name no place where they speak of all,
    /// so that nothing tells such a figure from a threshold or a count of services beside it.
    private static func isOfAll(_ address: CellAddress) -> Bool {
        let isOfGroup =
            !address.part.bytes.isEmpty && !address.part.bytes.starts(with: "field: ".utf8)
        return address.place == Bytes("national/ALL") && !isOfGroup
    }

    /// Whether a table says of single figures whether they are shown: those that count patients and
    /// set no two figures side by side.
    private static func states(_ table: FlatTable) -> Bool {
        ["denominator", "applicable"].contains { table.column($0) != nil }
            && table.column(IdentityMember.reference.name) == nil
            && table.column(IdentityMember.previousYear.name) == nil
    }
}
