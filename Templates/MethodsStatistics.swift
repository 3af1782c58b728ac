/// One statistic with its sources, as the methods page lists it.
package struct StatisticView: Sendable {
    /// Unique on the page.
    package var id: String
    package var name: String
    package var terms: [TermView]
    /// In full, one citation each.
    package var sources: [String]

    package init(id: String, name: String, terms: [TermView], sources: [String]) {
        self.id = id
        self.name = name
        self.terms = terms
        self.sources = sources
    }
}

/// Statistics that belong together.
package struct StatisticGroupView: Sendable {
    package var title: String
    package var statistics: [StatisticView]

    package init(title: String, statistics: [StatisticView]) {
        self.title = title
        self.statistics = statistics
    }
}

/// The statistics in plain words, each with its sources and version.
func statistics(_ groups: [StatisticGroupView]) -> Markup {
    """
    <section aria-labelledby="statistics">
    <h2 id="statistics">Intervals, limits and comparisons</h2>
    <p class="prose">Each statistic is a function of whole counts, tested against tables made by other \
    programs. Its version is raised when its numbers change.</p>
    \(groups.map(group))\
    </section>
    <section aria-labelledby="rounding">
    <h2 id="rounding">Rounding</h2>
    <p class="prose">Percentages are worked out from whole counts and rounded half away from zero: to one \
    decimal where they rest on 100 or more, to whole numbers below. The files give numerators and \
    denominators, so nothing is lost. Ratings compare exact counts, before any rounding.</p>
    </section>

    """
}

private func group(_ group: StatisticGroupView) -> Markup {
    """
    <h3>\(group.title)</h3>
    \(group.statistics.map(statistic))
    """
}

private func statistic(_ statistic: StatisticView) -> Markup {
    """
    <section class="statistic" aria-labelledby="\(statistic.id)">
    <h4 id="\(statistic.id)">\(statistic.name)</h4>
    <dl class="key-facts">
    \(statistic.terms.map { term -> Markup in
        "<div><dt>\(term.term)</dt><dd>\(term.words)</dd></div>\n"
    })\
    <div><dt>Source</dt><dd>\(statistic.sources.map { source -> Markup in
        "<cite class=\"source\">\(source)</cite>\n"
    })</dd></div>
    </dl>
    </section>

    """
}
