/// The site map: every page, by edition.
package struct ContentsPageView: Sendable {
    package struct Part: Sendable {
        package var id: String
        package var title: String
        package var pages: [LinkView]
        package var indicators: [LinkView]
        package var services: [LinkView]

        package init(
            id: String, title: String, pages: [LinkView], indicators: [LinkView],
            services: [LinkView]
        ) {
            self.id = id
            self.title = title
            self.pages = pages
            self.indicators = indicators
            self.services = services
        }
    }

    package var pages: [LinkView]
    /// How to read the site, the overview first.
    package var reading: [LinkView]
    package var parts: [Part]
    /// The repository; empty where the site has none.
    package var resources: [LinkView] = []

    package init(pages: [LinkView], reading: [LinkView], parts: [Part]) {
        self.pages = pages
        self.reading = reading
        self.parts = parts
    }
}

package func contentsPage(_ view: ContentsPageView) -> Markup {
    """
    <div class="page-head"><h1>Site map</h1></div>
    \(listOfLinks(view.pages))\
    <section aria-labelledby="reading">
    <h2 id="reading">How to read</h2>
    \(listOfLinks(view.reading))\
    </section>
    \(resources(view.resources))\
    \(view.parts.map(part))
    """
}

private func resources(_ links: [LinkView]) -> Markup {
    guard !links.isEmpty else { return "" }
    return """
        <section aria-labelledby="resources">
        <h2 id="resources">Resources</h2>
        <div class="columns">
        \(listOfLinks(links))\
        </div>
        </section>

        """
}

private func part(_ view: ContentsPageView.Part) -> Markup {
    """
    <section aria-labelledby="\(view.id)">
    <h2 id="\(view.id)">\(view.title)</h2>
    \(listOfLinks(view.pages))\
    <h3>Indicators</h3>
    \(listOfLinks(view.indicators))\
    <h3>Services</h3>
    <div class="columns">
    \(listOfLinks(view.services))\
    </div>
    </section>

    """
}

/// Where a reader arrives who followed a link to nothing.
package struct NotFoundPageView: Sendable {
    package var home: LinkView
    package var contents: LinkView
    package var search: LinkView

    package init(home: LinkView, contents: LinkView, search: LinkView) {
        self.home = home
        self.contents = contents
        self.search = search
    }
}

package func notFoundPage(_ view: NotFoundPageView) -> Markup {
    """
    <div class="prose">
    <div class="page-head"><h1>Page not found</h1></div>
    <p>There is no page at this address. It may have been typed or copied with a letter missing, or \
    belong to a service that was not registered in that year.</p>
    <ul><li>\(anchor(view.home))</li><li>\(anchor(view.search))</li>\
    <li>\(anchor(view.contents))</li></ul>
    </div>

    """
}
