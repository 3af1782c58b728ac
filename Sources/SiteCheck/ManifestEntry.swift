/// One file that a manifest lists.
struct ManifestEntry {
    var line: Int
    var path = Bytes("")
    var sha256 = Bytes("")

    /// The entries under `files`, whatever else the manifest holds.
    static func all(in manifest: JSONOutline) -> [ManifestEntry] {
        // Counted from entry to entry: a site has thousands.
        var (line, counted) = (1, 0)
        return manifest.objects.filter {
            $0.parent == 0 && manifest.name($0.name).elementsEqual("files".utf8)
        }.map { object in
            line += manifest.bytes[counted..<object.start].count { $0 == UInt8(ascii: "\n") }
            counted = object.start
            var entry = ManifestEntry(line: line)
            for member in manifest.members[object.members] {
                let name = manifest.name(member.name)
                if name.elementsEqual("path".utf8) {
                    entry.path = Bytes(Array(manifest.text(of: member)))
                } else if name.elementsEqual("sha256".utf8) {
                    entry.sha256 = Bytes(Array(manifest.text(of: member)))
                }
            }
            return entry
        }
    }
}
