extension MarkdownDocument {
    /// The same text with other inlines in the place of each run of plain words, in order. Code is none,
    /// and what stands in a link leads there.
    package func texts(_ change: (String) -> [MarkdownInline]) -> MarkdownDocument {
        MarkdownDocument(blocks: Self.changed(blocks, change))
    }

    private static func changed(
        _ blocks: [MarkdownBlock], _ change: (String) -> [MarkdownInline]
    ) -> [MarkdownBlock] {
        blocks.map { block in
            switch block {
            case .paragraph(let inlines): .paragraph(changed(inlines, change))
            case .heading(let inlines): .heading(changed(inlines, change))
            case .list(let isOrdered, let items):
                .list(isOrdered: isOrdered, items: items.map { changed($0, change) })
            case .quote(let inner): .quote(changed(inner, change))
            case .code, .rule: block
            }
        }
    }

    private static func changed(
        _ inlines: [MarkdownInline], _ change: (String) -> [MarkdownInline]
    ) -> [MarkdownInline] {
        inlines.flatMap { inline -> [MarkdownInline] in
            switch inline {
            case .text(let text): change(text)
            case .emphasis(let inner): [.emphasis(changed(inner, change))]
            case .strong(let inner): [.strong(changed(inner, change))]
            case .code, .link, .lineBreak, .figure: [inline]
            }
        }
    }
}
