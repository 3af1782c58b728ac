/// An item of the repository in a list.
package struct ResourceEntryView: Sendable {
    package var link: LinkView
    /// `cy`; empty for English.
    package var language: String
    /// `Guide · 2018 or before`.
    package var facts: String
    package var summary: String
    package var isExample: Bool

    package init(
        link: LinkView, language: String, facts: String, summary: String, isExample: Bool
    ) {
        self.link = link
        self.language = language
        self.facts = facts
        self.summary = summary
        self.isExample = isExample
    }
}

/// Items under one heading.
package struct ResourceGroupView: Sendable {
    package var id: String
    package var title: String
    package var entries: [ResourceEntryView]

    package init(id: String, title: String, entries: [ResourceEntryView]) {
        self.id = id
        self.title = title
        self.entries = entries
    }
}

/// A way to choose items, with how many it leads to.
package struct FacetView: Sendable {
    package var link: LinkView
    /// `12 items`.
    package var count: String

    package init(link: LinkView, count: String) {
        self.link = link
        self.count = count
    }
}

func resourceList(_ entries: [ResourceEntryView]) -> Markup {
    """
    <ul class="resources">
    \(entries.map(entry))\
    </ul>

    """
}

private func entry(_ view: ResourceEntryView) -> Markup {
    """
    <li>
    <p class="resource-title"\(language(view.language))>\(anchor(view.link))</p>
    <p class="meta">\(view.isExample ? exampleTag : Markup())\(view.facts)</p>
    <p\(language(view.language))>\(view.summary)</p>
    </li>

    """
}

let exampleTag: Markup = "<span class=\"tag tag-none\">Invented example</span> "

/// The attribute of an element that is not in the page's own language.
func language(_ code: String) -> Markup { code.isEmpty ? "" : " lang=\"\(code)\"" }

func resourceGroup(_ view: ResourceGroupView) -> Markup {
    """
    <section aria-labelledby="\(view.id)">
    <h2 id="\(view.id)">\(view.title)</h2>
    \(resourceList(view.entries))\
    </section>

    """
}

func facetList(_ facets: [FacetView]) -> Markup {
    """
    <ul class="indicator-list">
    \(facets.map { facet -> Markup in
        "<li>\(anchor(facet.link)) <span class=\"meta\">\(facet.count)</span></li>\n"
    })\
    </ul>

    """
}
