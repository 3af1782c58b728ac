import Files

/// The index of the search as its rules read it: a script of one variable, one entry a line.
struct SearchIndexOutline: Sendable {
    struct Entry: Sendable {
        var line: Int
        /// The name that it is found by.
        var title = Bytes("")
        var link: Link
        /// A digit stands where only words may.
        var wordsHoldDigit = false

        var fact: Fact { Fact(title: title, target: link.target) }
    }

    /// What an entry says of a page: that it is there and has this name.
    struct Fact: Hashable, Sendable {
        var title: Bytes
        var target: Link.Target
    }

    private(set) var entries: [Entry] = []
    /// Where the script is not as the search page reads it.
    private(set) var fault: SiteRule.Fault?

    /// Nil for every other file.
    init?(_ file: SiteFile) {
        guard file.path.utf8.elementsEqual("assets/search-index.js".utf8) else { return nil }
        let bytes = file.bytes
        let opening = bytes.firstIndex(of: UInt8(ascii: "[")) ?? bytes.endIndex
        let before = bytes[..<opening].count { $0 == UInt8(ascii: "\n") }
        let closing = bytes[opening...].lastIndex(of: UInt8(ascii: "]"))
        let json = JSONOutline(Array(bytes[opening..<(closing.map { $0 + 1 } ?? opening)]))
        if let fault = json.fault {
            self.fault = SiteRule.Fault(
                fault.line + before, "The search index cannot be read: \(fault.reason).")
            return
        }
        for object in json.objects {
            let line = json.line(of: object.start) + before
            var entry = Entry(
                line: line, link: Link([], isLoaded: false, line: line, in: Bytes("")))
            for member in json.members[object.members] {
                let text = Array(json.text(of: member))
                switch String(decoding: json.name(member.name), as: UTF8.self) {
                // The search page lies at the root of the site, as do the links.
                case "h":
                    entry.link = Link(text, isLoaded: false, line: line, in: Bytes("search.html"))
                case "t": entry.title = Bytes(text)
                case "w", "k":
                    entry.wordsHoldDigit = entry.wordsHoldDigit || WithheldRows.holdsDigit(text)
                default: break
                }
            }
            entries.append(entry)
        }
    }
}

extension FileOutline {
    /// True where the words stand on the page, in its head or body, escaped as markup escapes them.
    func says(_ words: Bytes) -> Bool {
        var escaped: [UInt8] = []
        for byte in words.bytes {
            switch byte {
            case UInt8(ascii: "&"): escaped += Array("&amp;".utf8)
            case UInt8(ascii: "<"): escaped += Array("&lt;".utf8)
            case UInt8(ascii: ">"): escaped += Array("&gt;".utf8)
            case UInt8(ascii: "\""): escaped += Array("&quot;".utf8)
            case UInt8(ascii: "'"): escaped += Array("&#39;".utf8)
            default: escaped.append(byte)
            }
        }
        return file.bytes[...].place(of: escaped) != nil
    }
}
