/// A part of a YAML text and the line, from 1, on which it begins. Every value stays the text that
/// was typed, so that `no` is not a Boolean and `1.0` not a number.
package enum YAMLNode: Sendable {
    case text(String, line: Int)
    case list([YAMLNode], line: Int)
    /// Keys and values in the order in which they stand; no word is a key twice.
    case block([(key: YAMLNode, value: YAMLNode)], line: Int)

    package var line: Int {
        switch self {
        case .text(_, let line), .list(_, let line), .block(_, let line): line
        }
    }

    /// nil for a list and a block.
    package var text: String? {
        guard case .text(let text, _) = self else { return nil }
        return text
    }
}

/// Why a YAML text is not read. Lines count from 1.
package enum YAMLFault: Error, Sendable, Equatable {
    /// It holds what no text of ours may; one clause on what.
    case refused(line: Int, reason: String)
    /// It is not YAML, in libyaml's words. The line is nil where the bytes themselves are at fault.
    case notYAML(line: Int?, reason: String)
    /// Words that are keys of one block more than once, sorted, and where the first of them stands.
    case repeatedKeys([String], line: Int)

    package var line: Int? {
        switch self {
        case .refused(let line, _), .repeatedKeys(_, let line): line
        case .notYAML(let line, _): line
        }
    }
}
