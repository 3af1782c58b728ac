/// Why bytes are not JSON.
struct JSONFault: Error, Equatable {
    var line: Int
    var reason: String
}

/// Walks through JSON text by value, keeping nothing.
///
/// - Reference: RFC 8259. Depth is held to 64.
struct JSONReader {
    let bytes: [UInt8]
    var position = 0
    var depth = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    static func check(_ bytes: [UInt8]) throws(JSONFault) {
        var reader = JSONReader(bytes)
        try reader.skipValue()
        try reader.end()
    }

    var line: Int {
        1 + bytes.prefix(position).reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    }

    mutating func end() throws(JSONFault) {
        guard next() == nil else { throw fault("text follows its end") }
    }

    /// Reads an object; `member` must read or skip each value.
    mutating func object(
        _ member: (inout JSONReader, Bytes) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        try group(opening: "{", closing: "}") { (reader: inout JSONReader) throws(JSONFault) in
            let key = try reader.string()
            try reader.take(":")
            try member(&reader, key)
        }
    }

    /// Reads an array; `item` must read or skip each value.
    mutating func array(
        _ item: (inout JSONReader) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        try group(opening: "[", closing: "]", item)
    }

    /// The string's bytes with its escapes resolved; a half of a surrogate pair becomes U+FFFD.
    mutating func string() throws(JSONFault) -> Bytes {
        try take("\"")
        let start = position
        try skipString()
        let raw = bytes[start..<(position - 1)]
        guard raw.contains(UInt8(ascii: "\\")) else { return Bytes(Array(raw)) }
        return Bytes(unescaped(raw))
    }

    mutating func skipValue() throws(JSONFault) {
        switch next() {
        case UInt8(ascii: "{"):
            try object { (reader: inout JSONReader, _) throws(JSONFault) in try reader.skipValue() }
        case UInt8(ascii: "["):
            try array { (reader: inout JSONReader) throws(JSONFault) in try reader.skipValue() }
        case UInt8(ascii: "\""):
            position += 1
            try skipString()
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: try skipNumber()
        }
    }
}
