/// The items that one choice leads to, in groups; the archive; the case studies.
package struct ResourceListPageView: Sendable {
    package var title: String
    package var lede: String
    /// Other choices of the same sort, this one without a link.
    package var choices: [NavigationLink]
    package var choicesName: String
    package var groups: [ResourceGroupView]
    /// After the groups.
    package var links: [LinkView]
    /// Addresses that items have left; only the archive has them.
    package var moves: [LinkView]

    package init(
        title: String, lede: String, choices: [NavigationLink] = [], choicesName: String = "",
        groups: [ResourceGroupView], links: [LinkView], moves: [LinkView] = []
    ) {
        self.title = title
        self.lede = lede
        self.choices = choices
        self.choicesName = choicesName
        self.groups = groups
        self.links = links
        self.moves = moves
    }
}

package func resourceListPage(_ view: ResourceListPageView) -> Markup {
    """
    <div class="page-head">
    <h1>\(view.title)</h1>
    <p class="lede">\(view.lede)</p>
    </div>
    \(view.groups.map(resourceGroup))\
    \(moves(view))\
    \(choices(view))\
    \(listOfLinks(view.links))
    """
}

private func choices(_ view: ResourceListPageView) -> Markup {
    guard view.choices.count > 1 else { return "" }
    return """
        <nav class="choices" aria-label="\(view.choicesName)">
        <ul>\(view.choices.map(choice))</ul>
        </nav>

        """
}

private func choice(_ item: NavigationLink) -> Markup {
    item.isCurrent
        ? #"<li><a href="\#(item.link.href)" aria-current="page">\#(item.link.text)</a></li>"#
        : "<li>\(anchor(item.link))</li>"
}

private func moves(_ view: ResourceListPageView) -> Markup {
    guard !view.moves.isEmpty else { return "" }
    return """
        <section aria-labelledby="moved">
        <h2 id="moved">Addresses that have moved</h2>
        \(listOfLinks(view.moves))\
        </section>

        """
}

/// What stands at an address that an item has left.
package func movedPage(to item: LinkView) -> Markup {
    """
    <div class="prose">
    <div class="page-head"><h1>This page has moved</h1></div>
    <p>It is now at \(anchor(item)). Please correct your link.</p>
    </div>

    """
}
