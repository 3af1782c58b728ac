/// An asset as readers load it: what a program passes over is left out, so that every page weighs less.
/// The files under `assets` keep their comments and their indentation.
package enum ShortAsset {
    /// A stylesheet without comments and the space around braces, colons, semicolons and commas; a
    /// line for each rule. Strings stay as they are.
    package static func stylesheet(_ css: [UInt8]) -> [UInt8] {
        var short: [UInt8] = []
        short.reserveCapacity(css.count)
        var rest = css[...]
        var isApart = false
        while let byte = rest.first {
            if rest.starts(with: "/*".utf8) {
                rest = afterComment(rest)
                isApart = true
            } else if isSpace(byte) {
                rest = rest.dropFirst()
                isApart = true
            } else {
                if isApart { separate(byte, in: &short) }
                isApart = false
                if byte == UInt8(ascii: "}"), short.last == UInt8(ascii: ";") { short.removeLast() }
                let piece = byte == UInt8(ascii: "\"") ? string(rest) : rest.prefix(1)
                short.append(contentsOf: piece)
                rest = rest.dropFirst(piece.count)
            }
        }
        return short + "\n".utf8
    }

    /// A script without indentation, blank lines and lines that are a comment. It holds no text of
    /// several lines; a test says so.
    package static func script(_ script: [UInt8]) -> [UInt8] {
        var short: [UInt8] = []
        short.reserveCapacity(script.count)
        for line in script.split(separator: UInt8(ascii: "\n")) {
            let words = line.drop(while: isSpace)
            if words.isEmpty || words.starts(with: "//".utf8) { continue }
            short.append(contentsOf: words)
            short.append(UInt8(ascii: "\n"))
        }
        return short
    }

    /// By the name of its file.
    static func named(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
        name.hasSuffix(".css") ? stylesheet(bytes) : script(bytes)
    }

    /// Writes what must stand between what is written and `next`, where there was space.
    private static func separate(_ next: UInt8, in short: inout [UInt8]) {
        guard let last = short.last else { return }
        if last == UInt8(ascii: "}"), next != UInt8(ascii: "}") {
            short.append(UInt8(ascii: "\n"))
        } else if !"{};,:".utf8.contains(last), !"{};,".utf8.contains(next) {
            short.append(UInt8(ascii: " "))
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A
    }

    private static func afterComment(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = rest.dropFirst(2)
        while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest = rest.dropFirst() }
        return rest.dropFirst(2)
    }

    /// From a quotation mark to the next; the stylesheets escape none.
    private static func string(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let words = rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
        return rest.prefix(words.count + 2)
    }
}
