import Files

/// What a stylesheet loads: `url(…)` and `@import "…"`.
enum StylesheetLinks {
    static func links(of file: SiteFile) -> [Link] {
        let path = Bytes(file.path)
        return targets(in: file.bytes).map { target in
            Link(target.bytes, isLoaded: true, line: target.line, in: path)
        }
    }

    private static func targets(in bytes: [UInt8]) -> [(bytes: [UInt8], line: Int)] {
        var found: [(bytes: [UInt8], line: Int)] = []
        var line = 1
        var index = 0
        while index < bytes.count {
            let rest = bytes[index...]
            if bytes[index] == 0x0A { line += 1 }
            if rest.starts(with: "/*".utf8) {
                let comment = commentLength(rest)
                line += rest.prefix(comment).reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
                index += comment
            } else if rest.starts(with: "url(".utf8) {
                let target = rest.dropFirst(4).prefix { $0 != UInt8(ascii: ")") }
                found.append((bare(target), line))
                index += 4 + target.count
            } else if rest.starts(with: "@import".utf8) {
                let target = rest.dropFirst(7).prefix { $0 != UInt8(ascii: ";") }
                if !bare(target).starts(with: "url(".utf8) { found.append((bare(target), line)) }
                index += 7
            } else {
                index += 1
            }
        }
        return found
    }

    private static func commentLength(_ rest: ArraySlice<UInt8>) -> Int {
        var index = rest.startIndex + 2
        while index + 1 < rest.endIndex {
            if rest[index] == UInt8(ascii: "*"), rest[index + 1] == UInt8(ascii: "/") {
                return index + 2 - rest.startIndex
            }
            index += 1
        }
        return rest.count
    }

    /// Without the spaces and quotes around it.
    private static func bare(_ text: ArraySlice<UInt8>) -> [UInt8] {
        let around: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0x22, 0x27]
        return Array(
            text.drop(while: around.contains).reversed().drop(while: around.contains).reversed())
    }
}
