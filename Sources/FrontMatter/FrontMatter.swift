import YAML

/// The block of `key: value` lines at the head of a text, between two lines of three hyphens, and
/// the Markdown below it.
package struct FrontMatter: Sendable {
    package struct Entry: Sendable {
        package var key: String
        /// In the file, from 1.
        package var line: Int
        /// One value, or those of a list.
        package var values: [String]
    }

    package var entries: [Entry]
    /// What stands below the block.
    package var body: String
    /// The line of the file on which the body begins.
    package var bodyLine: Int

    package init(entries: [Entry], body: String, bodyLine: Int) {
        self.entries = entries
        self.body = body
        self.bodyLine = bodyLine
    }

    /// - Returns: the block, or one sentence on why the text has none and the line it is about.
    package static func read(_ text: String) -> Result<FrontMatter, Fault> {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        func isFence(_ line: Substring) -> Bool { line.utf8.elementsEqual("---".utf8) }
        guard let first = lines.first, isFence(first),
            let end = lines.dropFirst().firstIndex(where: isFence)
        else {
            return .failure(
                Fault(
                    line: 1,
                    summary: "The file has no block of keys at its head. Begin it with a line of "
                        + "three hyphens, the keys, and three hyphens again."))
        }
        let block = lines[1..<end].joined(separator: "\n")
        do {
            return .success(
                FrontMatter(
                    entries: try entries(of: block),
                    body: lines[(end + 1)...].joined(separator: "\n"), bodyLine: end + 2))
        } catch {
            return .failure(error)
        }
    }

    /// One sentence on what is wrong, and the line of the file.
    package struct Fault: Error {
        package var line: Int
        package var summary: String
    }

    private static func entries(of text: String) throws(Fault) -> [Entry] {
        let root: YAMLNode?
        do { root = try YAMLReader.read(text) } catch { throw described(error) }
        guard let root else { return [] }
        guard case .block(let block, _) = root else {
            throw Fault(line: 2, summary: "The block of keys holds no `key: value` lines.")
        }
        var entries: [Entry] = []
        for (key, value) in block {
            // One more than in the block, for the line of hyphens.
            let line = key.line + 1
            guard let name = key.text else {
                throw Fault(line: line, summary: "A key of the block is not a word.")
            }
            switch value {
            case .text(let text, _): entries.append(Entry(key: name, line: line, values: [text]))
            case .list(let values, _):
                entries.append(Entry(key: name, line: line, values: values.map { $0.text ?? "" }))
            case .block:
                throw Fault(
                    line: line,
                    summary: "The key \(name) holds neither a value nor a list of values.")
            }
        }
        return entries
    }

    private static func described(_ fault: YAMLFault) -> Fault {
        let line = (fault.line ?? 0) + 1
        if case .refused(_, let reason) = fault {
            return Fault(
                line: line,
                summary: "In the block of keys, \(reason). Write plain values.")
        }
        return Fault(
            line: line,
            summary: "The block of keys is not YAML. Check indentation, colons and quotes, "
                + "and that no key stands twice.")
    }
}
