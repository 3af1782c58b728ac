import Markdown

/// A text that somebody sent in, as HTML. Its words are escaped as all words are, and its links were
/// let through by the reader of the text: the only place where Markdown becomes markup.
func prose(_ document: MarkdownDocument) -> Markup {
    "\(document.blocks.map(prose))"
}

private func prose(_ block: MarkdownBlock) -> Markup {
    switch block {
    case .paragraph(let inlines): "<p>\(inlines.map(prose))</p>\n"
    // A head inside a text is no head of the page that quotes it.
    case .heading(let inlines): "<p><strong>\(inlines.map(prose))</strong></p>\n"
    case .quote(let blocks): "<blockquote>\(blocks.map(prose))</blockquote>\n"
    case .code(let text): "<pre><code>\(text)</code></pre>\n"
    case .rule: "<hr/>\n"
    case .list(_, let items) where items.contains { MarkdownDocument.unticked($0) != nil }:
        "<ul class=\"checklist\">\(items.map(tickItem))</ul>\n"
    case .list(true, let items): "<ol>\(items.map(item))</ol>\n"
    case .list(false, let items): "<ul>\(items.map(item))</ul>\n"
    }
}

private func item(_ blocks: [MarkdownBlock]) -> Markup {
    if case .paragraph(let inlines) = blocks.first, blocks.count == 1 {
        return "<li>\(inlines.map(prose))</li>\n"
    }
    return "<li>\(blocks.map(prose))</li>\n"
}

/// An item of a list to tick: an empty box on paper, and where a script makes it one, a real one.
private func tickItem(_ blocks: [MarkdownBlock]) -> Markup {
    guard let rest = MarkdownDocument.unticked(blocks) else { return item(blocks) }
    return "<li class=\"tick\">\(tickWords(rest))</li>\n"
}

private func tickWords(_ blocks: [MarkdownBlock]) -> Markup {
    guard case .paragraph(let inlines) = blocks.first else { return "" }
    let words: Markup = "<span class=\"tick-words\">\(inlines.map(prose))</span>"
    return "\(words)\(blocks.dropFirst().map(prose))"
}

private func prose(_ inline: MarkdownInline) -> Markup {
    switch inline {
    case .text(let text): "\(text)"
    case .emphasis(let inner): "<em>\(inner.map(prose))</em>"
    case .strong(let inner): "<strong>\(inner.map(prose))</strong>"
    case .code(let text): "<code>\(text)</code>"
    case .link(let inner, let address): "<a href=\"\(address)\">\(inner.map(prose))</a>"
    case .lineBreak: "<br/>"
    case .figure(let text, let address): originLink(text, to: address.isEmpty ? nil : address)
    }
}
