/// The edition's data as files.
package struct DownloadsPageView: Sendable {
    package struct File: Sendable {
        package var link: LinkView
        /// What it is for; empty where its name says it.
        package var words: String
        /// `indicators.csv, CSV, 412 kB`.
        package var kind: String
        /// What the file may hold, as a file of its own.
        package var schema: LinkView?

        package init(link: LinkView, words: String, kind: String, schema: LinkView? = nil) {
            self.link = link
            self.words = words
            self.kind = kind
            self.schema = schema
        }
    }

    package struct Group: Sendable {
        package var id: String
        package var title: String
        package var words: String
        package var files: [File]

        package init(id: String, title: String, words: String, files: [File]) {
            self.id = id
            self.title = title
            self.words = words
            self.files = files
        }
    }

    /// What the columns of one table mean.
    package struct Dictionary: Sendable {
        package var id: String
        package var title: String
        /// `16 columns`.
        package var words: String
        package var table: DataTable

        package init(id: String, title: String, words: String, table: DataTable) {
            self.id = id
            self.title = title
            self.words = words
            self.table = table
        }
    }

    package var year: String
    package var groups: [Group]
    package var chartWords: String
    package var feed: LinkView
    package var cite: CiteView
    /// nil where the edition states none.
    package var licence: LinkView?
    package var checksums: LinkView
    package var tables: [Dictionary]
    package var methods: LinkView

    package init(
        year: String, groups: [Group], chartWords: String, feed: LinkView, cite: CiteView,
        licence: LinkView?, checksums: LinkView, tables: [Dictionary], methods: LinkView
    ) {
        self.year = year
        self.groups = groups
        self.chartWords = chartWords
        self.feed = feed
        self.cite = cite
        self.licence = licence
        self.checksums = checksums
        self.tables = tables
        self.methods = methods
    }
}

package func downloadsPage(_ view: DownloadsPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Data and downloads, \(view.year)</h1>
    <p class="lede">Everything on these pages as files: the same figures, after the same disclosure \
    control.</p>
    </div>
    \(view.groups.map(group))\
    <section aria-labelledby="charts">
    <h2 id="charts">Charts</h2>
    <p class="prose">\(view.chartWords)</p>
    </section>
    <section aria-labelledby="columns">
    <h2 id="columns">What the columns mean</h2>
    <p class="prose">Tables are UTF-8 with a header row, commas and LF line ends. An empty cell is a \
    figure that is withheld or not defined; the column <code>status</code> says why. A name that a \
    spreadsheet would take for a formula has an apostrophe before it.</p>
    <div class="dictionary">
    \(view.tables.map { table -> Markup in
        """
        <details><summary>\(table.title) <span class="meta">\(table.words)</span></summary>
        \(dataTable(table.table, id: table.id))</details>

        """
    })\
    </div>
    </section>
    \(citeThis(view.cite))\
    <section aria-labelledby="licence">
    <h2 id="licence">Licence and checksums</h2>
    \(licence(view.licence))\
    <ul class="links">
    <li>\(anchor(view.methods))</li>
    <li>\(anchor(view.checksums))</li>
    <li>\(anchor(view.feed))</li>
    </ul>
    </section>

    """
}

private func licence(_ link: LinkView?) -> Markup {
    guard let link else {
        return """
            <p class="prose">This edition states no licence; ask the audit before you publish its \
            figures elsewhere.</p>

            """
    }
    return "<p class=\"prose\">Licence: \(anchor(link)).</p>\n"
}

private func group(_ group: DownloadsPageView.Group) -> Markup {
    """
    <section aria-labelledby="\(group.id)">
    <h2 id="\(group.id)">\(group.title)</h2>
    <p>\(group.words)</p>
    <ul class="downloads \(group.files.count > 8 ? columns : Markup())">
    \(group.files.map(file))\
    </ul>
    </section>

    """
}

private let columns: Markup = "columns"

private func file(_ file: DownloadsPageView.File) -> Markup {
    """
    <li>\(anchor(file.link)) <span class="meta">\(file.kind)</span>\
    \(file.words.isEmpty ? Markup() : "\(file.words)")\
    \(file.schema.map { link -> Markup in " \(anchor(link))." })</li>

    """
}
