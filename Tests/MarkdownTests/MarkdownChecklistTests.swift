import Testing

@testable import Markdown

@Suite("Lists to tick")
struct MarkdownChecklistTests {
    private func items(_ text: String) -> [[MarkdownBlock]] {
        guard case .list(_, let items) = MarkdownReader.read(text).document.blocks.first else {
            return []
        }
        return items
    }

    @Test("An item that begins with a box is one to tick, its words without the box")
    func box() {
        let items = items("- [ ] Find a *champion*\n- Not this\n- [ ] [A link](a.html) first\n")
        let words = items.map { item in
            MarkdownDocument.unticked(item).map { MarkdownDocument(blocks: $0).words }
        }
        #expect(words == ["Find a champion", nil, "A link first"])
    }

    @Test(
        "What only looks like a box is none",
        arguments: ["- [] x", "- [x] x", "- [ ]x", "- x [ ] y", "- `[ ] x`", "- ", "- [ ](a.html)"])
    func noBox(text: String) {
        #expect(items(text).allSatisfy { MarkdownDocument.unticked($0) == nil })
        #expect(!MarkdownReader.read(text).document.hasChecklist)
    }

    @Test("A text with one box in a list has a checklist")
    func has() {
        #expect(MarkdownReader.read("Words.\n\n1. [ ] One\n").document.hasChecklist)
    }
}
