/// Where the figures of an edition come from, and the way to each place's own page of provenance.
package struct ProvenanceOverviewView: Sendable {
    package var year: String
    package var edition: [TermView]
    package var files: DataTable
    package var definitions: DataTable
    package var areas: [LinkView]
    package var services: [LinkView]
    package var cite: CiteView
    package var methods: LinkView

    package init(
        year: String, edition: [TermView], files: DataTable, definitions: DataTable,
        areas: [LinkView], services: [LinkView], cite: CiteView, methods: LinkView
    ) {
        self.year = year
        self.edition = edition
        self.files = files
        self.definitions = definitions
        self.areas = areas
        self.services = services
        self.cite = cite
        self.methods = methods
    }
}

package func provenanceOverviewPage(_ view: ProvenanceOverviewView) -> Markup {
    """
    <div class="page-head">
    <h1>Where the figures come from, \(view.year)</h1>
    <p class="lede">A figure with a dotted line under it leads to what it rests on: its numerator and \
    denominator, who was left out, whose answer is missing, the rule and its version, and the files that \
    it was made from.</p>
    </div>
    <section aria-labelledby="files">
    <h2 id="files">Made from these files</h2>
    <p class="prose">The checksum is the file’s SHA-256: whoever holds the file can see whether it is the \
    same to the byte. \(anchor(view.methods))</p>
    \(dataTable(view.files, id: "file-table"))\
    \(facts(view.edition))\
    </section>
    <section aria-labelledby="definitions">
    <h2 id="definitions">Counted by these definitions</h2>
    \(dataTable(view.definitions, id: "definition-table"))\
    </section>
    <section aria-labelledby="places">
    <h2 id="places">Figures of nations, regions and services</h2>
    <div class="columns">\(listOfLinks(view.areas))</div>
    <h3>Services</h3>
    <div class="columns">\(listOfLinks(view.services))</div>
    </section>
    \(citeThis(view.cite))
    """
}
