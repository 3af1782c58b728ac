/// The edition's data as files.
package struct DownloadsPageView: Sendable {
    package struct File: Sendable {
        package var link: LinkView
        package var words: String
        /// `CSV, 412 kB`.
        package var kind: String

        package init(link: LinkView, words: String, kind: String) {
            self.link = link
            self.words = words
            self.kind = kind
        }
    }

    /// What the columns of one table mean.
    package struct Dictionary: Sendable {
        package var id: String
        package var title: String
        package var table: DataTable

        package init(id: String, title: String, table: DataTable) {
            self.id = id
            self.title = title
            self.table = table
        }
    }

    package var year: String
    package var files: [File]
    package var citation: String
    package var tables: [Dictionary]
    package var methods: LinkView

    package init(
        year: String, files: [File], citation: String, tables: [Dictionary], methods: LinkView
    ) {
        self.year = year
        self.files = files
        self.citation = citation
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
    <section aria-labelledby="files">
    <h2 id="files">Files</h2>
    <ul class="downloads">
    \(view.files.map { file -> Markup in
        """
        <li>\(anchor(file.link)) <span class="meta">\(file.kind)</span><br/>\(file.words)</li>

        """
    })\
    </ul>
    </section>
    <section aria-labelledby="columns">
    <h2 id="columns">Reading the tables</h2>
    <p class="prose">Tables are UTF-8 with a header row, commas and LF line ends. An empty cell is a \
    figure that is withheld or not defined; the column <code>status</code> says why. A name that a spreadsheet would take for a formula has \
    an apostrophe before it.</p>
    \(view.tables.map { table -> Markup in
        """
        <h3>\(table.title)</h3>
        \(dataTable(table.table, id: table.id))
        """
    })\
    </section>
    <section aria-labelledby="cite">
    <h2 id="cite">How to cite</h2>
    <p class="prose">\(view.citation)</p>
    <p>\(anchor(view.methods))</p>
    </section>
    """
}
