/// Every service on one indicator, in tables.
package struct IndicatorServicesPageView: Sendable {
    package var title: String
    package var indicator: LinkView
    package var services: DataTable
    /// What the months show at each service; nil where no service has a chart of months.
    package var months: DataTable?
    /// Crude and adjusted figures side by side; nil where the indicator has none.
    package var caseMix: DataTable?
    package var caseMixWords: String
    /// How a chart of months is read.
    package var guide: LinkView
    package var downloads: [LinkView]

    package init(
        title: String, indicator: LinkView, services: DataTable, months: DataTable?,
        caseMix: DataTable?,
        caseMixWords: String, guide: LinkView, downloads: [LinkView]
    ) {
        self.title = title
        self.indicator = indicator
        self.services = services
        self.months = months
        self.caseMix = caseMix
        self.caseMixWords = caseMixWords
        self.guide = guide
        self.downloads = downloads
    }
}

package func indicatorServicesPage(_ view: IndicatorServicesPageView) -> Markup {
    """
    <div class="page-head">
    <h1>\(view.title)</h1>
    <p class="lede">Every service’s figure, what its months and years show, and figures that allow \
    for the patients that services see.</p>
    <p>\(anchor(view.indicator)): the national figure, charts and the rule.</p>
    </div>
    <section aria-labelledby="services">
    <h2 id="services">Services</h2>
    \(dataTable(view.services, id: "service-table"))\
    </section>
    <section aria-labelledby="months">
    <h2 id="months">Months and years</h2>
    \(months(view))\
    </section>
    <section aria-labelledby="case-mix">
    <h2 id="case-mix">Allowing for the patients that services see</h2>
    \(caseMix(view))\
    </section>
    \(listOfLinks(view.downloads))
    """
}

private func months(_ view: IndicatorServicesPageView) -> Markup {
    guard let table = view.months else {
        return "<p>No service has enough months of this indicator for a chart of them.</p>\n"
    }
    return """
        \(dataTable(table, id: "variation-table"))\
        <p class="meta">\(anchor(view.guide))</p>

        """
}

private func caseMix(_ view: IndicatorServicesPageView) -> Markup {
    guard let table = view.caseMix else {
        return "<p>This indicator is not adjusted for the mix of patients.</p>\n"
    }
    return """
        <p class="prose">\(view.caseMixWords)</p>
        \(dataTable(table, id: "case-mix-table"))
        """
}
