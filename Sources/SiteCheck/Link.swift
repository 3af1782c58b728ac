/// A link of a page or stylesheet, resolved against the path of the file that it stands in.
struct Link: Sendable {
    var line: Int
    /// As it is written.
    var written: Bytes
    /// Loaded with the page, not followed by a reader.
    var isLoaded: Bool
    var target: Target

    enum Target: Sendable, Hashable {
        /// A file of the site, and an id on it.
        case inside(Bytes, fragment: Bytes?)
        /// `https:`, `mailto:` or `tel:`.
        case outside
        /// The content itself, `data:`.
        case embedded
        case refused(String)
    }

    init(_ written: [UInt8], isLoaded: Bool, line: Int, in path: Bytes) {
        self.written = Bytes(written)
        self.isLoaded = isLoaded
        self.line = line
        target = Self.resolve(written, from: path)
    }

    /// - Reference: RFC 3986, section 5.2, for the relative references that a site may hold.
    private static func resolve(_ written: [UInt8], from page: Bytes) -> Target {
        guard !written.isEmpty else { return .refused("is empty") }
        if let scheme = scheme(of: written) { return target(ofScheme: scheme) }
        let parts = written.split(
            separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
        var fragment: Bytes?
        if parts.count > 1 {
            guard !parts[1].isEmpty else { return .refused("leads nowhere (an empty #)") }
            guard let decoded = percentDecoded(parts[1]) else { return .refused(wrongPercent) }
            fragment = Bytes(decoded)
        }
        let path = parts[0].prefix { $0 != UInt8(ascii: "?") }
        guard !path.isEmpty else { return .inside(page, fragment: fragment) }
        guard path.first != UInt8(ascii: "/") else {
            return .refused("is absolute, which breaks under a sub-path and from file://")
        }
        guard !path.contains(UInt8(ascii: "\\")) else { return .refused("holds a backslash") }
        guard let decoded = percentDecoded(path) else { return .refused(wrongPercent) }
        guard let file = joined(decoded, to: page) else {
            return .refused("leads out of the site or to a folder; name the file")
        }
        return .inside(file, fragment: fragment)
    }

    private static let wrongPercent = "has a % that no two hexadecimal digits follow"

    private static func target(ofScheme scheme: String) -> Target {
        switch scheme {
        case "https", "mailto", "tel": .outside
        case "data": .embedded
        default: .refused("begins with \(scheme):, which the site may not use")
        }
    }

    /// What stands before a colon, in small letters; nil for a relative reference.
    private static func scheme(of written: [UInt8]) -> String? {
        for (index, byte) in written.enumerated() {
            switch byte {
            case UInt8(ascii: ":"):
                return String(decoding: lowercased(written[..<index]), as: UTF8.self)
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
            default: continue
            }
        }
        return nil
    }

    /// The path of the file that `relative` names from `page`; nil where it is none of the site.
    private static func joined(_ relative: [UInt8], to page: Bytes) -> Bytes? {
        let slash = UInt8(ascii: "/")
        var parts = page.bytes.split(separator: slash).dropLast()
        let steps = relative.split(separator: slash, omittingEmptySubsequences: false)
        for step in steps {
            switch String(decoding: step, as: UTF8.self) {
            case "..":
                guard parts.popLast() != nil else { return nil }
            case ".": continue
            default: parts.append(step)
            }
        }
        guard let last = steps.last, !last.isEmpty, !last.elementsEqual(".".utf8),
            !last.elementsEqual("..".utf8)
        else { return nil }
        return Bytes(Array(parts.joined(separator: [slash])))
    }

    /// The bytes that `%41` and the like stand for; nil where a `%` stands alone.
    private static func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        guard text.contains(UInt8(ascii: "%")) else { return Array(text) }
        var decoded: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                decoded.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(hexadecimalDigit),
                let low = rest.popFirst().flatMap(hexadecimalDigit)
            else { return nil }
            decoded.append(high << 4 | low)
        }
        return decoded
    }
}
