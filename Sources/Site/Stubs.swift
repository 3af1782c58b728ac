import Files
import Templates

extension Site {
    func homePage() -> PageContent { .init(name: "Home", summary: "", main: "<h1>Home</h1>") }
    func aboutPage() -> PageContent { .init(name: "About", summary: "", main: "<h1>About</h1>") }
    func accessibilityPage() -> PageContent {
        .init(name: "Accessibility", summary: "", main: "<h1>A</h1>")
    }
    func privacyPage() -> PageContent { .init(name: "Privacy", summary: "", main: "<h1>P</h1>") }
    func contentsPage() -> PageContent { .init(name: "Site map", summary: "", main: "<h1>S</h1>") }
    func notFoundPage() -> PageContent { .init(name: "Not found", summary: "", main: "<h1>N</h1>") }
    func reportPage(_ e: EditionIndex) -> PageContent {
        .init(name: "Annual report \(e.year)", summary: "", main: "<h1>R</h1>")
    }
    func servicesPage(_ e: EditionIndex) -> PageContent {
        .init(name: "Services", summary: "", main: "<h1>S</h1>")
    }
    func regionsPage(_ e: EditionIndex) -> PageContent {
        .init(name: "Regions", summary: "", main: "<h1>R</h1>")
    }
    func matrixPage(_ e: EditionIndex) -> PageContent {
        .init(name: "All figures", summary: "", main: "<h1>M</h1>")
    }
    func dataQualityPage(_ e: EditionIndex) -> PageContent {
        .init(name: "Data quality", summary: "", main: "<h1>D</h1>")
    }
    func methodsPage(_ e: EditionIndex) -> PageContent {
        .init(name: "Methods", summary: "", main: "<h1>M</h1>")
    }
    func downloadsPage(_ e: EditionIndex) -> PageContent {
        .init(name: "Downloads", summary: "", main: "<h1>D</h1>")
    }
    func indicatorPage(_ kpi: Int, in e: EditionIndex) -> PageContent {
        .init(name: "KPI \(kpi)", summary: "", main: "<h1>K</h1>")
    }
    func servicePage(_ code: String, in e: EditionIndex) -> PageContent {
        .init(name: code, summary: "", main: "<h1>S</h1>")
    }
    func dataFiles(of edition: EditionIndex) -> [SiteFile] { [] }
}
