/// Reads a YAML text by libyaml, and refuses what could cost much to read (`YAMLLimits`).
///
/// - Reference: YAML 1.1, as libyaml implements it.
package struct YAMLReader: ~Copyable {
    private let events: YAMLEvents

    /// The one document of a text; nil where it is empty.
    package static func read(_ text: some StringProtocol) throws(YAMLFault) -> YAMLNode? {
        let bytes = Array(text.utf8)
        try YAMLLimits.check(bytes)
        return try bytes.withUnsafeBufferPointer { bytes throws(YAMLFault) in
            try YAMLReader(events: YAMLEvents(of: bytes)).document()
        }
    }

    private func document() throws(YAMLFault) -> YAMLNode? {
        let first = try events.next()
        if first == .streamEnd { return nil }
        let root = try node(from: first)
        guard try events.next() == .streamEnd else {
            throw .notYAML(line: events.line, reason: "found another document")
        }
        return root
    }

    private func node(from event: YAMLEvents.Event) throws(YAMLFault) -> YAMLNode {
        let line = events.line
        switch event {
        case .text(let text): return .text(text, line: line)
        case .listStart: return .list(try list(), line: line)
        case .blockStart: return .block(try block(), line: line)
        case .end, .streamEnd: throw .notYAML(line: line, reason: "a value is missing")
        }
    }

    private func list() throws(YAMLFault) -> [YAMLNode] {
        var nodes: [YAMLNode] = []
        while true {
            let event = try events.next()
            if event == .end { return nodes }
            nodes.append(try node(from: event))
        }
    }

    private func block() throws(YAMLFault) -> [(key: YAMLNode, value: YAMLNode)] {
        var entries: [(key: YAMLNode, value: YAMLNode)] = []
        while true {
            let event = try events.next()
            if event == .end { break }
            let key = try node(from: event)
            entries.append((key, try node(from: events.next())))
        }
        try Self.refuseRepeated(entries.map(\.key))
        return entries
    }

    private static func refuseRepeated(_ keys: [YAMLNode]) throws(YAMLFault) {
        var first: [[UInt8]: Int] = [:]
        var repeated: Set<[UInt8]> = []
        for key in keys {
            guard case .text(let word, let line) = key else { continue }
            let bytes = Array(word.utf8)
            if first[bytes] == nil { first[bytes] = line } else { repeated.insert(bytes) }
        }
        let sorted = repeated.sorted { $0.lexicographicallyPrecedes($1) }
        guard let line = sorted.first.flatMap({ first[$0] }) else { return }
        throw .repeatedKeys(sorted.map { String(decoding: $0, as: UTF8.self) }, line: line)
    }
}
