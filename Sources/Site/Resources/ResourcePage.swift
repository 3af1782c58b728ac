import Repository

/// A page of the repository.
package enum ResourcePage: Sendable, Equatable {
    case overview, caseStudies, shelf, lineOfSight, dataset, archive
    /// The items that one choice leads to.
    case facet(ResourceFacet)
    case item(slug: String)
    /// The item in large print.
    case largePrint(slug: String)
    /// An address that an item has left.
    case moved(from: String)

    /// Where the choice leads: case studies and standards have pages of their own.
    init(choosing facet: ResourceFacet) {
        switch facet {
        case .kind(.caseStudy): self = .caseStudies
        case .kind(.standard): self = .shelf
        default: self = .facet(facet)
        }
    }

    var path: String { "resources/\(name).html" }

    private var name: String {
        switch self {
        case .overview: "index"
        case .caseStudies: "case-studies"
        case .shelf: "evidence-and-policy"
        case .lineOfSight: "line-of-sight"
        case .dataset: "dataset"
        case .archive: "archive"
        case .item(let slug), .moved(let slug): slug
        case .largePrint(let slug): "large-print/\(slug)"
        case .facet(.audience(let audience)): "for/\(audience.rawValue)"
        case .facet(.kind(let kind)): "kind/\(kind.rawValue)"
        case .facet(.topic(let topic)): "topic/\(topic)"
        case .facet(.kpi(let kpi)): "kpi/kpi-\(kpi < 10 ? "0" : "")\(kpi)"
        case .facet(.language(let language)): "language/\(language.rawValue)"
        }
    }
}

extension Site {
    static let resourceFeedPath = "resources/feed.xml"

    /// Every page of the repository; none where there is nothing in it.
    var resourcePages: [ResourcePage] {
        guard !repository.isEmpty else { return [] }
        let choices = repository.facets.map { ResourcePage(choosing: $0) }
        let sight: [ResourcePage] = sightIssuers.isEmpty ? [] : [.lineOfSight]
        let dataset: [ResourcePage] = repository.dataset == nil ? [] : [.dataset]
        return [.overview] + choices + sight + dataset + [.archive]
            + repository.resources.map { .item(slug: $0.slug) }
            + repository.resources.filter(\.hasLargePrint).map { .largePrint(slug: $0.slug) }
            + repository.moves.map { .moved(from: $0.from) }
    }

    func content(of page: ResourcePage) -> PageContent {
        switch page {
        case .overview: resourcesPage()
        case .caseStudies: caseStudiesPage()
        case .shelf: shelfPage()
        case .lineOfSight: lineOfSightPage()
        case .dataset: datasetPage()
        case .archive: archivePage()
        case .facet(let facet): facetPage(facet)
        case .item(let slug): repository.resource(slug).map(resourcePage) ?? notFoundPage()
        case .largePrint(let slug):
            repository.resource(slug).map(largePrintPage) ?? notFoundPage()
        case .moved(let slug): movedPage(from: slug)
        }
    }

    /// The page's name in lists of pages.
    func name(of page: ResourcePage) -> String {
        switch page {
        case .overview: "Resources"
        case .caseStudies: "Case studies"
        case .shelf: "Evidence and policy"
        case .lineOfSight: "Line of sight"
        case .dataset: "Dataset definitions"
        case .archive: "Archive of resources"
        case .facet(let facet): "Resources: \(ResourceWords.name(of: facet, latest))"
        case .item(let slug): repository.resource(slug)?.title ?? slug
        case .largePrint(let slug):
            repository.resource(slug).map(Self.largePrintName) ?? slug
        case .moved(let slug): "Moved: \(slug)"
        }
    }
}
