/// JSON objects that hold a number where a withheld figure's would stand.
///
/// An object is of the place and indicator that it names, and of those that the objects around it
/// name where it does not.
struct WithheldObjects {
    /// The leaks of a file, in its order.
    ///
    /// - Parameter year: that of the folder; nil for a file above the editions.
    static func leaks(in bytes: [UInt8], year: Int?, _ site: SiteStatements) -> [DataLeak] {
        guard !site.withheld.isEmpty || bytes.holds("\"withheld\"") else { return [] }
        var search = WithheldObjects(site: site, year: year ?? site.years.last ?? 0)
        var reader = JSONReader(bytes)
        do throws(JSONFault) {
            try search.value(&reader, within: [])
        } catch {
            // A file that cannot be read is SIT-29's finding; what was found before it stands.
            return search.leaks
        }
        return search.leaks
    }

    private let site: SiteStatements
    private let year: Int
    private var leaks: [DataLeak] = []

    private init(site: SiteStatements, year: Int) {
        self.site = site
        self.year = year
    }

    /// A member without objects or arrays in it.
    private struct Member {
        var name: Bytes
        var identity: IdentityMember?
        var value: ArraySlice<UInt8>
        var position: Int
    }

    private mutating func value(
        _ reader: inout JSONReader, within outer: [Member]
    ) throws(JSONFault) {
        switch reader.next() {
        case UInt8(ascii: "{"): try object(&reader, within: outer)
        case UInt8(ascii: "["):
            try reader.array { (reader: inout JSONReader) throws(JSONFault) in
                try value(&reader, within: outer)
            }
        default: try reader.skipValue()
        }
    }

    private mutating func object(
        _ reader: inout JSONReader, within outer: [Member]
    ) throws(JSONFault) {
        var members: [Member] = []
        var nested: [Int] = []
        try reader.object { (reader: inout JSONReader, name: Bytes) throws(JSONFault) in
            let first = reader.next()
            let start = reader.position
            try reader.skipValue()
            if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
                nested.append(start)
            } else {
                members.append(
                    Member(
                        name: name, identity: IdentityMember.named[name],
                        value: reader.bytes[start..<reader.position], position: start))
            }
        }
        inspect(members, within: outer, in: reader)
        guard !nested.isEmpty else { return }
        let identity = outer + members.filter { $0.identity != nil }
        let (end, depth) = (reader.position, reader.depth)
        reader.depth += 1
        for start in nested {
            reader.position = start
            try value(&reader, within: identity)
        }
        (reader.position, reader.depth) = (end, depth)
    }

    private mutating func inspect(
        _ members: [Member], within outer: [Member], in reader: JSONReader
    ) {
        let saysSo = members.contains {
            $0.name.bytes.elementsEqual("status".utf8)
                && $0.value.elementsEqual("\"withheld\"".utf8)
        }
        var values = [ArraySlice<UInt8>?](repeating: nil, count: IdentityMember.allCases.count)
        for member in outer + members {
            guard let identity = member.identity else { continue }
            values[identity.rawValue] = Self.unquoted(member.value, in: reader)
        }
        let addresses = RowAddress.addresses(year: year) { values[$0.rawValue] }
        let address = addresses.first(where: site.withheld.contains)
        guard saysSo || address != nil && !Self.isSpread(members) else { return }
        for member in members
        where WithheldRows.holdsDigit(member.value)
            && !RowAddress.identity.contains(member.name.text)
        {
            leaks.append(
                DataLeak(
                    line: JSONReader.line(of: member.position, in: reader.bytes),
                    column: member.name.text, address: address ?? addresses.first, saysSo: saysSo))
        }
    }

    /// Quartiles of services are of a place and indicator, but not the figure itself.
    private static func isSpread(_ members: [Member]) -> Bool {
        members.contains { $0.name.bytes.elementsEqual("median".utf8) }
    }

    private static func unquoted(
        _ value: ArraySlice<UInt8>, in reader: JSONReader
    ) -> ArraySlice<UInt8> {
        guard value.first == UInt8(ascii: "\"") else {
            return value.elementsEqual("null".utf8) ? [] : value
        }
        let inner = value.dropFirst().dropLast()
        return inner.contains(UInt8(ascii: "\\")) ? ArraySlice(reader.unescaped(inner)) : inner
    }
}

extension JSONReader {
    /// The line that a byte stands on, from 1.
    fileprivate static func line(of position: Int, in bytes: [UInt8]) -> Int {
        1 + bytes[..<position].count { $0 == UInt8(ascii: "\n") }
    }
}

extension [UInt8] {
    /// True where the text stands somewhere in the bytes.
    fileprivate func holds(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        let first = text.utf8Start.pointee
        return withUnsafeBufferPointer { bytes in
            bytes.indices.contains { place in
                bytes[place] == first && place + count <= bytes.count
                    && bytes[place..<place + count].elementsEqual(
                        UnsafeBufferPointer(start: text.utf8Start, count: count))
            }
        }
    }
}
