/// Every registered service of one edition.
package struct ServicesPageView: Sendable {
    package var year: String
    package var words: String
    package var table: DataTable
    package var matrix: LinkView
    /// The same on a map; set by the site.
    package var map: LinkView?
    /// By area of postcodes; empty where the register states none.
    package var areas: [PostcodeAreaView] = []
    /// Services of earlier editions that are not in this one; set by the site.
    package var departed: [LinkView] = []

    package init(year: String, words: String, table: DataTable, matrix: LinkView) {
        self.year = year
        self.words = words
        self.table = table
        self.matrix = matrix
    }
}

package func servicesPage(_ view: ServicesPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Services, \(view.year)</h1>
    <p class="lede">\(view.words)</p>
    </div>
    <p class="prose">“Better” and “worse” count the indicators on which a service differs from the \
    national figure by more than chance explains. They are no ranking: services see different \
    patients. \(anchor(view.matrix))\(view.map.map { link -> Markup in " · \(anchor(link))" })</p>
    \(dataTable(view.table, id: "services"))\
    \(byPostcode(view.areas))\
    \(departed(view))
    """
}

/// An area of postcodes and the services that see patients from it.
package struct PostcodeAreaView: Sendable {
    package var area: String
    package var services: [LinkView]

    package init(area: String, services: [LinkView]) {
        self.area = area
        self.services = services
    }
}

private func byPostcode(_ areas: [PostcodeAreaView]) -> Markup {
    guard !areas.isEmpty else { return "" }
    return """
        <section aria-labelledby="postcodes">
        <h2 id="postcodes">By postcode</h2>
        <p class="prose">A postcode area is the letters that begin a postcode. Listed are the areas from \
        which services say that they see patients; a hospital nearby may see you too.</p>
        <dl class="postcode-areas">
        \(areas.map { area -> Markup in
            """
            <div><dt>\(area.area)</dt>\(area.services.map { "<dd>\(anchor($0))</dd>" })</div>

            """
        })\
        </dl>
        </section>

        """
}

private func departed(_ view: ServicesPageView) -> Markup {
    guard !view.departed.isEmpty else { return "" }
    return """
        <section aria-labelledby="departed">
        <h2 id="departed">No longer in the audit</h2>
        <p class="prose">These services were in an earlier edition and are not registered for \
        \(view.year). Each page says where the service went.</p>
        \(listOfLinks(view.departed))\
        </section>

        """
}
