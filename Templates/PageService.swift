/// One service in one edition: one screen first, then everything behind it.
package struct ServicePageView: Sendable {
    package var name: String
    /// `Airedale NHS Foundation Trust · Yorkshire and the Humber, England · code RCF`.
    package var place: String
    /// The verdicts summed up in a sentence or two.
    package var summary: String
    /// What stands out, best and worst, one sentence each; empty where nothing does.
    package var highlights: [HighlightView]
    /// What the reader must know before reading on: left, merged, no estimate, small numbers.
    package var notes: [String]
    package var spine: ChartFigure?
    package var figures: DataTable
    /// The figures once more, as sentences.
    package var sentences: [HighlightView]
    /// The percentages of every edition that has the service; nil with one only.
    package var years: DataTable?
    /// Crude and adjusted figures side by side; nil where the service has none.
    package var caseMix: DataTable?
    package var caseMixWords: String
    package var months: [ChartFigure]
    /// What the months show, indicator by indicator.
    package var variation: DataTable?
    /// The months of up to three years, with process limits.
    package var variationCharts: [ChartFigure]
    package var pathway: ChartFigure?
    package var missed: LinkedText
    package var completeness: DataTable?
    package var completenessWords: String
    package var facilities: ServiceFacilitiesView
    /// Set by the site.
    package var outliers: ServiceOutliersView?
    /// What helps; set by the site where it has a repository and a figure needs it.
    package var help: ServiceHelpView?
    /// The model filled in with this service's figures; set by the site where enough is published.
    package var model: LinkView?
    /// Set by the site for the latest edition.
    package var businessCase: LinkView?
    /// Set by the site.
    package var cite: CiteView?
    /// Poster and slides; empty where there are none.
    package var meetings: [LinkView] = []
    package var regions: LinkView
    /// This service beside others; set by the site.
    package var compare: LinkView?
    package var dataQuality: LinkView
    /// How to find this service in the files.
    package var downloadWords: String
    package var downloads: [LinkView]

    package init(
        name: String, place: String, summary: String, highlights: [HighlightView],
        notes: [String], spine: ChartFigure?, figures: DataTable, sentences: [HighlightView],
        years: DataTable?, caseMix: DataTable?, caseMixWords: String,
        months: [ChartFigure], variation: DataTable?,
        variationCharts: [ChartFigure], pathway: ChartFigure?, missed: LinkedText,
        completeness: DataTable?, completenessWords: String,
        facilities: ServiceFacilitiesView, regions: LinkView, dataQuality: LinkView,
        downloadWords: String, downloads: [LinkView]
    ) {
        self.name = name
        self.place = place
        self.summary = summary
        self.highlights = highlights
        self.notes = notes
        self.spine = spine
        self.figures = figures
        self.sentences = sentences
        self.years = years
        self.caseMix = caseMix
        self.caseMixWords = caseMixWords
        self.months = months
        self.variation = variation
        self.variationCharts = variationCharts
        self.pathway = pathway
        self.missed = missed
        self.completeness = completeness
        self.completenessWords = completenessWords
        self.facilities = facilities
        self.regions = regions
        self.dataQuality = dataQuality
        self.downloadWords = downloadWords
        self.downloads = downloads
    }
}

/// An indicator that a service should look at, with its sentence.
package struct HighlightView: Sendable {
    package var figure: FigureView
    /// The figure's sentence with the ways to its provenance.
    package var sentence: LinkedText
    package var link: LinkView

    package init(figure: FigureView, sentence: LinkedText, link: LinkView) {
        self.figure = figure
        self.sentence = sentence
        self.link = link
    }
}

package func servicePage(_ view: ServicePageView) -> Markup {
    """
    <div class="page-head one-screen">
    <h1>\(view.name)</h1>
    <p class="meta">\(view.place)</p>
    <p class="lede">\(view.summary)</p>
    \(smallPrint(view.notes))\
    </div>
    \(view.spine.map(figureBlock))\
    \(highlights(view))\
    \(view.help.map(serviceHelp))\
    <section aria-labelledby="figures">
    <h2 id="figures">All eleven figures, with their counts</h2>
    \(dataTable(view.figures, id: "figure-table"))\
    <details><summary>The same in sentences</summary>
    <ul>\(view.sentences.map(sentence))</ul>
    </details>
    \(caseMix(view))\
    </section>
    \(view.outliers.map(serviceOutliers))\
    \(pathway(view))\
    \(years(view))\
    \(months(view))\
    \(completeness(view))\
    \(serviceFacilities(view.facilities))\
    \(meetings(view.meetings))\
    <section aria-labelledby="downloads">
    <h2 id="downloads">Take the figures with you</h2>
    <p>\(view.downloadWords)</p>
    \(listOfLinks(view.downloads))\
    <p>\(view.compare.map { link -> Markup in "\(anchor(link)) · " })\(anchor(view.regions)) · \(anchor(view.dataQuality))</p>
    </section>
    \(citeThis(view.cite))
    """
}

private func meetings(_ links: [LinkView]) -> Markup {
    guard !links.isEmpty else { return Markup() }
    return """
        <section aria-labelledby="meetings">
        <h2 id="meetings">For your next meeting</h2>
        <p class="prose">This service’s own figures, ready to print or to project.</p>
        \(listOfLinks(links))\
        </section>

        """
}

private func sentence(_ view: HighlightView) -> Markup {
    "<li>\(anchor(view.link)). \(linked(view.sentence))</li>\n"
}

private func smallPrint(_ notes: [String]) -> Markup {
    guard !notes.isEmpty else { return "" }
    return """
        <div class="inset">\(notes.map { note -> Markup in "<p>\(note)</p>" })</div>

        """
}

private func highlights(_ view: ServicePageView) -> Markup {
    guard !view.highlights.isEmpty else { return "" }
    return """
        <section aria-labelledby="look">
        <h2 id="look">Where to look first</h2>
        <ul class="highlights">
        \(view.highlights.map { highlight -> Markup in
            """
            <li>\(standingTag(highlight.figure.standing.tag, highlight.figure.standingWord)) \
            <strong>\(anchor(highlight.link))</strong> \(linked(highlight.sentence))</li>

            """
        })\
        </ul>
        </section>

        """
}

private func pathway(_ view: ServicePageView) -> Markup {
    """
    <section aria-labelledby="pathway">
    <h2 id="pathway">From fracture to treatment</h2>
    <p class="prose">\(linked(view.missed))</p>
    \(view.pathway.map(figureBlock))\
    \(view.model.map { link -> Markup in
        "<p>What would more treatment do here? \(anchor(link)).</p>\n"
    })\
    \(view.businessCase.map { link -> Markup in
        "<p>To ask for it: \(anchor(link)).</p>\n"
    })\
    </section>

    """
}

private func years(_ view: ServicePageView) -> Markup {
    guard let table = view.years else { return "" }
    return """
        <section aria-labelledby="years">
        <h2 id="years">Year by year</h2>
        \(dataTable(table, id: "year-table"))\
        </section>

        """
}

private func months(_ view: ServicePageView) -> Markup {
    guard !view.months.isEmpty else { return "" }
    return """
        <section aria-labelledby="months">
        <h2 id="months">Month by month</h2>
        \(view.variation.map { dataTable($0, id: "variation-table") })\
        <div class="grid-2">
        \(view.months.map(figureBlock))\
        </div>
        \(variationCharts(view))\
        </section>

        """
}

private func caseMix(_ view: ServicePageView) -> Markup {
    guard let table = view.caseMix else { return Markup() }
    return """
        <details class="more"><summary>Allowing for the patients you see</summary>
        <p class="prose">\(view.caseMixWords)</p>
        \(dataTable(table, id: "case-mix-table"))\
        </details>

        """
}

private func variationCharts(_ view: ServicePageView) -> Markup {
    guard !view.variationCharts.isEmpty else { return Markup() }
    return """
        <details class="more"><summary>The same months, and those before, as XmR charts</summary>
        <div class="grid-2">
        \(view.variationCharts.map(figureBlock))\
        </div>
        </details>

        """
}

private func completeness(_ view: ServicePageView) -> Markup {
    """
    <section aria-labelledby="completeness">
    <h2 id="completeness">How complete the answers are</h2>
    <p class="prose">\(view.completenessWords)</p>
    \(view.completeness.map { dataTable($0, id: "completeness-table") })\
    </section>

    """
}
