/// JSON objects whose status says that they are withheld.
enum WithheldObjects {
    /// The withheld objects with a digit in a member that would hold a count, by line and member.
    static func leaks(in bytes: [UInt8]) -> [(line: Int, member: String)] {
        guard bytes.holds("\"withheld\"") else { return [] }
        var search = Search()
        var reader = JSONReader(bytes)
        do throws(JSONFault) {
            try search.value(&reader)
        } catch {
            // A file that cannot be read is SIT-29's finding; what was found before it stands.
            return search.leaks
        }
        return search.leaks
    }

    private struct Search {
        var leaks: [(line: Int, member: String)] = []

        mutating func value(_ reader: inout JSONReader) throws(JSONFault) {
            switch reader.next() {
            case UInt8(ascii: "{"): try object(&reader)
            case UInt8(ascii: "["):
                try reader.array { (reader: inout JSONReader) throws(JSONFault) in
                    try value(&reader)
                }
            default: try reader.skipValue()
            }
        }

        private mutating func object(_ reader: inout JSONReader) throws(JSONFault) {
            var isWithheld = false
            var numbers: [(at: Int, member: Bytes)] = []
            try reader.object { (reader: inout JSONReader, key: Bytes) throws(JSONFault) in
                let first = reader.next()
                let start = reader.position
                try value(&reader)
                guard first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else { return }
                let written = reader.bytes[start..<reader.position]
                if key == Self.status, written.elementsEqual("\"withheld\"".utf8) {
                    isWithheld = true
                }
                if written.contains(where: { $0 &- UInt8(ascii: "0") < 10 }) {
                    numbers.append((start, key))
                }
            }
            guard isWithheld else { return }
            for (place, member) in numbers where !WithheldRows.identity.contains(member.text) {
                leaks.append((JSONReader.line(of: place, in: reader.bytes), member.text))
            }
        }

        private static let status = Bytes("status")
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
