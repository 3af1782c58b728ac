/// National figures on a page of the repository: as on the home page, or in plain words.
package struct ResourceFiguresView: Sendable {
    package var title: String
    /// `cy`; empty for English.
    package var language: String
    package var facts: [KeyFactView]
    package var plain: [PlainFactView]

    package init(
        title: String, language: String, facts: [KeyFactView], plain: [PlainFactView]
    ) {
        self.title = title
        self.language = language
        self.facts = facts
        self.plain = plain
    }
}

/// A figure as so many in ten.
package struct PlainFactView: Sendable {
    /// `About 7 in 10`.
    package var share: String
    package var words: String
    /// `71.3 % in 2021, all services together`, leading to what the figure rests on.
    package var exact: LinkedText
    package var link: LinkView

    package init(share: String, words: String, exact: LinkedText, link: LinkView) {
        self.share = share
        self.words = words
        self.exact = exact
        self.link = link
    }
}

func resourceFigures(_ view: ResourceFiguresView) -> Markup {
    """
    <section aria-labelledby="figures"\(language(view.language))>
    <h2 id="figures">\(view.title)</h2>
    <div class="grid-3">
    \(view.facts.map(keyFact))\
    \(view.plain.map(plainFact))\
    </div>
    </section>

    """
}

private func plainFact(_ view: PlainFactView) -> Markup {
    """
    <div class="card key-fact">
    <p class="figure-large">\(view.share)</p>
    <p class="figure-words">\(view.words)</p>
    <p class="meta">\(linked(view.exact))</p>
    <p class="card-link">\(anchor(view.link))</p>
    </div>

    """
}
