extension MarkdownDocument {
    /// True where a list of the text has a box to tick: an item that begins with `[ ] `.
    package var hasChecklist: Bool {
        blocks.contains { block in
            guard case .list(_, let items) = block else { return false }
            return items.contains { Self.unticked($0) != nil }
        }
    }

    /// The blocks of an item behind its box; nil where it has none.
    package static func unticked(_ item: [MarkdownBlock]) -> [MarkdownBlock]? {
        guard case .paragraph(let inlines) = item.first, let rest = unticked(inlines) else {
            return nil
        }
        return [.paragraph(rest)] + item.dropFirst()
    }

    /// The box may be spread over several runs of text.
    private static func unticked(_ inlines: [MarkdownInline]) -> [MarkdownInline]? {
        let box = "[ ] "
        var start = ""
        for (index, inline) in inlines.enumerated() {
            guard case .text(let text) = inline else { return nil }
            start += text
            if start.utf8.starts(with: box.utf8) {
                let rest = String(start.dropFirst(box.count))
                let after = inlines.dropFirst(index + 1)
                return (rest.isEmpty ? [] : [.text(rest)]) + after
            }
            guard box.utf8.starts(with: start.utf8) else { return nil }
        }
        return nil
    }
}
