/// The annual report: one edition's story, which also prints as a report.
package struct ReportPageView: Sendable {
    package var year: String
    /// Who took part, in one or two sentences.
    package var taking: String
    package var messages: [LinkedText]
    /// What people wrote for the edition; set by the site, nil where nobody did.
    package var words: ReportWordsView?
    package var headlines: DataTable
    package var indicators: [IndicatorSectionView]
    package var pathway: ChartFigure?
    /// What the missed opportunities amount to nationally, in a sentence.
    package var missedWords: LinkedText
    package var missed: ChartFigure?
    /// Where services are, and what share of fractures they find; set by the site.
    package var map: LinkView?
    /// What stands out of the gaps between groups, a sentence each.
    package var gapsWords: [String]
    package var gaps: ChartFigure?
    package var notes: [String]
    package var flow: ChartFigure
    /// What stands out of the facilities audit, a sentence each.
    package var facilitiesWords: [String]
    package var facilities: LinkView
    /// How many outliers there are, and the page that lists them; set by the site.
    package var outliersWords = ""
    package var outliers: LinkView?
    /// What changed since the edition before; set by the site.
    package var changes: LinkView?
    package var cite: CiteView?
    package var regions: LinkView
    package var dataQuality: LinkView
    package var methods: LinkView
    package var downloads: LinkView

    package init(
        year: String, taking: String, messages: [LinkedText], headlines: DataTable,
        indicators: [IndicatorSectionView], pathway: ChartFigure?, missedWords: LinkedText,
        missed: ChartFigure?, gapsWords: [String], gaps: ChartFigure?, notes: [String],
        flow: ChartFigure, facilitiesWords: [String], facilities: LinkView, regions: LinkView,
        dataQuality: LinkView, methods: LinkView,
        downloads: LinkView
    ) {
        self.year = year
        self.taking = taking
        self.messages = messages
        self.headlines = headlines
        self.indicators = indicators
        self.pathway = pathway
        self.missedWords = missedWords
        self.missed = missed
        self.gapsWords = gapsWords
        self.gaps = gaps
        self.notes = notes
        self.flow = flow
        self.facilitiesWords = facilitiesWords
        self.facilities = facilities
        self.regions = regions
        self.dataQuality = dataQuality
        self.methods = methods
        self.downloads = downloads
    }
}

/// One indicator's section of the report.
package struct IndicatorSectionView: Sendable {
    package var id: String
    package var title: String
    package var question: String
    package var sentence: LinkedText
    package var change: LinkedText
    /// How the services' own figures are spread; empty where they have none.
    package var spread: LinkedText
    package var trend: ChartFigure?
    package var link: LinkView

    package init(
        id: String, title: String, question: String, sentence: LinkedText, change: LinkedText,
        spread: LinkedText, trend: ChartFigure?, link: LinkView
    ) {
        self.id = id
        self.title = title
        self.question = question
        self.sentence = sentence
        self.change = change
        self.spread = spread
        self.trend = trend
        self.link = link
    }
}

package func reportPage(_ view: ReportPageView) -> Markup {
    """
    <div class="page-head report">
    <h1>Annual report \(view.year)</h1>
    <p class="lede">\(view.taking)</p>
    </div>
    \(contents(view))\
    \(view.words?.foreword.map(foreword))\
    <div class="report-part part-messages">
    \(view.words.map { writtenMessages($0.messages) })\
    <section aria-labelledby="\(generatedID(view))">
    <h2 id="\(generatedID(view))">\(generatedName(view))</h2>
    <ul class="messages prose">\(view.messages.map { message -> Markup in "<li>\(linked(message))</li>" })</ul>
    </section>
    </div>
    \(view.words.map { words -> Markup in
        "<div class=\"report-part part-recommendations\">\n\(recommendations(words))</div>\n"
    })\
    <div class="report-part part-results">
    <section aria-labelledby="headlines">
    <h2 id="headlines">The eleven indicators at a glance</h2>
    \(dataTable(view.headlines, id: "headline-table"))\
    \(view.changes.map { link -> Markup in "<p class=\"onward\">\(anchor(link))</p>\n" })\
    </section>
    <section aria-labelledby="pathway">
    <h2 id="pathway">From fracture to treatment: 80/50/80</h2>
    <p class="prose">The model that services work to: find 80 of every 100 people expected, recommend \
    bone treatment for half of those, and have 80 in every 100 of these on treatment a year later. \
    \(reference(to: view.pathway))</p>
    \(view.pathway.map(figureBlock))\
    </section>
    <section aria-labelledby="missed">
    <h2 id="missed">Missed opportunities</h2>
    <p class="prose">\(linked(view.missedWords)) \(reference(to: view.missed))</p>
    \(view.missed.map(figureBlock))\
    \(view.map.map { link -> Markup in "<p class=\"onward\">\(anchor(link))</p>\n" })\
    <p class="onward">\(anchor(view.regions))</p>
    </section>
    \(gaps(view))\
    \(outliers(view))\
    </div>
    <div class="report-part part-indicators">
    \(view.indicators.map(indicatorSection))\
    </div>
    <div class="report-part part-notes">
    \(facilities(view))\
    \(notes(view))\
    \(citeThis(view.cite))\
    </div>
    """
}

private func contents(_ view: ReportPageView) -> Markup {
    """
    <nav class="contents" aria-labelledby="contents">
    <h2 id="contents">Contents</h2>
    <ol>
    \(view.words?.foreword.map { _ -> Markup in "<li><a href=\"#foreword\">Foreword</a></li>\n" })\
    <li><a href="#messages">Key messages</a></li>
    \(view.words.map { _ -> Markup in
        """
        <li><a href="#\(generatedID(view))">\(generatedName(view))</a></li>
        <li><a href="#recommendations">Recommendations</a></li>

        """
    })\
    <li><a href="#headlines">The eleven indicators at a glance</a></li>
    <li><a href="#pathway">From fracture to treatment: 80/50/80</a></li>
    <li><a href="#missed">Missed opportunities</a></li>
    <li><a href="#inequalities">Inequalities</a></li>
    <li><a href="#outliers">Outliers</a></li>
    \(view.indicators.map { section -> Markup in
        "<li><a href=\"#\(section.id)\">\(section.title)</a></li>\n"
    })\
    <li><a href="#facilities">How services are set up</a></li>
    <li><a href="#notes">Notes on the data</a></li>
    </ol>
    </nav>

    """
}

/// Where people wrote the messages, those that are made from the figures stand behind them.
private func generatedID(_ view: ReportPageView) -> String {
    view.words == nil ? "messages" : "in-figures"
}

private func generatedName(_ view: ReportPageView) -> String {
    view.words == nil ? "Key messages" : "The year in figures"
}

private func indicatorSection(_ view: IndicatorSectionView) -> Markup {
    let change: Markup = view.change.isEmpty ? "" : "<p>\(linked(view.change))</p>\n"
    let spread: Markup = view.spread.isEmpty ? "" : "<p>\(linked(view.spread))</p>\n"
    return """
        <section class="indicator" aria-labelledby="\(view.id)">
        <h2 id="\(view.id)">\(view.title)</h2>
        <p class="prose">\(view.question)</p>
        <div class="split">
        <div>
        <p class="inset">\(linked(view.sentence))</p>
        \(change)\(spread)\
        <p>\(reference(to: view.trend))<span class="onward">\(anchor(view.link))</span></p>
        </div>
        <div>
        \(view.trend.map(figureBlock))\
        </div>
        </div>
        </section>

        """
}

private func gaps(_ view: ReportPageView) -> Markup {
    """
    <section aria-labelledby="inequalities">
    <h2 id="inequalities">Inequalities</h2>
    <ul class="prose">\(view.gapsWords.map { words -> Markup in "<li>\(words)</li>" })</ul>
    \(view.gaps.map { gaps -> Markup in "<p>\(reference(to: gaps))</p>\n" })\
    \(view.gaps.map(figureBlock))\
    </section>

    """
}

private func facilities(_ view: ReportPageView) -> Markup {
    """
    <section aria-labelledby="facilities">
    <h2 id="facilities">How services are set up</h2>
    <div class="prose">
    \(view.facilitiesWords.map { sentence -> Markup in "<p>\(sentence)</p>\n" })\
    <p class="onward">\(anchor(view.facilities))</p>
    </div>
    </section>

    """
}

private func notes(_ view: ReportPageView) -> Markup {
    """
    <section aria-labelledby="notes">
    <h2 id="notes">Notes on the data</h2>
    <ul class="prose">\(view.notes.map { note -> Markup in "<li>\(note)</li>" })</ul>
    <p>\(reference(to: view.flow))</p>
    \(figureBlock(view.flow))\
    <ul class="onward"><li>\(anchor(view.dataQuality))</li><li>\(anchor(view.methods))</li>\
    <li>\(anchor(view.downloads))</li></ul>
    </section>

    """
}

private func outliers(_ view: ReportPageView) -> Markup {
    """
    <section aria-labelledby="outliers">
    <h2 id="outliers">Outliers</h2>
    <p class="prose">\(view.outliersWords)</p>
    \(view.outliers.map { link -> Markup in "<p class=\"onward\">\(anchor(link))</p>\n" })\
    </section>

    """
}
