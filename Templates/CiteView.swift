/// How to cite a page or an edition, in words and as files for reference software.
package struct CiteView: Sendable {
    package var text: String
    package var files: [LinkView]

    package init(text: String, files: [LinkView]) {
        self.text = text
        self.files = files
    }
}

func citeThis(_ view: CiteView?) -> Markup {
    guard let view else { return Markup() }
    return """
        <section class="cite" aria-labelledby="cite">
        <h2 id="cite">Cite this</h2>
        <p>\(view.text)</p>
        \(listOfLinks(view.files))\
        </section>

        """
}
