/// One file that a manifest lists.
struct ManifestEntry {
    var line: Int
    var path = Bytes("")
    var sha256 = Bytes("")

    /// The entries under `files`, whatever else the manifest holds.
    static func all(in bytes: [UInt8]) throws(JSONFault) -> [ManifestEntry] {
        var entries: [ManifestEntry] = []
        var reader = JSONReader(bytes)
        // Counted from entry to entry: a site has thousands.
        var (line, counted) = (1, 0)
        try reader.object { (reader: inout JSONReader, key) throws(JSONFault) in
            guard key == Bytes("files") else { return try reader.skipValue() }
            try reader.array { (reader: inout JSONReader) throws(JSONFault) in
                var entry = try entry(&reader)
                line += bytes[counted..<reader.position].count { $0 == UInt8(ascii: "\n") }
                counted = reader.position
                entry.line = line
                entries.append(entry)
            }
        }
        try reader.end()
        return entries
    }

    private static func entry(_ reader: inout JSONReader) throws(JSONFault) -> ManifestEntry {
        var entry = ManifestEntry(line: 0)
        try reader.object { (reader: inout JSONReader, key) throws(JSONFault) in
            switch key {
            case Bytes("path"): entry.path = try reader.string()
            case Bytes("sha256"): entry.sha256 = try reader.string()
            default: try reader.skipValue()
            }
        }
        return entry
    }
}
