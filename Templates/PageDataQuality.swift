/// What came in, what was left out, and how far the answers can be trusted.
package struct DataQualityPageView: Sendable {
    package var year: String
    package var words: String
    package var flow: ChartFigure
    package var findings: DataTable
    package var findingsWords: String
    package var services: DataTable?
    package var completeness: DataTable?
    package var effects: DataTable?
    package var questions: DataTable?
    package var servicesToAsk: DataTable?
    package var signOff: SignOffView
    package var methods: LinkView
    package var download: LinkView

    package init(
        year: String, words: String, flow: ChartFigure, findings: DataTable,
        findingsWords: String, services: DataTable?, completeness: DataTable?,
        effects: DataTable?, questions: DataTable?, servicesToAsk: DataTable?,
        signOff: SignOffView, methods: LinkView, download: LinkView
    ) {
        self.year = year
        self.words = words
        self.flow = flow
        self.findings = findings
        self.findingsWords = findingsWords
        self.services = services
        self.completeness = completeness
        self.effects = effects
        self.questions = questions
        self.servicesToAsk = servicesToAsk
        self.signOff = signOff
        self.methods = methods
        self.download = download
    }
}

/// What the data guardian signs.
package struct SignOffView: Sendable {
    package var verdict: String
    package var thresholds: String
    package var inputs: DataTable
    package var exceptions: DataTable?
    /// The same as a file.
    package var file: LinkView

    package init(
        verdict: String, thresholds: String, inputs: DataTable, exceptions: DataTable?,
        file: LinkView
    ) {
        self.verdict = verdict
        self.thresholds = thresholds
        self.inputs = inputs
        self.exceptions = exceptions
        self.file = file
    }
}

package func dataQualityPage(_ view: DataQualityPageView) -> Markup {
    """
    <div class="page-head">
    <h1>Data quality, \(view.year)</h1>
    <p class="lede">\(view.words)</p>
    </div>
    <section aria-labelledby="flow">
    <h2 id="flow">From extract to audit</h2>
    \(figureBlock(view.flow))\
    </section>
    <section aria-labelledby="completeness">
    <h2 id="completeness">How complete the answers are</h2>
    <p class="prose">Blank, unreadable and “Don’t know” answers are missing. A service meets KPI 1 when \
    fewer than 5 of its 17 fields have more than 20\u{A0}% missing.</p>
    \(view.completeness.map { dataTable($0, id: "completeness-table") })\
    </section>
    <section aria-labelledby="findings">
    <h2 id="findings">What the checks found</h2>
    <p class="prose">\(view.findingsWords)</p>
    \(dataTable(view.findings, id: "findings-table"))\
    </section>
    \(effects(view))\
    \(ask(view))\
    \(services(view))\
    \(signOff(view.signOff))\
    <p>\(anchor(view.methods)) · \(anchor(view.download))</p>
    """
}

private func services(_ view: DataQualityPageView) -> Markup {
    guard let table = view.services else { return "" }
    return """
        <section aria-labelledby="services">
        <h2 id="services">Findings by service</h2>
        \(dataTable(table, id: "service-findings"))\
        </section>

        """
}

private func effects(_ view: DataQualityPageView) -> Markup {
    let questions = view.questions.map { dataTable($0, id: "question-table") }
    guard let table = view.effects else { return "\(questions)" }
    return """
        <section aria-labelledby="effects">
        <h2 id="effects">What the findings mean for the figures</h2>
        <p class="prose">An answer that cannot be used counts as missing, and missing counts as not met. \
        Each cell shows, of the records that a rule found and left in the audit, how many are counted in \
        the indicator and how many of those met it: were every one of these answers put right, the \
        indicator’s numerator could grow by no more than the difference.</p>
        \(dataTable(table, id: "effects-table"))\
        \(questions)\
        </section>

        """
}

private func ask(_ view: DataQualityPageView) -> Markup {
    guard let table = view.servicesToAsk else { return "" }
    return """
        <section aria-labelledby="ask">
        <h2 id="ask">Services to ask</h2>
        \(dataTable(table, id: "ask-table"))\
        </section>

        """
}

private func signOff(_ view: SignOffView) -> Markup {
    """
    <section aria-labelledby="sign-off">
    <h2 id="sign-off">Sign-off statement</h2>
    <p class="prose"><strong>\(view.verdict)</strong></p>
    <p class="prose">\(view.thresholds) \(anchor(view.file))</p>
    \(view.exceptions.map { dataTable($0, id: "exception-table") })\
    \(dataTable(view.inputs, id: "input-table"))\
    </section>

    """
}
