/// The files that every page of the site shares, as bytes.
package enum Assets {
    /// The one stylesheet.
    package static var stylesheet: [UInt8] { PackageResources.site_css }
    /// What posters and slides have of their own, after the one that every page has.
    package static var posterStylesheet: [UInt8] { PackageResources.poster_css }
    package static var slidesStylesheet: [UInt8] { PackageResources.slides_css }
    /// Small improvements for readers with JavaScript: sorting and finding. Nothing needs it.
    package static var script: [UInt8] { PackageResources.site_js }
    /// Places side by side: what the page of every figure does, and what it looks like.
    package static var compare: [UInt8] { PackageResources.compare_js }
    package static var compareStylesheet: [UInt8] { PackageResources.compare_css }
    /// What pages in large print have of their own.
    package static var largePrint: [UInt8] { PackageResources.large_print_css }
    /// The outlines of England and Wales: nation, ring, degrees east, degrees north. Not a file of the
    /// site: maps are drawn from it.
    package static var coastline: [UInt8] { PackageResources.coastline_csv }
    /// Lists to tick.
    package static var checklist: [UInt8] { PackageResources.checklist_js }
    /// What the search page does.
    package static var search: [UInt8] { PackageResources.search_js }
    /// Loads a previewed page anew when the site has changed; no site has it.
    package static var preview: [UInt8] { PackageResources.preview_js }
    /// The Fracture Liaison Model's arithmetic, as the program's own.
    package static var model: [UInt8] { PackageResources.model_js }
    /// The form and charts of the model's page.
    package static var modelPage: [UInt8] { PackageResources.model_page_js }
    /// What the model's page has of its own: its form.
    package static var modelStylesheet: [UInt8] { PackageResources.model_css }
    /// What every site has of these, by the name of its file, as readers load it.
    package static let published: [(name: String, bytes: [UInt8])] = short([
        ("site.css", stylesheet), ("poster.css", posterStylesheet),
        ("slides.css", slidesStylesheet), ("site.js", script), ("compare.js", compare),
        ("compare.css", compareStylesheet), ("model.js", model), ("model-page.js", modelPage),
        ("model.css", modelStylesheet), ("search.js", search),
    ])
    /// What a site with a repository has besides.
    package static let publishedWithRepository: [(name: String, bytes: [UInt8])] = short([
        ("checklist.js", checklist), ("large-print.css", largePrint),
    ])

    private static func short(
        _ assets: [(name: String, bytes: [UInt8])]
    ) -> [(name: String, bytes: [UInt8])] {
        assets.map { ($0.name, ShortAsset.named($0.name, $0.bytes)) }
    }
}
