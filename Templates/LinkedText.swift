/// Text in which figures lead to what they rest on.
package struct LinkedText: Sendable, Equatable {
    package struct Run: Sendable, Equatable {
        package var text: String
        /// Where the run leads; nil where it is text alone.
        package var href: String?

        package init(_ text: String, href: String? = nil) {
            self.text = text
            self.href = href
        }
    }

    package var runs: [Run]

    package init(_ text: String) { runs = text.isEmpty ? [] : [Run(text)] }

    package var isEmpty: Bool { runs.isEmpty }

    package init(runs: [Run]) { self.runs = runs }
}

func linked(_ text: LinkedText) -> Markup {
    "\(text.runs.map { run -> Markup in originLink(run.text, to: run.href) })"
}

/// A figure that leads to its provenance: told apart by a dotted line, so that a table of figures
/// stays a table of figures. Where no figure stands, nothing leads anywhere.
func originLink(_ text: String, to href: String?) -> Markup {
    guard let href, !text.isEmpty, text != "–" else { return "\(text)" }
    return "<a class=\"origin\" href=\"\(href)\">\(text)</a>"
}
