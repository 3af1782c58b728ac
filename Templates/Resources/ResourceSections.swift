/// What helps with one indicator, on its page.
package struct IndicatorHelpView: Sendable {
    /// The first few items.
    package var entries: [LinkedListView.Entry]
    /// All of them, and the shelf.
    package var more: [LinkView]
    /// What national bodies ask for and this indicator measures.
    package var standards: [LinkedListView.Entry]

    package init(
        entries: [LinkedListView.Entry], more: [LinkView], standards: [LinkedListView.Entry]
    ) {
        self.entries = entries
        self.more = more
        self.standards = standards
    }
}

func indicatorHelp(_ view: IndicatorHelpView) -> Markup {
    let standards: Markup =
        view.standards.isEmpty
        ? "" : "<h3>What it answers to</h3>\n\(linkedEntries(view.standards))"
    return """
        <section aria-labelledby="help">
        <h2 id="help">What helps</h2>
        \(linkedEntries(view.entries))\
        \(listOfLinks(view.more))\
        \(standards)\
        </section>

        """
}

/// What helps a service where its figures need it most.
package struct ServiceHelpView: Sendable {
    package var words: String
    package var parts: [Part]
    package var all: LinkView

    package struct Part: Sendable {
        package var indicator: LinkView
        /// `Worse than expected`.
        package var why: String
        package var entries: [LinkedListView.Entry]
        package var more: LinkView

        package init(
            indicator: LinkView, why: String, entries: [LinkedListView.Entry], more: LinkView
        ) {
            self.indicator = indicator
            self.why = why
            self.entries = entries
            self.more = more
        }
    }

    package init(words: String, parts: [Part], all: LinkView) {
        self.words = words
        self.parts = parts
        self.all = all
    }
}

func serviceHelp(_ view: ServiceHelpView) -> Markup {
    """
    <section aria-labelledby="help">
    <h2 id="help">What helps</h2>
    <p class="prose">\(view.words)</p>
    <div class="grid-3">
    \(view.parts.map(part))\
    </div>
    <p>\(anchor(view.all))</p>
    </section>

    """
}

private func part(_ view: ServiceHelpView.Part) -> Markup {
    """
    <div class="card">
    <h3 class="card-title">\(anchor(view.indicator))</h3>
    <p class="meta">\(view.why)</p>
    \(linkedEntries(view.entries))\
    <p>\(anchor(view.more))</p>
    </div>

    """
}
