import Repository
import Results

/// A page of the site, by what it is. `SiteMap` alone knows where it lies.
package enum Page: Sendable, Equatable {
    case site(SitePage)
    /// How to read the site, above the editions.
    case reading(ReadingPage)
    case edition(Int, EditionPage)
    /// One indicator in one year's edition.
    case indicator(Int, kpi: Int)
    /// Every service on one indicator, in tables.
    case indicatorServices(Int, kpi: Int)
    /// One service in one year's edition, by its code.
    case service(Int, code: String)
    /// Where a service went that a year's edition does not have any more.
    case departed(Int, code: String)
    /// One frozen revision of a year's edition, above the editions.
    case archived(Int, revision: Int)
    /// What the audit offers besides figures, above the editions.
    case resource(ResourcePage)
    /// A service's poster or slides for local meetings, of the latest edition.
    case meeting(MeetingPage, code: String)
    /// What the figures of one place rest on, in one year's edition.
    case provenance(Int, Level, code: String)
}

/// Pages that stand above the editions.
package enum SitePage: Sendable, CaseIterable {
    case home, search, everything, model, about, archive, accessibility, privacy, contents, notFound
}

/// Pages that every edition has once.
package enum EditionPage: Sendable, CaseIterable {
    case report, services, regions, matrix, outliers, facilities, dataQuality, withheld, methods,
        downloads, changes, provenance, glossary, map
}
