/// A link: what it says and where it leads, relative to the page that it stands on.
package struct LinkView: Sendable, Equatable {
    package var text: String
    package var href: String

    package init(_ text: String, href: String) {
        self.text = text
        self.href = href
    }
}

func anchor(_ link: LinkView) -> Markup {
    #"<a href="\#(link.href)">\#(link.text)</a>"#
}

func listOfLinks(_ links: [LinkView]) -> Markup {
    """
    <ul class="links">\(links.map { link -> Markup in "<li>\(anchor(link))</li>" })</ul>

    """
}
