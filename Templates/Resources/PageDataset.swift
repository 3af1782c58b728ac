/// The questions of the patient dataset.
package struct DatasetPageView: Sendable {
    package struct Section: Sendable {
        package var id: String
        package var title: String
        package var table: DataTable

        package init(id: String, title: String, table: DataTable) {
            self.id = id
            self.title = title
            self.table = table
        }
    }

    package var lede: String
    package var sections: [Section]
    package var links: [LinkView]

    package init(lede: String, sections: [Section], links: [LinkView]) {
        self.lede = lede
        self.sections = sections
        self.links = links
    }
}

package func datasetPage(_ view: DatasetPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Dataset definitions</h1>
    <p class="lede">\(view.lede)</p>
    </div>
    <div class="prose">
    <p>These lines are made from the dictionary that the program reads extracts by, so that the two cannot \
    part. A column is recognised by the number of its question. “Known from” says whether a public source \
    shows the column, or we assume it.</p>
    <p>The audit records fractures of people aged 50 or over after low trauma: a fall from standing height \
    or less. Fractures of the skull, face, fingers and toes are left out. A clinical fracture of the spine \
    is one that came to light because of symptoms. An inpatient stay is a night in a bed on a ward; a visit \
    to the emergency department is none.</p>
    </div>
    <nav class="contents" aria-labelledby="parts">
    <h2 id="parts">Parts</h2>
    <ul>\(view.sections.map { part -> Markup in
        "<li><a href=\"#\(part.id)\">\(part.title)</a></li>"
    })</ul>
    </nav>
    \(view.sections.map(datasetSection))\
    \(listOfLinks(view.links))

    """
}

private func datasetSection(_ view: DatasetPageView.Section) -> Markup {
    """
    <section aria-labelledby="\(view.id)">
    <h2 id="\(view.id)">\(view.title)</h2>
    \(dataTable(view.table, id: "\(view.id)-table"))\
    </section>

    """
}
