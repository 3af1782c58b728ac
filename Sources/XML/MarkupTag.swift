/// A start tag, lent for the length of one call: it cannot be copied or kept.
package struct MarkupTag: ~Copyable {
    package let name: MarkupName
    /// The line where the tag ends, from 1.
    package let line: Int
    /// Whether it is written `<name/>`.
    package let isSelfClosed: Bool
    /// libxml2's attributes: local name, prefix, namespace, and where the value starts and ends.
    private let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    package let attributeCount: Int

    init(
        name: MarkupName, line: Int, isSelfClosed: Bool,
        attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, attributeCount: Int
    ) {
        self.name = name
        self.line = line
        self.isSelfClosed = isSelfClosed
        self.attributes = attributes
        self.attributeCount = attributeCount
    }

    package func attributeName(at index: Int) -> MarkupName {
        guard let name = attributes?[index * 5] else { return "" }
        return MarkupName(name)
    }

    /// The value with its entities resolved.
    package func value(at index: Int) -> [UInt8] {
        guard let start = attributes?[index * 5 + 3], let end = attributes?[index * 5 + 4] else {
            return []
        }
        return resolvingAmpersands(UnsafeBufferPointer(start: start, count: end - start))
    }

    /// Lends the value's bytes, an ampersand in them still `&#38;`, without a copy.
    package func withValue<Answer>(at index: Int, _ body: (Span<UInt8>) -> Answer) -> Answer {
        let start = attributes?[index * 5 + 3]
        let end = attributes?[index * 5 + 4]
        let count = if let start, let end { end - start } else { 0 }
        return body(UnsafeBufferPointer(start: start, count: count).span)
    }
}

/// libxml2 leaves an ampersand in an attribute's value as `&#38;`, and nothing else unresolved.
private func resolvingAmpersands(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard value.contains(UInt8(ascii: "&")) else { return Array(value) }
    var resolved: [UInt8] = []
    var index = 0
    while index < value.count {
        resolved.append(value[index])
        index += value[index] == UInt8(ascii: "&") ? "&#38;".utf8.count : 1
    }
    return resolved
}

/// A piece of text between tags, lent for the length of one call.
package struct MarkupText: ~Copyable {
    private let start: UnsafePointer<UInt8>
    package let count: Int
    package let line: Int

    init(start: UnsafePointer<UInt8>, count: Int, line: Int) {
        self.start = start
        self.count = count
        self.line = line
    }

    /// Whether it holds nothing but spaces and line breaks.
    package var isBlank: Bool {
        for index in 0..<count {
            switch start[index] {
            case 0x20, 0x09, 0x0A, 0x0D: continue
            default: return false
            }
        }
        return true
    }

    /// The text without the spaces around it as a name that can be looked up; nil where it has more
    /// than 16 bytes.
    package var word: MarkupName? {
        var first = 0
        var end = count
        while first < end, start[first] <= 0x20 { first += 1 }
        while end > first, start[end - 1] <= 0x20 { end -= 1 }
        guard end - first <= 16 else { return nil }
        return MarkupName(UnsafeBufferPointer(start: start + first, count: end - first))
    }

    /// Adds the text's bytes, entities resolved, to `bytes`.
    package func append(to bytes: inout [UInt8]) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
    }
}
