import Charts
import Markdown

/// An outlier status in word and shape: one ring for an alert, two for an alarm.
package struct OutlierTag: Sendable {
    package var sign: OutlierSign
    /// `Negative alert`.
    package var words: String

    package init(_ sign: OutlierSign, _ words: String) {
        self.sign = sign
        self.words = words
    }
}

func outlierTag(_ tag: OutlierTag) -> Markup {
    switch tag.sign {
    case .alarm: "<span class=\"outlier-tag outlier-alarm\">\(tag.words)</span>"
    case .alert: "<span class=\"outlier-tag outlier-alert\">\(tag.words)</span>"
    case .none: "<span class=\"outlier-tag\">\(tag.words)</span>"
    }
}

/// What a service answered to being named an outlier.
package struct ResponseView: Sendable {
    /// `Response on KPI 2: Identification`.
    package var title: String
    /// `Clinical lead, received on 9 December 2022`.
    package var from: String
    package var text: MarkdownDocument

    package init(title: String, from: String, text: MarkdownDocument) {
        self.title = title
        self.from = from
        self.text = text
    }
}

func response(_ view: ResponseView) -> Markup {
    """
    <div class="response">
    <p><strong>\(view.title)</strong> <span class="meta">\(view.from)</span></p>
    \(prose(view.text))\
    </div>

    """
}

/// One service's outlier statuses, on its own page.
package struct ServiceOutliersView: Sendable {
    package var words: String
    /// Nil where the service took no part.
    package var table: DataTable?
    package var responses: [ResponseView]
    package var link: LinkView

    package init(words: String, table: DataTable?, responses: [ResponseView], link: LinkView) {
        self.words = words
        self.table = table
        self.responses = responses
        self.link = link
    }
}

func serviceOutliers(_ view: ServiceOutliersView) -> Markup {
    """
    <section aria-labelledby="outliers">
    <h2 id="outliers">Outlier status</h2>
    <p class="prose">\(view.words)</p>
    \(view.table.map { dataTable($0, id: "outlier-table") })\
    \(view.responses.map(response))\
    <p>\(anchor(view.link))</p>
    </section>

    """
}
