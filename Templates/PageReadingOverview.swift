/// The way into the pages on how to read: first steps, then every page with what it is for.
package struct ReadingOverviewView: Sendable {
    package struct Entry: Sendable {
        package var link: LinkView
        package var words: String

        package init(_ link: LinkView, _ words: String) {
            self.link = link
            self.words = words
        }
    }

    package var title: String
    package var lede: String
    package var first: [ReadingStepView]
    package var ideas: [Entry]
    package var charts: [Entry]
    package var words: [TermView]
    package var methods: LinkView

    package init(
        title: String, lede: String, first: [ReadingStepView], ideas: [Entry], charts: [Entry],
        words: [TermView], methods: LinkView
    ) {
        self.title = title
        self.lede = lede
        self.first = first
        self.ideas = ideas
        self.charts = charts
        self.words = words
        self.methods = methods
    }
}

package func readingOverview(_ view: ReadingOverviewView) -> Markup {
    """
    <div class="page-head">
    <h1>\(view.title)</h1>
    <p class="lede">\(view.lede)</p>
    </div>
    <section aria-labelledby="first">
    <h2 id="first">If you have two minutes</h2>
    <ol class="reading-steps">
    \(view.first.map { step -> Markup in
        "<li><strong>\(step.look)</strong> \(step.words)</li>\n"
    })\
    </ol>
    </section>
    <section aria-labelledby="ideas">
    <h2 id="ideas">Three ideas behind every chart</h2>
    <div class="grid-3">
    \(view.ideas.map(card))\
    </div>
    </section>
    <section aria-labelledby="charts">
    <h2 id="charts">Chart by chart</h2>
    <div class="grid-3">
    \(view.charts.map(card))\
    </div>
    </section>
    <section aria-labelledby="words">
    <h2 id="words">The words in place of a figure</h2>
    \(facts(view.words))\
    <p>\(anchor(view.methods))</p>
    </section>

    """
}

private func card(_ entry: ReadingOverviewView.Entry) -> Markup {
    """
    <section class="card">
    <h3 class="card-title"><a class="card-link" href="\(entry.link.href)">\(entry.link.text)</a></h3>
    <p>\(entry.words)</p>
    </section>

    """
}
