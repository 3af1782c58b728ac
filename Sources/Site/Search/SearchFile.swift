import Files
import Results

/// The index that the search page reads: a script that sets one variable, so that it works from
/// `file://` too, where nothing can be fetched. One entry a line.
enum SearchFile {
    static let name = "search-index.js"
    private static let opening =
        "// Made by flsdb: published names and where they lead.\nvar flsSearchIndex = "

    static func script(of entries: [SearchEntry]) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginArray(onLines: true)
        for entry in entries {
            writer.element()
            writer.beginObject(onLines: false)
            writer.key("h")
            writer.string(entry.path)
            writer.key("k")
            writer.string(entry.kind)
            if !entry.language.isEmpty {
                writer.key("l")
                writer.string(entry.language)
            }
            if !entry.place.isEmpty {
                writer.key("p")
                writer.string(entry.place)
            }
            writer.key("t")
            writer.string(entry.title)
            if !entry.words.isEmpty {
                writer.key("w")
                writer.string(entry.words.joined(separator: " "))
            }
            writer.end()
        }
        writer.end()
        return Array(opening.utf8) + writer.bytes + Array(";\n".utf8)
    }
}

extension Site {
    func searchFile() -> SiteFile {
        SiteFile(
            path: map.path(ofAsset: SearchFile.name), bytes: SearchFile.script(of: searchEntries))
    }
}
