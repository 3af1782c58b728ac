import Checksums

/// The places of one edition by the names that pages give them.
///
/// A class, as every page of the edition shares one.
final class PublishedPlaces: Sendable {
    struct Place: Sendable {
        /// `service/F07`.
        var address: Bytes
        var code: Bytes
        var name: Bytes
        /// The name without the words that most services end with.
        var shortName: Bytes
    }

    /// In the order of their levels and codes.
    let all: [Place]
    private let byText: [Bytes: Int]
    private let texts: Set<FNV1a>
    private let byAddress: [Bytes: Int]
    private let names: PlaceNames

    /// - Parameter tables: of one edition; those with a level, a code and a name count.
    init(_ tables: [FlatTable]) {
        var all: [Place] = []
        var byAddress: [Bytes: Int] = [:]
        for table in tables {
            guard let level = table.column("level"), let code = table.column("code"),
                let name = table.column("name")
            else { continue }
            for row in table.rows {
                let address = CellAddress.place(level: table[row, level], code: table[row, code])
                guard byAddress[address] == nil else { continue }
                byAddress[address] = all.count
                let name = Bytes(Array(table[row, name]))
                all.append(
                    Place(
                        address: address, code: Bytes(Array(table[row, code])), name: name,
                        shortName: name))
            }
        }
        all.sort { left, right in
            let (first, second) = (Self.rank(left.address), Self.rank(right.address))
            return first == second
                ? left.code.bytes.lexicographicallyPrecedes(right.code.bytes) : first < second
        }
        for (index, place) in all.enumerated() { byAddress[place.address] = index }
        Self.shorten(&all)
        var byText: [Bytes: Int] = [:]
        for (index, place) in all.enumerated() {
            for text in [place.code, place.name, place.shortName] where byText[text] == nil {
                byText[text] = index
            }
        }
        if let nation = byAddress[Bytes("national/ALL")] {
            byText[Bytes("National")] = nation
        }
        names = PlaceNames(all.map { [$0.code, $0.name, $0.shortName] })
        texts = Set(byText.keys.map { FNV1a($0.bytes[...]) })
        (self.all, self.byText, self.byAddress) = (all, byText, byAddress)
    }

    subscript(address address: Bytes) -> Place? { byAddress[address].map { all[$0] } }

    /// The place that a cell or a label names and nothing else.
    func place(named text: ArraySlice<UInt8>) -> Place? {
        guard texts.contains(FNV1a(text)) else { return nil }
        return byText[Bytes(Array(text))].map { all[$0] }
    }

    /// The places that a text names by their name, short name or code, in their order.
    func named(in text: ArraySlice<UInt8>) -> [Place] { names.places(in: text).map { all[$0] } }

    /// Where the place stands among all, by level and code.
    func rank(of address: Bytes) -> Int? { byAddress[address] }

    /// The level's place in the order of publication.
    private static func rank(_ address: Bytes) -> Int {
        let level = address.bytes.prefix { $0 != UInt8(ascii: "/") }
        return levels.firstIndex { $0.utf8.elementsEqual(level) } ?? levels.count
    }

    private static let levels = ["national", "nation", "region", "service"]

    /// Drops the longest ending of whole words that more than half of the services share, where
    /// what is left still tells them apart.
    private static func shorten(_ all: inout [Place]) {
        var endings: [Bytes: Int] = [:]
        let services = all.indices.filter { all[$0].address.bytes.starts(with: "service/".utf8) }
        for index in services {
            let name = all[index].name.bytes
            for place in name.indices.dropFirst() where name[place] == UInt8(ascii: " ") {
                endings[Bytes(Array(name[place...])), default: 0] += 1
            }
        }
        let shared = endings.filter { $0.value * 2 > services.count && $0.value > 1 }.keys
            .max { $0.bytes.count < $1.bytes.count }
        guard let shared else { return }
        var uses: [Bytes: Int] = [:]
        let short = services.map { index in
            let name = all[index].name.bytes
            return name.hasEnding(shared.bytes)
                ? Bytes(Array(name.dropLast(shared.bytes.count)))
                : all[index].name
        }
        for name in short { uses[name, default: 0] += 1 }
        for (index, name) in zip(services, short) where uses[name] == 1 && !name.bytes.isEmpty {
            all[index].shortName = name
        }
    }
}

extension [UInt8] {
    fileprivate func hasEnding(_ ending: [UInt8]) -> Bool {
        count >= ending.count && suffix(ending.count).elementsEqual(ending)
    }
}
