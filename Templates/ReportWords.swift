import Markdown

/// What people wrote for the report of an edition.
package struct ReportWordsView: Sendable {
    package var foreword: Foreword?
    package var messages: [Message]
    package var recommendations: [Audience]
    /// The words that the report uses; nil where it explains none.
    package var glossary: LinkView?

    package init(
        foreword: Foreword?, messages: [Message], recommendations: [Audience], glossary: LinkView?
    ) {
        self.foreword = foreword
        self.messages = messages
        self.recommendations = recommendations
        self.glossary = glossary
    }

    package struct Foreword: Sendable {
        package var title: String
        package var text: MarkdownDocument
        /// `Clinical lead of the audit, 9 January 2023`
        package var signed: String

        package init(title: String, text: MarkdownDocument, signed: String) {
            self.title = title
            self.text = text
            self.signed = signed
        }
    }

    package struct Message: Sendable {
        package var id: String
        package var title: String
        package var text: MarkdownDocument
        /// The indicators that it is about.
        package var indicators: [LinkView]

        package init(id: String, title: String, text: MarkdownDocument, indicators: [LinkView]) {
            self.id = id
            self.title = title
            self.text = text
            self.indicators = indicators
        }
    }

    /// Everything that is recommended to one audience.
    package struct Audience: Sendable {
        package var id: String
        package var name: String
        package var recommendations: [Recommendation]

        package init(id: String, name: String, recommendations: [Recommendation]) {
            self.id = id
            self.name = name
            self.recommendations = recommendations
        }
    }

    package struct Recommendation: Sendable {
        package var id: String
        package var title: String
        package var text: MarkdownDocument
        package var indicators: [LinkView]
        /// The key messages that it rests on.
        package var findings: [LinkView]

        package init(
            id: String, title: String, text: MarkdownDocument, indicators: [LinkView],
            findings: [LinkView]
        ) {
            self.id = id
            self.title = title
            self.text = text
            self.indicators = indicators
            self.findings = findings
        }
    }
}

func foreword(_ view: ReportWordsView.Foreword) -> Markup {
    """
    <section aria-labelledby="foreword">
    <h2 id="foreword">\(view.title)</h2>
    <div class="prose">
    \(prose(view.text))\
    <p class="meta">\(view.signed)</p>
    </div>
    </section>

    """
}

func writtenMessages(_ messages: [ReportWordsView.Message]) -> Markup {
    """
    <section aria-labelledby="messages">
    <h2 id="messages">Key messages</h2>
    \(messages.map { message -> Markup in
        """
        <article class="message prose" aria-labelledby="\(message.id)">
        <h3 id="\(message.id)">\(message.title)</h3>
        \(prose(message.text))\
        \(restsOn([], message.indicators))\
        </article>

        """
    })\
    </section>

    """
}

func recommendations(_ view: ReportWordsView) -> Markup {
    """
    <section aria-labelledby="recommendations">
    <h2 id="recommendations">Recommendations</h2>
    \(view.recommendations.map(audience))\
    \(view.glossary.map { link -> Markup in "<p>\(anchor(link))</p>\n" })\
    </section>

    """
}

private func audience(_ view: ReportWordsView.Audience) -> Markup {
    """
    <section class="audience" aria-labelledby="\(view.id)">
    <h3 id="\(view.id)">\(view.name)</h3>
    \(view.recommendations.map { recommendation -> Markup in
        """
        <article class="recommendation prose" aria-labelledby="\(recommendation.id)">
        <h4 id="\(recommendation.id)">\(recommendation.title)</h4>
        \(prose(recommendation.text))\
        \(restsOn(recommendation.findings, recommendation.indicators))\
        </article>

        """
    })\
    </section>

    """
}

private func restsOn(_ findings: [LinkView], _ indicators: [LinkView]) -> Markup {
    """
    <ul class="rests-on">\(line("Found: ", findings, "; "))\(line("Figures: ", indicators, ", "))</ul>

    """
}

private func line(_ name: String, _ links: [LinkView], _ between: String) -> Markup {
    guard let first = links.first else { return Markup() }
    let others = links.dropFirst().map { link -> Markup in "\(between)\(anchor(link))" }
    return "<li>\(name)\(anchor(first))\(others)</li>"
}

/// What the report recommends on an indicator.
package struct IndicatorRecommendationsView: Sendable {
    /// The audience, and the recommendation in the report.
    package var items: [(audience: String, link: LinkView)]

    package init(items: [(audience: String, link: LinkView)]) { self.items = items }
}

func indicatorRecommendations(_ view: IndicatorRecommendationsView) -> Markup {
    """
    <section aria-labelledby="recommendations">
    <h2 id="recommendations">What the report recommends</h2>
    <ul class="prose">\(view.items.map { item -> Markup in
        "<li>\(item.audience): \(anchor(item.link))</li>"
    })</ul>
    </section>

    """
}

extension MethodsPageView {
    /// How the report was made, in somebody's words.
    package struct Note: Sendable {
        package var title: String
        package var text: MarkdownDocument

        package init(title: String, text: MarkdownDocument) {
            self.title = title
            self.text = text
        }
    }
}

func methodsNote(_ view: MethodsPageView.Note) -> Markup {
    """
    <section aria-labelledby="in-short">
    <h2 id="in-short">\(view.title)</h2>
    <div class="prose">
    \(prose(view.text))\
    <p>No number in the words of the report is typed. Each is put there from the published results when \
    the report is made and leads to what it rests on; one that was read elsewhere leads to its source. \
    Said in words, a percentage takes the nearest of the fractions that people use: the fraction alone \
    within half a point of it, “just over” or “just under” within two points, and “more than” the last \
    one below it otherwise.</p>
    </div>
    </section>

    """
}

/// The numbers of the report's words that no figure's own section states.
func reportNumbers(_ told: DataTable?, _ fixed: DataTable?) -> Markup {
    let own: Markup =
        told.map { table -> Markup in
            """
            <section class="provenance" aria-labelledby="told">
            <h2 id="told">Other numbers in the report’s words</h2>
            \(dataTable(table, id: "told-table"))\
            </section>

            """
        } ?? Markup()
    let others: Markup =
        fixed.map { table -> Markup in
            """
            <section class="provenance" aria-labelledby="fixed">
            <h2 id="fixed">Numbers from elsewhere in the report’s words</h2>
            \(dataTable(table, id: "fixed-table"))\
            </section>

            """
        } ?? Markup()
    return "\(own)\(others)"
}
