import Templates

/// What one page says, before its frame is put around it.
struct PageContent {
    /// The page's name, as its h1 and in the breadcrumb.
    var name: String
    /// One sentence for search engines and link previews.
    var summary: String
    var main: Markup
    /// The charts that can be taken away from the page.
    var charts: [ChartFigure] = []
    /// Scripts of this page alone, by the names of their assets.
    var scripts: [String] = []
    /// A stylesheet of this page's kind, after the shared one, by the name of its asset.
    var stylesheet: String?
}
