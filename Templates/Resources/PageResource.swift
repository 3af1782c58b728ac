import Markdown

/// One item of the repository: what it is, its text, where it comes from and what it belongs to.
package struct ResourcePageView: Sendable {
    package var title: String
    /// `cy`; empty for English.
    package var language: String
    package var summary: String
    /// What a reader must know first: invented, archived, no transcript; each a sentence or two.
    package var notes: [Note]
    /// To the item itself, at its publisher's; nil where it is all here.
    package var item: LinkView?
    /// Up to its second heading.
    package var text: MarkdownDocument
    package var rest = MarkdownDocument(blocks: [])
    /// What the site sets besides: figures between the two parts of the text, the same page in large
    /// print, and the name that ticks of its lists are kept under.
    package var figures: ResourceFiguresView?
    package var largePrint: LinkView?
    package var checklist: String?
    package var facts: [LinkedTermView]
    /// Nil where it bears on no indicator.
    package var indicators: LinkedListView?
    package var standards: LinkedListView?
    /// For a standard: what helps to meet it.
    package var help: ResourceGroupView?
    package var ways: [LinkView]

    package struct Note: Sendable {
        package var words: String
        package var links: [LinkView]

        package init(_ words: String, links: [LinkView] = []) {
            self.words = words
            self.links = links
        }
    }

    package init(
        title: String, language: String, summary: String, notes: [Note], item: LinkView?,
        text: MarkdownDocument, facts: [LinkedTermView], indicators: LinkedListView?,
        standards: LinkedListView?, help: ResourceGroupView?, ways: [LinkView]
    ) {
        self.title = title
        self.language = language
        self.summary = summary
        self.notes = notes
        self.item = item
        self.text = text
        self.facts = facts
        self.indicators = indicators
        self.standards = standards
        self.help = help
        self.ways = ways
    }
}

/// A term and what it is, in words and links.
package struct LinkedTermView: Sendable {
    package var term: String
    package var words: String
    package var links: [LinkView]

    package init(_ term: String, _ words: String = "", links: [LinkView] = []) {
        self.term = term
        self.words = words
        self.links = links
    }
}

/// Links under a heading, each with a few words of its own.
package struct LinkedListView: Sendable {
    package var title: String
    package var entries: [Entry]

    package struct Entry: Sendable {
        package var link: LinkView
        /// Empty where the link says it all.
        package var words: String

        package init(_ link: LinkView, _ words: String = "") {
            self.link = link
            self.words = words
        }
    }

    package init(title: String, entries: [Entry]) {
        self.title = title
        self.entries = entries
    }
}

package func resourcePage(_ view: ResourcePageView) -> Markup {
    """
    <div class="page-head">
    <h1\(language(view.language))>\(view.title)</h1>
    <p class="lede"\(language(view.language))>\(view.summary)</p>
    \(view.notes.map(note))\
    \(view.item.map { link -> Markup in "<p class=\"card-link\">\(anchor(link))</p>\n" })\
    \(view.largePrint.map { largePrint($0, view.language) })\
    \(view.checklist.map(checklist))\
    </div>
    <div class="prose"\(language(view.language))>
    \(article(view.text))\
    </div>
    \(view.figures.map(resourceFigures))\
    \(rest(view))\
    \(view.indicators.map { linkedList($0, id: "indicators") })\
    \(view.standards.map { linkedList($0, id: "standards") })\
    \(view.help.map(resourceGroup))\
    <section aria-labelledby="entry">
    <h2 id="entry">About this entry</h2>
    \(linkedFacts(view.facts))\
    \(listOfLinks(view.ways))\
    </section>

    """
}

private func rest(_ view: ResourcePageView) -> Markup {
    guard !view.rest.isEmpty else { return "" }
    return """
        <div class="prose"\(language(view.language))>
        \(article(view.rest))\
        </div>

        """
}

private func largePrint(_ link: LinkView, _ code: String) -> Markup {
    "<p\(language(code))>\(anchor(link))</p>\n"
}

/// What a script makes of lists to tick, and what they are without one.
private func checklist(_ name: String) -> Markup {
    """
    <p class="without-script">Print this page and tick the boxes with a pen.</p>
    <div class="with-script checklist-bar" data-checklist="\(name)">
    <p><output></output> <button type="button">Clear all ticks</button></p>
    <p class="meta checklist-kept">Your ticks are kept in this browser, on this device, and nowhere else: \
    nothing is sent. Printed, the page shows them.</p>
    </div>

    """
}

private func note(_ view: ResourcePageView.Note) -> Markup {
    "<div class=\"inset\"><p>\(view.words)\(listed(view.links, after: view.words))</p></div>\n"
}

private func linkedList(_ view: LinkedListView, id: String) -> Markup {
    """
    <section aria-labelledby="\(id)">
    <h2 id="\(id)">\(view.title)</h2>
    \(linkedEntries(view.entries))\
    </section>

    """
}

func linkedEntries(_ entries: [LinkedListView.Entry]) -> Markup {
    """
    <ul>
    \(entries.map { entry -> Markup in
        let words: Markup = entry.words.isEmpty ? "" : ": \(entry.words)"
        return "<li>\(anchor(entry.link))\(words)</li>\n"
    })\
    </ul>

    """
}

func linkedFacts(_ terms: [LinkedTermView]) -> Markup {
    """
    <dl class="key-facts">
    \(terms.map { fact -> Markup in
        """
        <div><dt>\(fact.term)</dt><dd>\(fact.words)\(listed(fact.links, after: fact.words))</dd></div>

        """
    })\
    </dl>

    """
}

/// Links on one line, behind what has been said.
private func listed(_ links: [LinkView], after words: String) -> Markup {
    var markup: Markup = ""
    for (index, link) in links.enumerated() {
        if index > 0 { markup += ", " } else if !words.isEmpty { markup += " " }
        markup += anchor(link)
    }
    return markup
}
