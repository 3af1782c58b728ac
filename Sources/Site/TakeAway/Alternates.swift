import Templates

extension Site {
    /// What programs that come to a page are told of: the feed, and the edition as a Dataset.
    ///
    /// The Dataset is a file that the page names and not a script in it: the site's policy allows
    /// no script of a page's own, whatever its type, and is the stronger for having no exception.
    func alternates(of page: Page) -> [AlternateView] {
        let feed = AlternateView(
            .alternate, "application/atom+xml",
            LinkView("Editions", href: map.link(from: page, toPath: Self.feedPath)))
        switch page {
        case .site(.home): return [feed]
        case .edition(let year, .report), .edition(let year, .downloads):
            let dataset = map.path(ofData: Self.datasetName, year: year)
            return [
                feed,
                AlternateView(
                    .describedBy, "application/ld+json",
                    LinkView("Dataset \(year)", href: map.link(from: page, toPath: dataset))),
            ]
        default: return []
        }
    }
}
