import Files
import Findings

/// Every item of the repository, with what each has to do with the others.
package struct Repository: Sendable {
    /// The questions of the patient dataset; nil where the data folder has no dictionary.
    package let dataset: DatasetDefinitions?
    /// By slug.
    package let resources: [Resource]
    /// The files that it was read from, for the manifest, by path.
    package let inputs: [Manifest.Input]

    /// What is not archived, by kind and then by title.
    package let current: [Resource]
    /// By title.
    package let archived: [Resource]
    /// The current standards, by issuer and then by title.
    package let standards: [Resource]
    /// Every way to choose that leads to at least one item, in the order in which they are offered.
    package let facets: [ResourceFacet]

    package init(
        resources: [Resource] = [], dataset: DatasetDefinitions? = nil,
        inputs: [Manifest.Input] = []
    ) {
        self.dataset = dataset
        self.resources = resources.sorted { $0.slug.precedes($1.slug) }
        self.inputs = inputs
        let current = Self.inListOrder(self.resources.filter { !$0.isArchived })
        self.current = current
        archived = self.resources.filter(\.isArchived).sorted { $0.title.precedes($1.title) }
        standards = Self.standards(among: current)
        facets = Self.facets(of: current)
    }

    package var isEmpty: Bool { resources.isEmpty }

    package func resource(_ slug: String) -> Resource? {
        resources.first { $0.slug.isSame(slug) }
    }

    /// The current items that a reader may choose so, in the order of lists.
    package func resources(in facet: ResourceFacet) -> [Resource] {
        current.filter { $0.isIn(facet) }
    }

    /// Where a reader starts; nil where there is no such page.
    package func route(for audience: Audience) -> Resource? {
        resources(in: .kind(.route)).first {
            $0.language == .english && $0.audiences.contains(audience)
        }
    }

    /// What helps with an indicator: every current item in English that names it, those that name all
    /// eleven last; without the standards.
    package func help(with kpi: Int) -> [Resource] {
        let items = resources(in: .kpi(kpi)).filter {
            $0.kind != .standard && $0.kind != .route && $0.language == .english
        }
        return items.filter { $0.kpis.count < 11 } + items.filter { $0.kpis.count == 11 }
    }

    private static func facets(of items: [Resource]) -> [ResourceFacet] {
        let topics = Set(items.flatMap(\.topics)).sorted { $0.precedes($1) }
        let all: [ResourceFacet] =
            Audience.allCases.map { .audience($0) } + ResourceKind.allCases.map { .kind($0) }
            + (1...11).map { .kpi($0) } + topics.map { .topic($0) }
            + ResourceLanguage.allCases.map { .language($0) }
        return all.filter { facet in items.contains { $0.isIn(facet) } }
    }

    private static func standards(among items: [Resource]) -> [Resource] {
        items.filter { $0.kind == .standard }.sorted { left, right in
            let (one, other) = (left.standard?.issuer ?? "", right.standard?.issuer ?? "")
            return one.isSame(other) ? left.title.precedes(right.title) : one.precedes(other)
        }
    }

    /// The current items that help to meet a standard.
    package func resources(meeting standard: Resource) -> [Resource] {
        current.filter { item in item.standards.contains { $0.isSame(standard.slug) } }
    }

    /// What took the place of an archived item.
    package func successors(of resource: Resource) -> [Resource] {
        resources.filter { item in item.replaces.contains { $0.isSame(resource.slug) } }
    }

    /// Current items, last reviewed first; then by slug.
    package var newest: [Resource] {
        resources.filter { !$0.isArchived }.sorted { left, right in
            left.dates.reviewed.isSame(right.dates.reviewed)
                ? left.slug.precedes(right.slug)
                : right.dates.reviewed.precedes(left.dates.reviewed)
        }
    }

    /// Addresses that items have left, each with the item.
    package var moves: [(from: String, to: Resource)] {
        resources.flatMap { item in item.movedFrom.map { ($0, item) } }
            .sorted { $0.0.precedes($1.0) }
    }

    private static func inListOrder(_ items: [Resource]) -> [Resource] {
        let order = ResourceKind.allCases
        return items.map { (order.firstIndex(of: $0.kind) ?? 0, $0) }.sorted { left, right in
            if left.0 != right.0 { return left.0 < right.0 }
            return left.1.title.isSame(right.1.title)
                ? left.1.slug.precedes(right.1.slug) : left.1.title.precedes(right.1.title)
        }.map(\.1)
    }
}

extension Resource {
    func isIn(_ facet: ResourceFacet) -> Bool {
        switch facet {
        case .audience(let audience): audiences.contains(audience)
        case .kind(let kind): self.kind == kind
        case .topic(let topic): topics.contains { $0.isSame(topic) }
        case .kpi(let kpi): kpis.contains(kpi)
        case .language(let language): self.language == language
        }
    }
}

extension String {
    /// Compared by bytes.
    func isSame(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }

    /// By bytes, without regard to ASCII capitals first.
    func precedes(_ other: String) -> Bool {
        let (left, right) = (Self.small(self), Self.small(other))
        return left == right
            ? utf8.lexicographicallyPrecedes(other.utf8) : left.lexicographicallyPrecedes(right)
    }

    private static func small(_ text: String) -> [UInt8] {
        text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
}
