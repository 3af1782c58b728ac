/// The evidence and policy shelf, issuer by issuer.
package struct ShelfPageView: Sendable {
    package struct Group: Sendable {
        package var id: String
        package var issuer: String
        package var standards: [Item]

        package init(id: String, issuer: String, standards: [Item]) {
            self.id = id
            self.issuer = issuer
            self.standards = standards
        }
    }

    package struct Item: Sendable {
        package var link: LinkView
        package var summary: String
        package var facts: [LinkedTermView]

        package init(link: LinkView, summary: String, facts: [LinkedTermView]) {
            self.link = link
            self.summary = summary
            self.facts = facts
        }
    }

    package var lede: String
    package var groups: [Group]
    package var links: [LinkView]

    package init(lede: String, groups: [Group], links: [LinkView]) {
        self.lede = lede
        self.groups = groups
        self.links = links
    }
}

package func shelfPage(_ view: ShelfPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Evidence and policy</h1>
    <p class="lede">\(view.lede)</p>
    </div>
    \(view.groups.map(group))\
    \(listOfLinks(view.links))
    """
}

private func group(_ view: ShelfPageView.Group) -> Markup {
    """
    <section aria-labelledby="\(view.id)">
    <h2 id="\(view.id)">\(view.issuer)</h2>
    \(view.standards.map(standard))\
    </section>

    """
}

private func standard(_ view: ShelfPageView.Item) -> Markup {
    """
    <div class="card shelf-item">
    <h3 class="card-title">\(anchor(view.link))</h3>
    <p>\(view.summary)</p>
    \(linkedFacts(view.facts))\
    </div>

    """
}

/// Each indicator with what national bodies ask for.
package struct LineOfSightPageView: Sendable {
    package struct Row: Sendable {
        /// Nil for what no indicator measures.
        package var indicator: LinkView?
        package var words: String
        /// One for each issuer, in the order of the columns.
        package var cells: [[LinkedListView.Entry]]

        package init(indicator: LinkView?, words: String, cells: [[LinkedListView.Entry]]) {
            self.indicator = indicator
            self.words = words
            self.cells = cells
        }
    }

    package var lede: String
    package var caption: String
    package var issuers: [String]
    package var rows: [Row]
    package var notes: [String]
    package var links: [LinkView]

    package init(
        lede: String, caption: String, issuers: [String], rows: [Row], notes: [String],
        links: [LinkView]
    ) {
        self.lede = lede
        self.caption = caption
        self.issuers = issuers
        self.rows = rows
        self.notes = notes
        self.links = links
    }
}

package func lineOfSightPage(_ view: LineOfSightPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Line of sight</h1>
    <p class="lede">\(view.lede)</p>
    </div>
    <div class="table-scroll" role="region" aria-labelledby="sight-caption" tabindex="0">
    <table class="sight">
    <caption id="sight-caption">\(view.caption)</caption>
    <thead><tr><th scope="col">Indicator</th>\
    \(view.issuers.map { issuer -> Markup in "<th scope=\"col\">\(issuer)</th>" })</tr></thead>
    <tbody>
    \(view.rows.map(row))</tbody>
    </table>
    </div>
    \(view.notes.map { note -> Markup in "<p class=\"prose\">\(note)</p>\n" })\
    \(listOfLinks(view.links))
    """
}

private func row(_ view: LineOfSightPageView.Row) -> Markup {
    let head: Markup = view.indicator.map { "\(anchor($0))" } ?? "<strong>\(view.words)</strong>"
    return """
        <tr><th scope="row">\(head)</th>\(view.cells.map(cell))</tr>

        """
}

private func cell(_ entries: [LinkedListView.Entry]) -> Markup {
    guard !entries.isEmpty else { return "<td>–</td>" }
    return """
        <td>\(entries.map { entry -> Markup in
            "<p>\(anchor(entry.link)): \(entry.words)</p>"
        })</td>
        """
}
