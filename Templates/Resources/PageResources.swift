/// The way into the repository: by reader, by indicator, by kind, by topic, and everything from A to Z.
package struct ResourcesPageView: Sendable {
    package struct Door: Sendable {
        package var facet: FacetView
        /// What the reader finds there, in a sentence.
        package var words: String

        package init(facet: FacetView, words: String) {
            self.facet = facet
            self.words = words
        }
    }

    package var lede: String
    package var doors: [Door]
    /// Case studies, evidence and policy, line of sight.
    package var shelves: [Door]
    package var indicators: [FacetView]
    package var kinds: [FacetView]
    package var topics: [FacetView]
    package var languages: [FacetView]
    package var newest: [ResourceEntryView]
    /// The Atom feed and the archive.
    package var more: [LinkView]
    package var letters: [LetterView]
    /// What “checked” and “invented example” mean.
    package var words: [TermView]

    package init(
        lede: String, doors: [Door], shelves: [Door], indicators: [FacetView], kinds: [FacetView],
        topics: [FacetView], languages: [FacetView], newest: [ResourceEntryView],
        more: [LinkView], letters: [LetterView], words: [TermView]
    ) {
        self.lede = lede
        self.doors = doors
        self.shelves = shelves
        self.indicators = indicators
        self.kinds = kinds
        self.topics = topics
        self.languages = languages
        self.newest = newest
        self.more = more
        self.letters = letters
        self.words = words
    }
}

package func resourcesPage(_ view: ResourcesPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Resources</h1>
    <p class="lede">\(view.lede)</p>
    <p><a href="#all">Everything from A to Z</a> · <a href="#indicators">By indicator</a> · \
    <a href="#kinds">By kind</a></p>
    </div>
    <section aria-labelledby="readers">
    <h2 id="readers">Who are you?</h2>
    <div class="grid-3">
    \(view.doors.map(door))\
    </div>
    </section>
    \(shelves(view))\
    <section aria-labelledby="indicators">
    <h2 id="indicators">What helps with an indicator</h2>
    \(facetList(view.indicators))\
    </section>
    <section aria-labelledby="kinds">
    <h2 id="kinds">By kind</h2>
    \(facetList(view.kinds))\
    </section>
    \(optional("topics", "By topic", view.topics))\
    \(optional("languages", "By language", view.languages))\
    <section aria-labelledby="new">
    <h2 id="new">What is new</h2>
    \(resourceList(view.newest))\
    \(listOfLinks(view.more))\
    </section>
    \(everything(view))\
    <section aria-labelledby="words">
    <h2 id="words">What the entries say and do not say</h2>
    \(facts(view.words))\
    </section>

    """
}

private func optional(_ id: String, _ title: Markup, _ facets: [FacetView]) -> Markup {
    guard facets.count > 1 else { return "" }
    return """
        <section aria-labelledby="\(id)">
        <h2 id="\(id)">\(title)</h2>
        \(facetList(facets))\
        </section>

        """
}

private func shelves(_ view: ResourcesPageView) -> Markup {
    guard !view.shelves.isEmpty else { return "" }
    return """
        <section aria-labelledby="shelves">
        <h2 id="shelves">Shelves</h2>
        <div class="grid-3">
        \(view.shelves.map(door))\
        </div>
        </section>

        """
}

private func door(_ view: ResourcesPageView.Door) -> Markup {
    """
    <div class="card">
    <h3 class="card-title"><a class="card-link" href="\(view.facet.link.href)">\
    \(view.facet.link.text)</a></h3>
    <p>\(view.words)</p>
    <p class="meta">\(view.facet.count)</p>
    </div>

    """
}

private func everything(_ view: ResourcesPageView) -> Markup {
    """
    <section aria-labelledby="all">
    <h2 id="all">Everything from A to Z</h2>
    <div class="find">
    <label for="find-resource">Type part of a title, kind or topic</label>
    <input id="find-resource" type="search" autocomplete="off" data-find="resource-list"/>
    </div>
    <div class="az" id="resource-list">
    \(view.letters.map { lettered($0, heading: "h3") })\
    </div>
    </section>

    """
}

/// What begins with a letter, each with the words that tell it from others of its name.
///
/// - Parameter heading: the element of the letter: `h3`.
func lettered(_ view: LetterView, heading: Markup) -> Markup {
    """
    <div class="az-group">
    <\(heading) class="az-letter">\(view.letter)</\(heading)>
    <ul>
    \(view.services.map { item -> Markup in
        """
        <li><span\(language(item.language))>\(anchor(item.link))</span> \
        <span class="meta">\(item.place)</span></li>

        """
    })\
    </ul>
    </div>

    """
}
