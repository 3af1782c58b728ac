import Testing
import YAML

@Suite("YAML as words with their lines")
struct YAMLReaderTests {
    /// The tree as one line: words quoted, lists in brackets, blocks in braces.
    private func shown(_ node: YAMLNode) -> String {
        switch node {
        case .text(let text, _): "'\(text)'"
        case .list(let nodes, _): "[\(nodes.map(shown).joined(separator: " "))]"
        case .block(let entries, _):
            "{\(entries.map { "\(shown($0.key)):\(shown($0.value))" }.joined(separator: " "))}"
        }
    }

    private func fault(_ text: String) -> YAMLFault? {
        do {
            _ = try YAMLReader.read(text)
            return nil
        } catch { return error }
    }

    @Test(
        "Every value stays the text that was typed",
        arguments: [
            ("a: no\nb: 1.0\nc: 007", "{'a':'no' 'b':'1.0' 'c':'007'}"),
            ("a:\nb: ~\nc: null", "{'a':'' 'b':'~' 'c':'null'}"),
            ("a: \"x: y\"\nb: 'it''s'", "{'a':'x: y' 'b':'it's'}"),
            ("a: [1, two, [3]]", "{'a':['1' 'two' ['3']]}"),
            ("a:\n- 1\n- b: c", "{'a':['1' {'b':'c'}]}"),
            ("a: >\n  one\n  two\nb: |\n  x\n  y\n", "{'a':'one two\n' 'b':'x\ny\n'}"),
            ("a: \"\\x26\\u00e9\"", "{'a':'&é'}"), ("a: 1 # said\r\nb: 2", "{'a':'1' 'b':'2'}"),
            ("---\na: 1\n...\n", "{'a':'1'}"), ("word", "'word'"),
        ])
    func values(text: String, tree: String) throws {
        let node = try #require(try YAMLReader.read(text))
        #expect(shown(node) == tree)
    }

    @Test("An empty text holds nothing", arguments: ["", "\n", "# said\n"])
    func empty(text: String) throws { #expect(try YAMLReader.read(text)?.line == nil) }

    @Test("Each part knows the line on which it begins")
    func lines() throws {
        let node = try #require(try YAMLReader.read("\na: 1\nb:\n  - c\n  - d: e\n"))
        guard case .block(let entries, _) = node, case .list(let values, _) = entries[1].value
        else {
            Issue.record("not a block with a list")
            return
        }
        #expect(entries.map(\.key.line) == [2, 3])
        #expect(values.map(\.line) == [4, 5])
    }

    @Test(
        "A fault names its line",
        arguments: [
            ("a: 1\nb: \"2\n", 3), ("a: 1\nb: [2\n", 3), ("a: 1\n\tb: 2", 2), ("a: 1\nb", 3),
            ("a: 1\n---\nb: 2\n", 3), ("a: b: c", 1),
        ])
    func notYAML(text: String, line: Int) {
        guard case .notYAML(line, let reason) = fault(text) else {
            Issue.record("\(String(describing: fault(text)))")
            return
        }
        #expect(!reason.isEmpty)
    }

    @Test("A key that stands twice is named, where it first stands, by its bytes")
    func repeated() {
        #expect(fault("a: 1\nb: 1\nb: 2\na: 3") == .repeatedKeys(["a", "b"], line: 1))
        #expect(fault("x:\n  k: 1\n  'k': 2") == .repeatedKeys(["k"], line: 2))
        #expect(fault("é: 1\ne\u{301}: 2") == nil)
    }

    @Test(
        "Anchors, aliases and towers of lists are refused before they are read",
        arguments: [
            ("a: 1\nb: &c d", 2), ("a: *b", 1), ("a: " + String(repeating: "[", count: 300), 1),
            (String(repeating: "- ", count: 300), 1),
        ])
    func refused(text: String, line: Int) {
        guard case .refused(line, _) = fault(text) else {
            Issue.record("\(String(describing: fault(text)))")
            return
        }
    }
}
