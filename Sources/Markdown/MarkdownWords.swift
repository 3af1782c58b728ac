extension MarkdownDocument {
    /// The words of every heading, in order.
    package var headings: [String] {
        blocks.compactMap { block in
            guard case .heading(let inlines) = block else { return nil }
            return Self.words(of: inlines)
        }
    }

    /// The words of everything in the text, in order, without the addresses of links.
    package var words: String { Self.words(of: blocks) }

    private static func words(of blocks: [MarkdownBlock]) -> String {
        blocks.map { block in
            switch block {
            case .paragraph(let inlines), .heading(let inlines): words(of: inlines)
            case .list(_, let items): items.map { words(of: $0) }.joined(separator: " ")
            case .quote(let inner): words(of: inner)
            case .code(let text): text
            case .rule: ""
            }
        }.joined(separator: " ")
    }

    /// Inlines without what sets them apart.
    package static func words(of inlines: [MarkdownInline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text), .code(let text), .figure(let text, _): text
            case .emphasis(let inner), .strong(let inner), .link(let inner, _): words(of: inner)
            case .lineBreak: " "
            }
        }.joined()
    }
}
