/// What surrounds every page's own content.
package struct PageFrame: Sendable, Equatable {
    /// Unique in the site; the h1 is the page's own.
    package var title: String
    package var summary: String
    /// Relative links of the shared files.
    package var stylesheet: String
    package var script: String
    package var home: LinkView
    /// The site's whole name, beside its short one.
    package var homeWords: String
    package var navigation: [NavigationLink]
    /// Stands beside the site's name on every width, outside the menu.
    package var search: NavigationLink
    /// From the home page to the page before this one.
    package var breadcrumb: [LinkView]
    /// This page's own name at the end of the breadcrumb.
    package var here: String
    /// The same page in the other editions; empty where there is only one or the page has none.
    package var editions: [NavigationLink]
    package var isSynthetic: Bool
    /// A stylesheet that pages of this kind have of their own.
    package var ownStylesheet: String?
    /// `Edition 2021, revision 1. Made with flsdb 0.1.0.`
    package var colophon: String
    package var footer: [LinkView]
    /// Files that say the same to programs, such as a feed.
    package var alternates: [AlternateView] = []
    /// On a page of an edition that is not the latest; set by the site.
    package var pastEdition: PastEditionView?
    /// Scripts of this page alone, in the order in which they run, after the shared one.
    package var scripts: [String] = []

    package init(
        title: String, summary: String, stylesheet: String, script: String, home: LinkView,
        homeWords: String,
        navigation: [NavigationLink], search: NavigationLink, breadcrumb: [LinkView],
        here: String,
        editions: [NavigationLink], isSynthetic: Bool, colophon: String, footer: [LinkView]
    ) {
        self.title = title
        self.summary = summary
        self.stylesheet = stylesheet
        self.script = script
        self.home = home
        self.homeWords = homeWords
        self.navigation = navigation
        self.search = search
        self.breadcrumb = breadcrumb
        self.here = here
        self.editions = editions
        self.isSynthetic = isSynthetic
        self.colophon = colophon
        self.footer = footer
    }
}

/// A file that describes the page, or the site, to programs.
package struct AlternateView: Sendable, Equatable {
    package enum Relation: Sendable { case alternate, describedBy }

    package var relation: Relation
    /// `application/atom+xml`.
    package var mediaType: String
    package var link: LinkView

    package init(_ relation: Relation, _ mediaType: String, _ link: LinkView) {
        self.relation = relation
        self.mediaType = mediaType
        self.link = link
    }
}

package struct NavigationLink: Sendable, Equatable {
    package var link: LinkView
    package var isCurrent: Bool

    package init(_ link: LinkView, isCurrent: Bool) {
        self.link = link
        self.isCurrent = isCurrent
    }
}

/// What a page may load and run: nothing but the site's own files. A server may send it as a header too.
package let contentPolicy: StaticString =
    "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'"

/// A whole HTML page, well-formed as XML, with no inline style or script.
package func page(_ frame: PageFrame, main: Markup) -> Markup {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="\(Markup(stringLiteral: contentPolicy))"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="description" content="\(frame.summary)"/>
    <title>\(frame.title)</title>
    <link rel="stylesheet" href="\(frame.stylesheet)"/>
    \(frame.alternates.map(alternate))\
    \(frame.ownStylesheet.map { "<link rel=\"stylesheet\" href=\"\($0)\"/>\n" })\
    <script src="\(frame.script)" defer="defer"></script>
    \(frame.scripts.map { script -> Markup in
        "<script src=\"\(script)\" defer=\"defer\"></script>\n"
    })\
    </head>
    <body>
    <a class="skip-link" href="#main">Skip to main content</a>
    \(masthead(frame))\
    <main id="main" class="page" tabindex="-1">
    \(main)\
    </main>
    \(footer(frame))\
    </body>
    </html>

    """
}

private func alternate(_ view: AlternateView) -> Markup {
    let relation: Markup = view.relation == .alternate ? "alternate" : "describedby"
    return """
        <link rel="\(relation)" type="\(view.mediaType)" title="\(view.link.text)" \
        href="\(view.link.href)"/>

        """
}

private func masthead(_ frame: PageFrame) -> Markup {
    """
    <header class="masthead">
    <div class="masthead-inner">
    <a class="brand" href="\(frame.home.href)"><span class="brand-short">\(frame.home.text)</span> \
    <span class="brand-words">\(frame.homeWords)</span></a>
    <a class="masthead-search" href="\(frame.search.link.href)"\
    \(frame.search.isCurrent ? " aria-current=\"page\"" : "" as Markup)>\(frame.search.link.text)</a>
    <button class="menu-button" type="button" popovertarget="menu">Menu</button>
    <nav class="nav" id="menu" popover="auto" aria-label="Main">
    <button class="menu-button" type="button" popovertarget="menu" \
    popovertargetaction="hide">Close</button>
    <ul>\(frame.navigation.map(navigationItem))</ul>
    </nav>
    </div>
    </header>
    \(notice(frame))\
    \(frame.pastEdition.map(pastEdition))\
    \(wayfinding(frame))
    """
}

private func notice(_ frame: PageFrame) -> Markup {
    guard frame.isSynthetic else { return "" }
    return """
        <section class="notice" aria-label="About the data"><p><strong>Demonstration.</strong> \
        All patient data on this site is synthetic; no figure describes a real service.</p></section>

        """
}

private func wayfinding(_ frame: PageFrame) -> Markup {
    guard !frame.breadcrumb.isEmpty else { return "" }
    let steps = frame.breadcrumb.map { link -> Markup in "<li>\(anchor(link))</li>" }
    return """
        <div class="wayfinding">
        <nav class="breadcrumbs" aria-label="Breadcrumb">
        <ol>\(steps)<li aria-current="page">\(frame.here)</li></ol>
        </nav>
        \(editions(frame))\
        </div>

        """
}

private func navigationItem(_ item: NavigationLink) -> Markup {
    item.isCurrent
        ? #"<li><a href="\#(item.link.href)" aria-current="page">\#(item.link.text)</a></li>"#
        : "<li>\(anchor(item.link))</li>"
}

private func editions(_ frame: PageFrame) -> Markup {
    guard !frame.editions.isEmpty else { return "" }
    return """
        <nav class="editions" aria-label="This page in other years">
        <ul><li>Year:</li>\(frame.editions.map(navigationItem))</ul>
        </nav>

        """
}

private func footer(_ frame: PageFrame) -> Markup {
    let synthetic: Markup =
        frame.isSynthetic
        ? "<p><strong>All patient data on this site is synthetic.</strong></p>\n" : ""
    return """
        <footer class="footer">
        <div class="wrap">
        \(listOfLinks(frame.footer))\
        \(synthetic)\
        <p class="meta">\(frame.colophon)</p>
        </div>
        </footer>

        """
}
