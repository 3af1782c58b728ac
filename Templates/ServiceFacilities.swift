/// How one service is set up, in its own answers.
package struct ServiceFacilitiesView: Sendable {
    package var words: String
    /// Empty where the service sent no answers.
    package var groups: [FacilitiesGroupView]
    package var link: LinkView

    package init(words: String, groups: [FacilitiesGroupView], link: LinkView) {
        self.words = words
        self.groups = groups
        self.link = link
    }
}

/// A group of answers, one line each.
package struct FacilitiesGroupView: Sendable {
    package var name: String
    package var lines: [String]

    package init(name: String, lines: [String]) {
        self.name = name
        self.lines = lines
    }
}

func serviceFacilities(_ view: ServiceFacilitiesView) -> Markup {
    let list: Markup =
        view.groups.isEmpty
        ? "" : "<dl class=\"key-facts compact\">\n\(view.groups.map(answers))</dl>\n"
    return """
        <section aria-labelledby="facilities">
        <h2 id="facilities">How this service is set up</h2>
        <p class="prose">\(view.words)</p>
        \(list)\
        <p>\(anchor(view.link))</p>
        </section>

        """
}

private func answers(_ group: FacilitiesGroupView) -> Markup {
    """
    <div><dt>\(group.name)</dt>\
    \(group.lines.map { line -> Markup in "<dd>\(line)</dd>" })</div>

    """
}
