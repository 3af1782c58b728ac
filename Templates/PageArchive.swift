/// Every edition and revision that was published.
package struct ArchivePageView: Sendable {
    package var words: String
    package var table: DataTable

    package init(words: String, table: DataTable) {
        self.words = words
        self.table = table
    }
}

package func editionArchivePage(_ view: ArchivePageView) -> Markup {
    """
    <div class="page-head">
    <h1>Archive of editions</h1>
    <p class="lede">\(view.words)</p>
    </div>
    <div class="prose">
    <p>An edition covers the fractures of one calendar year. Once it is frozen its results are never \
    changed. A correction is a new revision, with the reason beside it; the pages of the edition then \
    show the new revision, and the one before keeps its own page and files here.</p>
    <p>The address of a revision never changes, so cite the revision. Whoever has its results file can \
    tell by the checksum that it is the one that was published.</p>
    </div>
    \(dataTable(view.table, id: "archive-table"))
    """
}

/// One revision of one edition, as it was published.
package struct RevisionPageView: Sendable {
    package var name: String
    package var status: String
    package var facts: [TermView]
    package var sha256: String
    package var report: LinkView
    package var figures: DataTable
    package var files: [DownloadsPageView.File]
    package var citation: String
    package var archive: LinkView

    package init(
        name: String, status: String, facts: [TermView], sha256: String, report: LinkView,
        figures: DataTable, files: [DownloadsPageView.File], citation: String, archive: LinkView
    ) {
        self.name = name
        self.status = status
        self.facts = facts
        self.sha256 = sha256
        self.report = report
        self.figures = figures
        self.files = files
        self.citation = citation
        self.archive = archive
    }
}

package func revisionPage(_ view: RevisionPageView) -> Markup {
    """
    <div class="page-head">
    <h1>\(view.name)</h1>
    <p class="lede">\(view.status)</p>
    </div>
    <p>\(anchor(view.report)) · \(anchor(view.archive))</p>
    <section aria-labelledby="facts">
    <h2 id="facts">What it is</h2>
    \(facts(view.facts))\
    <p class="prose">SHA-256 of its results file: <code>\(view.sha256)</code></p>
    </section>
    <section aria-labelledby="figures">
    <h2 id="figures">National figures</h2>
    \(dataTable(view.figures, id: "figures-table"))\
    </section>
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
    <section aria-labelledby="cite">
    <h2 id="cite">How to cite</h2>
    <p class="prose">\(view.citation) SHA-256 <code>\(view.sha256)</code>.</p>
    </section>

    """
}

/// A service that an edition does not have any more.
package struct DeparturePageView: Sendable {
    package var name: String
    package var code: String
    package var year: String
    /// What became of it.
    package var words: String
    /// The service that its patients are now counted for.
    package var heir: LinkView?
    package var last: LinkView
    package var services: LinkView

    package init(
        name: String, code: String, year: String, words: String, heir: LinkView?, last: LinkView,
        services: LinkView
    ) {
        self.name = name
        self.code = code
        self.year = year
        self.words = words
        self.heir = heir
        self.last = last
        self.services = services
    }
}

package func departurePage(_ view: DeparturePageView) -> Markup {
    """
    <div class="prose">
    <div class="page-head">
    <h1>\(view.name)</h1>
    <p class="lede">\(view.words) It has no figures of its own for \(view.year).</p>
    </div>
    <h2 id="where">Where to go from here</h2>
    <ul>
    \(view.heir.map { link -> Markup in "<li>Its patients are now counted with \(anchor(link))</li>\n" })\
    <li>\(anchor(view.last))</li>
    <li>\(anchor(view.services))</li>
    </ul>
    </div>

    """
}

/// What a page of a past edition says of itself.
package struct PastEditionView: Sendable, Equatable {
    package var words: String
    /// The same page in the latest edition, or that edition's report.
    package var latest: LinkView
    package var archive: LinkView

    package init(words: String, latest: LinkView, archive: LinkView) {
        self.words = words
        self.latest = latest
        self.archive = archive
    }
}

func pastEdition(_ view: PastEditionView) -> Markup {
    """
    <section class="notice" aria-label="About this edition"><p>\(view.words) \
    \(anchor(view.latest)) · \(anchor(view.archive))</p></section>

    """
}
