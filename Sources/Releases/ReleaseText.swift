import YAML

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
        let root: YAMLNode?
        do {
            root = try YAMLReader.read(text)
        } catch {
            throw Self.described(error, file: file)
        }
        guard case .block(let block, _) = root else {
            throw .notYAML(file: file, line: 1, reason: "a release is a list of `key: value` lines")
        }
        entries = try Self.entries(of: block, file: file)
    }

    private static func entries(
        of block: [(key: YAMLNode, value: YAMLNode)], file: String
    ) throws(ReleaseError) -> [Entry] {
        var entries: [Entry] = []
        for (key, value) in block {
            guard let name = key.text else {
                throw .notYAML(file: file, line: key.line, reason: "a key is not a word")
            }
            let content: Value
            switch value {
            case .text(let text, _): content = .text(text)
            case .block(let inner, _): content = .mapping(try Self.entries(of: inner, file: file))
            case .list: content = .list
            }
            entries.append(Entry(key: name, line: key.line, value: content))
        }
        return entries
    }

    private static func described(_ fault: YAMLFault, file: String) -> ReleaseError {
        switch fault {
        case .refused(let line, let reason): .notYAML(file: file, line: line, reason: reason)
        case .notYAML(let line, let reason): .notYAML(file: file, line: line, reason: reason)
        case .repeatedKeys(let keys, let line):
            .wrongEntry(
                file: file, line: line, key: keys.joined(separator: ", "),
                problem: "stands more than once in the block that begins here",
                remedy: "Keep one of them.")
        }
    }
}
