extension MarkdownDocument {
    /// The words of every heading, in order.
    package var headings: [String] {
        blocks.compactMap { block in
            guard case .heading(let inlines) = block else { return nil }
            return Self.words(of: inlines)
        }
    }

    /// Inlines without what sets them apart.
    package static func words(of inlines: [MarkdownInline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text), .code(let text): text
            case .emphasis(let inner), .strong(let inner), .link(let inner, _): words(of: inner)
            case .lineBreak: " "
            }
        }.joined()
    }
}
