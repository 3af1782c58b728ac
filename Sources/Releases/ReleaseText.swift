import Yams

/// A YAML text as keys and values with their lines. Every value stays the text that was typed, so
/// that `no` is not a Boolean and `1.0` not a number.
struct ReleaseText {
    struct Entry {
        var key: String
        var line: Int
        var value: Value
    }

    enum Value {
        case text(String)
        case mapping([Entry])
        case list
    }

    let file: String
    let entries: [Entry]

    init(bytes: [UInt8], file: String) throws(ReleaseError) {
        self.file = file
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .notYAML(file: file, line: nil, reason: "the text is not UTF-8")
        }
        do {
            try YAMLLimits.check(bytes)
        } catch {
            throw .notYAML(file: file, line: error.line, reason: error.reason)
        }
        let root: Node?
        do {
            root = try compose(yaml: text)
        } catch {
            throw Self.described(error, file: file)
        }
        guard let mapping = root?.mapping else {
            throw .notYAML(file: file, line: 1, reason: "a release is a list of `key: value` lines")
        }
        entries = try Self.entries(of: mapping, file: file)
    }

    private static func entries(
        of mapping: Node.Mapping, file: String
    ) throws(ReleaseError) -> [Entry] {
        var entries: [Entry] = []
        for (key, value) in mapping {
            let line = key.mark?.line ?? 1
            guard let name = key.scalar?.string else {
                throw .notYAML(file: file, line: line, reason: "a key is not a word")
            }
            let content: Value
            switch value {
            case .scalar(let scalar): content = .text(scalar.string)
            case .mapping(let inner): content = .mapping(try Self.entries(of: inner, file: file))
            case .sequence, .alias: content = .list
            }
            entries.append(Entry(key: name, line: line, value: content))
        }
        return entries
    }

    private static func described(_ error: any Error, file: String) -> ReleaseError {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            .notYAML(file: file, line: mark.line, reason: problem)
        case .duplicatedKeysInMapping(let keys, let context):
            .wrongEntry(
                file: file, line: context.mark.line, key: keys.sorted().joined(separator: ", "),
                problem: "stands more than once in the block that begins here",
                remedy: "Keep one of them.")
        case .reader(let problem, _, _, _):
            .notYAML(file: file, line: nil, reason: problem)
        default:
            .notYAML(file: file, line: nil, reason: "the text cannot be read")
        }
    }
}
