import Markdown

/// An item in large print: its text and figures, and the way back.
package struct LargePrintPageView: Sendable {
    package var title: String
    /// `cy`; empty for English.
    package var language: String
    package var summary: String
    /// Up to the figures.
    package var text: MarkdownDocument
    package var figures: ResourceFiguresView?
    package var rest: MarkdownDocument
    package var usual: LinkView

    package init(
        title: String, language: String, summary: String, text: MarkdownDocument,
        figures: ResourceFiguresView?, rest: MarkdownDocument, usual: LinkView
    ) {
        self.title = title
        self.language = language
        self.summary = summary
        self.text = text
        self.figures = figures
        self.rest = rest
        self.usual = usual
    }
}

package func largePrintPage(_ view: LargePrintPageView) -> Markup {
    """
    <div class="page-head"\(language(view.language))>
    <h1>\(view.title)</h1>
    <p class="lede">\(view.summary)</p>
    <p>\(anchor(view.usual))</p>
    </div>
    <div class="prose"\(language(view.language))>
    \(article(view.text))\
    </div>
    \(view.figures.map(resourceFigures))\
    <div class="prose"\(language(view.language))>
    \(article(view.rest))\
    </div>

    """
}
