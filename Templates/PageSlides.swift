/// What the slides say beyond the poster.
package struct SlidesView: Sendable {
    package var pathway: ChartFigure?
    package var pathwayAbsence: String
    package var years: DataTable?
    package var yearsAbsence: String
    /// `112`; empty where the number is not known or not shown.
    package var missedCount: String
    package var missedOrigin: String?
    package var missed: String
    package var steps: [String]
    package var stepsAbsence: String
    package var methods: [String]

    package init(
        pathway: ChartFigure?, pathwayAbsence: String, years: DataTable?, yearsAbsence: String,
        missedCount: String, missedOrigin: String?, missed: String, steps: [String],
        stepsAbsence: String, methods: [String]
    ) {
        self.pathway = pathway
        self.pathwayAbsence = pathwayAbsence
        self.years = years
        self.yearsAbsence = yearsAbsence
        self.missedCount = missedCount
        self.missedOrigin = missedOrigin
        self.missed = missed
        self.steps = steps
        self.stepsAbsence = stepsAbsence
        self.methods = methods
    }
}

/// Nine slides, 16:9, one point each.
package func slidesPage(_ view: MeetingView, _ slides: SlidesView) -> Markup {
    """
    \(meetingHelp("Prints one slide a page, 16:9; save as PDF to project them.", view))\
    <div class="slides">
    <section class="slide slide-title">
    <p class="slide-year">Fracture liaison service audit, \(view.year)</p>
    <h1>\(view.name)</h1>
    <p class="slide-place">\(view.place)</p>
    <p class="lede">\(view.summary)</p>
    \(foot(view))\
    </section>
    \(slide(view, "picture", "Our year in one picture", view.spine.map(figureBlock)))\
    \(slide(view, "pathway", "From fracture to treatment", pathway(slides)))\
    \(slide(view, "best", "What we do best", listed(view.bestWords, view.best)))\
    \(slide(view, "work", "What needs work", listed(view.workWords, view.work)))\
    \(slide(view, "years", "How it has moved", years(slides)))\
    \(slide(view, "missed", "Missed opportunities", missed(slides)))\
    \(slide(view, "next", "What to do next", next(slides)))\
    \(slide(view, "methods", "How the figures are made", methods(view, slides)))\
    </div>
    """
}

private func slide(_ view: MeetingView, _ id: String, _ title: String, _ body: Markup?) -> Markup {
    """
    <section class="slide" aria-labelledby="\(id)">
    <h2 id="\(id)">\(title)</h2>
    <div class="slide-body">
    \(body)\
    </div>
    \(foot(view))\
    </section>

    """
}

private func foot(_ view: MeetingView) -> Markup {
    "<p class=\"slide-foot\">\(syntheticWords(view))\(view.name), \(view.year)</p>\n"
}

private func listed(_ words: String, _ views: [HighlightView]) -> Markup {
    "<p class=\"meta\">\(words)</p>\n\(points(views))"
}

private func pathway(_ view: SlidesView) -> Markup {
    view.pathway.map(figureBlock) ?? "<p>\(view.pathwayAbsence)</p>\n"
}

private func years(_ view: SlidesView) -> Markup {
    view.years.map { dataTable($0, id: "year-table") } ?? "<p>\(view.yearsAbsence)</p>\n"
}

private func missed(_ view: SlidesView) -> Markup {
    let count: Markup =
        view.missedCount.isEmpty
        ? Markup()
        : "<p class=\"figure-large\">\(originLink(view.missedCount, to: view.missedOrigin))</p>\n"
    return """
        \(count)\
        <p>\(view.missed)</p>
        <p class="meta">The 80/50/80 model: find 80 of every 100 people expected, recommend bone treatment \
        for half of those, and have 80 in every 100 of these on treatment a year later.</p>

        """
}

private func next(_ view: SlidesView) -> Markup {
    let steps = view.steps.isEmpty ? [view.stepsAbsence] : view.steps
    return """
        <ul>\(steps.map { step -> Markup in "<li>\(step)</li>\n" })</ul>
        <h3>For us to agree</h3>
        <ol class="agree">
        <li>What will we change first, and for which patients?</li>
        <li>Who leads it, and by when?</li>
        <li>Which months’ figures will show that it worked?</li>
        </ol>

        """
}

private func methods(_ view: MeetingView, _ slides: SlidesView) -> Markup {
    """
    <ul>\((slides.methods + view.notes).map { words -> Markup in "<li>\(words)</li>\n" })</ul>
    <p class="meta">\(view.address) \(view.cite)</p>

    """
}
