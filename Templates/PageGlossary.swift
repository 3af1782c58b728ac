import Markdown

/// The words that an edition's report uses, and what each means.
package struct GlossaryPageView: Sendable {
    package var year: String
    package var terms: [Term]
    package var report: LinkView

    package init(year: String, terms: [Term], report: LinkView) {
        self.year = year
        self.terms = terms
        self.report = report
    }

    package struct Term: Sendable {
        package var id: String
        package var name: String
        package var text: MarkdownDocument

        package init(id: String, name: String, text: MarkdownDocument) {
            self.id = id
            self.name = name
            self.text = text
        }
    }
}

package func glossaryPage(_ view: GlossaryPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Glossary \(view.year)</h1>
    <p class="lede">The words of the report, in plain English.</p>
    <p>\(anchor(view.report))</p>
    </div>
    <dl class="key-facts glossary">
    \(view.terms.map { term -> Markup in
        "<div><dt id=\"\(term.id)\">\(term.name)</dt><dd>\n\(prose(term.text))</dd></div>\n"
    })\
    </dl>
    """
}
