/// What a preview shows in place of every page while the site would not be published.
package struct PreviewFaultsView: Sendable {
    package struct Fault: Sendable {
        package var rule: String
        package var place: String
        package var summary: String

        package init(rule: String, place: String, summary: String) {
            self.rule = rule
            self.place = place
            self.summary = summary
        }
    }

    /// How many there are, and what to do, in a sentence.
    package var sentence: String
    package var faults: [Fault]

    package init(sentence: String, faults: [Fault]) {
        self.sentence = sentence
        self.faults = faults
    }
}

/// A page of its own, under the site's stylesheet and policy.
package func previewFaultsPage(_ view: PreviewFaultsView) -> Markup {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <title>The site does not build – preview</title>
    <link rel="stylesheet" href="/assets/site.css"/>
    </head>
    <body>
    <main id="main" class="page">
    <div class="page-head"><h1>The site does not build</h1>
    <p class="lede">\(view.sentence)</p></div>
    <dl class="key-facts">
    \(view.faults.map { fault -> Markup in
        "<div><dt>\(fault.place)</dt><dd>\(fault.summary) <span class=\"meta\">\(fault.rule)</span></dd></div>\n"
    })</dl>
    </main>
    </body>
    </html>

    """
}

/// Goes before the end of a page's head while it is previewed, and stands in no published file.
///
/// - Parameter version: what of the site the page shows; a later one is a reason to load it anew.
package func previewScript(version: Int) -> Markup {
    "<script src=\"/.preview/reload.js?\(version)\" defer=\"defer\"></script>\n"
}
