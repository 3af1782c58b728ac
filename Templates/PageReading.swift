/// One page on how to read a kind of chart, on an invented example.
package struct ReadingPageView: Sendable {
    package var title: String
    package var lede: String
    /// The whole of it, for a reader with twenty seconds.
    package var short: [String]
    /// The example, with the numbers of the steps drawn on it.
    package var figure: ChartFigure?
    package var tables: [DataTable]
    package var steps: [ReadingStepView]
    package var tells: [String]
    package var tellsNot: [String]
    package var mistake: String
    package var question: String
    package var answer: String
    /// How it is worked out, for those who want to know.
    package var technical: String
    package var methods: LinkView
    /// Where the site shows one.
    package var found: [LinkView]
    package var previous: LinkView?
    package var next: LinkView?

    package init(
        title: String, lede: String, short: [String], figure: ChartFigure?, tables: [DataTable],
        steps: [ReadingStepView], tells: [String], tellsNot: [String], mistake: String,
        question: String, answer: String, technical: String, methods: LinkView, found: [LinkView],
        previous: LinkView?, next: LinkView?
    ) {
        self.title = title
        self.lede = lede
        self.short = short
        self.figure = figure
        self.tables = tables
        self.steps = steps
        self.tells = tells
        self.tellsNot = tellsNot
        self.mistake = mistake
        self.question = question
        self.answer = answer
        self.technical = technical
        self.methods = methods
        self.found = found
        self.previous = previous
        self.next = next
    }
}

/// What to look at, and what it says.
package struct ReadingStepView: Sendable {
    package var look: String
    package var words: String

    package init(_ look: String, _ words: String) {
        self.look = look
        self.words = words
    }
}

package func readingPage(_ view: ReadingPageView) -> Markup {
    """
    <div class="page-head">
    <h1>\(view.title)</h1>
    <p class="lede">\(view.lede)</p>
    </div>
    <section aria-labelledby="short" class="inset">
    <h2 id="short" class="chart-title">In short</h2>
    \(bullets(view.short))\
    </section>
    <section aria-labelledby="example">
    <h2 id="example">Step by step</h2>
    <p>The services, patients and numbers of this example are invented.</p>
    \(view.figure.map(figureBlock))\
    \(view.tables.enumerated().map { dataTable($1, id: "example-table-\($0 + 1)") })\
    <ol class="reading-steps">
    \(view.steps.map { step -> Markup in
        "<li><strong>\(step.look)</strong> \(step.words)</li>\n"
    })\
    </ol>
    </section>
    <div class="grid-2">
    <section class="card" aria-labelledby="tells">
    <h2 id="tells" class="card-title">What it tells you</h2>
    \(bullets(view.tells))\
    </section>
    <section class="card" aria-labelledby="tells-not">
    <h2 id="tells-not" class="card-title">What it does not tell you</h2>
    \(bullets(view.tellsNot))\
    </section>
    </div>
    <section aria-labelledby="mistake">
    <h2 id="mistake">A common mistake</h2>
    <p>\(view.mistake)</p>
    </section>
    <section aria-labelledby="check">
    <h2 id="check">Check yourself</h2>
    <p>\(view.question)</p>
    <details><summary>Show the answer</summary>
    <p>\(view.answer)</p>
    </details>
    </section>
    <section aria-labelledby="technical">
    <h2 id="technical">For those who want to know more</h2>
    <p>\(view.technical)</p>
    <p>\(anchor(view.methods))</p>
    \(found(view.found))\
    </section>
    \(steps(view))
    """
}

private func bullets(_ items: [String]) -> Markup {
    "<ul>\(items.map { item -> Markup in "<li>\(item)</li>" })</ul>\n"
}

private func found(_ links: [LinkView]) -> Markup {
    guard !links.isEmpty else { return "" }
    return """
        <h3>Where you meet it</h3>
        \(listOfLinks(links))
        """
}

private func steps(_ view: ReadingPageView) -> Markup {
    let previous = view.previous.map { link -> Markup in "<li>Before: \(anchor(link))</li>" }
    let next = view.next.map { link -> Markup in "<li>Next: \(anchor(link))</li>" }
    return """
        <nav class="steps" aria-label="Other pages on how to read"><ul>\(previous)\(next)</ul></nav>

        """
}
