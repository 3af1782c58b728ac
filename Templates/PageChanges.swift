/// What changed since an earlier edition, in sections of words and tables.
package struct ChangesPageView: Sendable {
    package struct Section: Sendable {
        package var id: String
        package var title: String
        package var words: [String]
        package var points: [String]
        package var tables: [DataTable]

        package init(
            id: String, title: String, words: [String], points: [String], tables: [DataTable]
        ) {
            self.id = id
            self.title = title
            self.words = words
            self.points = points
            self.tables = tables
        }
    }

    package var title: String
    package var lede: String
    package var sections: [Section]
    /// The same content for reviewers; empty where it is in no file.
    package var files: [LinkView]

    package init(title: String, lede: String, sections: [Section], files: [LinkView]) {
        self.title = title
        self.lede = lede
        self.sections = sections
        self.files = files
    }
}

package func changesPage(_ view: ChangesPageView) -> Markup {
    """
    <div class="page-head">
    <h1>\(view.title)</h1>
    <p class="lede">\(view.lede)</p>
    </div>
    \(contents(view.sections))\
    \(view.sections.map(section))\
    \(files(view.files))
    """
}

private func contents(_ sections: [ChangesPageView.Section]) -> Markup {
    guard !sections.isEmpty else { return "" }
    let links = sections.map { LinkView($0.title, href: "#\($0.id)") }
    return """
        <nav class="contents" aria-label="On this page">
        \(listOfLinks(links))\
        </nav>

        """
}

/// A page that stands alone, without the site around it.
package func standaloneChangesPage(_ view: ChangesPageView) -> Markup {
    """
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <title>\(view.title)</title>
    <style>
    body { font: 1rem/1.5 sans-serif; color: #212b32; margin: 1rem auto; max-width: 70rem; padding: 0 1rem; }
    .table-scroll { overflow-x: auto; }
    table { border-collapse: collapse; margin: 1rem 0; }
    caption { font-weight: bold; text-align: left; }
    th, td { border-bottom: 1px solid #768692; padding: 0.25rem 0.75rem 0.25rem 0; text-align: left; vertical-align: top; }
    .number, \(figureColumns) { text-align: right; }
    </style>
    </head>
    <body>
    <main>
    \(changesPage(view))
    </main>
    </body>
    </html>

    """
}

/// Cells below the heads that a table's class names as figures.
private let figureColumns = (2...13).map { ".n\($0) td:nth-child(\($0))" }.joined(separator: ", ")

private func section(_ view: ChangesPageView.Section) -> Markup {
    let points: Markup =
        view.points.isEmpty
        ? ""
        : "<ul class=\"prose\">\(view.points.map { point -> Markup in "<li>\(point)</li>" })</ul>\n"
    return """
        <section aria-labelledby="\(view.id)">
        <h2 id="\(view.id)">\(view.title)</h2>
        \(view.words.map { words -> Markup in "<p class=\"prose\">\(words)</p>\n" })\
        \(points)\
        \(view.tables.enumerated().map { dataTable($1, id: "\(view.id)-table-\($0 + 1)") })\
        </section>

        """
}

private func files(_ links: [LinkView]) -> Markup {
    guard !links.isEmpty else { return "" }
    return """
        <section aria-labelledby="files">
        <h2 id="files">The same as files</h2>
        \(listOfLinks(links))\
        </section>

        """
}
