/// What lists of pages call the pages that there are once, or once an edition.
extension Site {
    static let sitePageNames: [(String, SitePage)] = [
        ("Home", .home), ("Search", .search), (everythingName, .everything),
        ("The Fracture Liaison Model", .model), ("About the audit", .about),
        ("Archive of editions", .archive), ("Accessibility statement", .accessibility),
        ("Privacy and opt-out", .privacy), ("Page not found", .notFound),
    ]

    /// The pages that an edition has.
    func editionPageNames(_ year: Int) -> [(String, EditionPage)] {
        Self.everyEditionPage.filter { map.has(.edition(year, $1)) }
    }

    private static let everyEditionPage: [(String, EditionPage)] = [
        ("Annual report", .report), ("Services", .services), ("Nations and regions", .regions),
        ("Compare", .matrix), ("Map", .map), ("Outliers", .outliers), ("Facilities", .facilities),
        ("Data quality", .dataQuality), ("Withheld figures", .withheld), ("Methods", .methods),
        ("Data and downloads", .downloads), ("What changed since last year", .changes),
        (ProvenanceWords.overview, .provenance), ("Glossary", .glossary),
    ]
}
