/// The facilities audit of one edition.
package struct FacilitiesPageView: Sendable {
    package struct Group: Sendable {
        package var id: String
        package var title: String
        package var chart: ChartFigure?
        package var numbers: DataTable?
        /// Said where there is neither.
        package var absence: String

        package init(
            id: String, title: String, chart: ChartFigure?, numbers: DataTable?, absence: String
        ) {
            self.id = id
            self.title = title
            self.chart = chart
            self.numbers = numbers
            self.absence = absence
        }
    }

    package var year: String
    /// What stands out, a sentence each.
    package var words: [String]
    package var groups: [Group]
    package var staffingWords: String
    package var staffing: ChartFigure?
    package var thirds: DataTable?
    package var indicators: ChartFigure?
    package var services: DataTable?
    package var dataQuality: LinkView
    package var downloads: [LinkView]

    package init(
        year: String, words: [String], groups: [Group], staffingWords: String,
        staffing: ChartFigure?, thirds: DataTable?, indicators: ChartFigure?,
        services: DataTable?, dataQuality: LinkView, downloads: [LinkView]
    ) {
        self.year = year
        self.words = words
        self.groups = groups
        self.staffingWords = staffingWords
        self.staffing = staffing
        self.thirds = thirds
        self.indicators = indicators
        self.services = services
        self.dataQuality = dataQuality
        self.downloads = downloads
    }
}

package func facilitiesPage(_ view: FacilitiesPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Facilities, \(view.year)</h1>
    <p class="lede">How services are set up: where they work, with whom, for which patients, and who \
    follows them up.</p>
    <ul>\(view.words.map { sentence -> Markup in "<li>\(sentence)</li>" })</ul>
    <p class="inset">These answers are about services, not about patients. They are published service \
    by service as they were given, and nothing is withheld.</p>
    </div>
    \(contents(view))\
    \(view.groups.map(group))\
    \(indicators(view))\
    <section aria-labelledby="services">
    <h2 id="services">Every service</h2>
    \(view.services.map { dataTable($0, id: "facilities-services") })\
    </section>
    <section aria-labelledby="downloads">
    <h2 id="downloads">All answers as files</h2>
    \(listOfLinks(view.downloads))\
    <p>\(anchor(view.dataQuality))</p>
    </section>

    """
}

/// The page of a year without a facilities audit.
package func noFacilitiesPage(year: String, words: String) -> Markup {
    """
    <div class="page-head">
    <h1>Facilities, \(year)</h1>
    <p class="lede">\(words)</p>
    </div>

    """
}

private func contents(_ view: FacilitiesPageView) -> Markup {
    """
    <nav class="contents" aria-labelledby="contents">
    <h2 id="contents">Contents</h2>
    <ol>
    \(view.groups.map { group -> Markup in "<li><a href=\"#\(group.id)\">\(group.title)</a></li>\n" })\
    <li><a href="#indicators">Against the indicators</a></li>
    <li><a href="#services">Every service</a></li>
    <li><a href="#downloads">All answers as files</a></li>
    </ol>
    </nav>

    """
}

private func group(_ view: FacilitiesPageView.Group) -> Markup {
    let isAbsent = view.chart == nil && view.numbers == nil
    let absence: Markup = isAbsent ? "<p>\(view.absence)</p>\n" : ""
    return """
        <section aria-labelledby="\(view.id)">
        <h2 id="\(view.id)">\(view.title)</h2>
        \(absence)\
        \(view.chart.map(figureBlock))\
        \(view.numbers.map { dataTable($0, id: "\(view.id)-numbers") })\
        </section>

        """
}

private func indicators(_ view: FacilitiesPageView) -> Markup {
    """
    <section aria-labelledby="indicators">
    <h2 id="indicators">Against the indicators</h2>
    <p class="prose">\(view.staffingWords)</p>
    \(view.staffing.map(figureBlock))\
    \(view.thirds.map { dataTable($0, id: "facilities-thirds") })\
    \(view.indicators.map(figureBlock))\
    </section>

    """
}
