import Releases
import Yams

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
            try YAMLLimits.check(block.utf8)
        } catch {
            return .failure(
                Fault(
                    line: error.line + 1,
                    summary: "In the block of keys, \(error.reason). Write plain values."))
        }
        do {
            let entries = try entries(of: block)
            return .success(
                FrontMatter(
                    entries: entries, body: lines[(end + 1)...].joined(separator: "\n"),
                    bodyLine: end + 2))
        } catch let fault as Fault {
            return .failure(fault)
        } catch {
            return .failure(
                Fault(
                    line: line(of: error),
                    summary: "The block of keys is not YAML. Check indentation, colons and quotes, "
                        + "and that no key stands twice."))
        }
    }

    /// One sentence on what is wrong, and the line of the file.
    package struct Fault: Error {
        package var line: Int
        package var summary: String
    }

    private static func entries(of block: String) throws -> [Entry] {
        guard let root = try compose(yaml: block) else { return [] }
        guard let mapping = root.mapping else {
            throw Fault(line: 2, summary: "The block of keys holds no `key: value` lines.")
        }
        return try mapping.map { key, value in
            let line = (key.mark?.line ?? 1) + 1
            guard let name = key.scalar?.string else {
                throw Fault(line: line, summary: "A key of the block is not a word.")
            }
            switch value {
            case .scalar(let scalar):
                return Entry(key: name, line: line, values: [scalar.string])
            case .sequence(let sequence):
                return Entry(
                    key: name, line: line, values: sequence.map { $0.scalar?.string ?? "" })
            case .mapping, .alias:
                throw Fault(
                    line: line,
                    summary: "The key \(name) holds neither a value nor a list of values.")
            }
        }
    }

    private static func line(of error: any Error) -> Int {
        switch error as? YamlError {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            mark.line + 1
        case .duplicatedKeysInMapping(_, let context): context.mark.line + 1
        default: 1
        }
    }
}
