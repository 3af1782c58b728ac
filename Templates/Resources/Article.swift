import Markdown

/// A text that is the page's own, so that its heads are heads of the page.
func article(_ document: MarkdownDocument) -> Markup {
    var markup: Markup = ""
    for block in document.blocks {
        if case .heading(let inlines) = block {
            markup += "<h2>\(MarkdownDocument.words(of: inlines))</h2>\n"
        } else {
            markup += prose(MarkdownDocument(blocks: [block]))
        }
    }
    return markup
}
