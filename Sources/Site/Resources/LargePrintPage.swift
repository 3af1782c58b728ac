import Repository
import Templates

extension Site {
    /// An item's text and figures alone, in large print.
    func largePrintPage(_ item: Resource) -> PageContent {
        let here = Page.resource(.largePrint(slug: item.slug))
        let text = item.body.paths { map.link(from: here, toPath: path(meant: $0)) }
        let halves = Self.halves(of: text)
        let isWelsh = item.language == .welsh
        let view = LargePrintPageView(
            title: item.title, language: item.language.mark, summary: item.summary,
            text: halves.first, figures: figures(of: item, on: here), rest: halves.rest,
            usual: LinkView(
                isWelsh ? "Yr un dudalen mewn print arferol" : "The same page in usual print",
                href: link(to: item, from: here).href))
        var content = PageContent(
            name: Self.largePrintName(of: item), summary: item.summary,
            main: Templates.largePrintPage(view))
        content.stylesheet = "large-print.css"
        if item.body.hasChecklist { content.scripts = ["checklist.js"] }
        return content
    }

    static func largePrintName(of item: Resource) -> String {
        "\(item.title) (\(item.language == .welsh ? "print bras" : "large print"))"
    }

    func largePrintLink(to item: Resource, from page: Page) -> LinkView {
        LinkView(
            item.language == .welsh ? "Y dudalen hon mewn print bras" : "This page in large print",
            href: map.link(from: page, to: .resource(.largePrint(slug: item.slug))))
    }
}
