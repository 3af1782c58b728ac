import Markdown
import Parallel
import Repository
import Results
import Templates

extension Site {
    /// Everything that can be searched for: services, indicators, places and pages of the latest
    /// edition, what its report says, what explains them, resources, then earlier editions. Names alone,
    /// never a figure.
    func foundEntries() -> [SearchEntry] {
        serviceEntries + indicatorEntries + placeEntries + pageEntries + reportEntries
            + readingEntries + glossaryEntries + resourceEntries + earlierEntries
    }

    private func entry(
        _ title: String, _ page: Page, _ kind: String, part: String = "", place: String = "",
        words: [String] = []
    ) -> SearchEntry {
        SearchEntry(
            title: title, path: map.path(of: page) + part, kind: kind, place: place,
            words: SearchEntry.words(of: words, beyond: title))
    }

    private var serviceEntries: [SearchEntry] {
        let year = latest.year
        let registered = latest.servicesByName.map { service in
            entry(
                service.name, .service(year, code: service.code), "Service",
                place: ServicePlace.words(of: service))
        }
        let left = (departures[year] ?? []).map { departure in
            entry(
                departure.service.name, .departed(year, code: departure.service.code),
                "Former service", place: ServicePlace.words(of: departure.service))
        }
        return registered + left
    }

    private var indicatorEntries: [SearchEntry] {
        (1...EditionIndex.kpis).map { kpi in
            let definition = latest.definitions[kpi - 1]
            return entry(
                latest.title(of: kpi), .indicator(latest.year, kpi: kpi), "Indicator",
                words: [
                    latest.shortName(of: kpi), definition?.numerator ?? "",
                    definition?.denominator ?? "",
                ])
        }
    }

    private var placeEntries: [SearchEntry] {
        latest.nationsAndRegions.map { place in
            entry(
                place.name, .edition(latest.year, .regions),
                place.key.level == .nation ? "Nation" : "Region", part: "#figures")
        }
    }

    private var pageEntries: [SearchEntry] {
        let year = latest.year
        return editionPageNames(year).map { name, page in
            entry(
                name, .edition(year, page), "Page", place: "Edition \(year)",
                words: page == .downloads ? ["CSV JSON XLSX Excel spreadsheet workbook"] : [])
        }
            + Self.sitePageNames.compactMap { name, page in
                switch page {
                case .home: entry(Self.name, .site(page), "Page")
                case .notFound: nil
                default: entry(name, .site(page), "Page")
                }
            }
    }

    /// What people wrote for the latest edition, each where it stands.
    private var reportEntries: [SearchEntry] {
        let (page, narrative) = (Page.edition(latest.year, .report), latest.narrative)
        return narrative.messages.map { message in
            entry(message.title, page, "Key message", part: "#\(message.anchor)")
        }
            + narrative.recommendations.map { recommendation in
                entry(
                    recommendation.title, page, "Recommendation",
                    part: "#\(recommendation.anchor)", place: "For \(recommendation.audience.name)")
            }
    }

    private var readingEntries: [SearchEntry] {
        ReadingPage.allCases.map { entry($0.name, .reading($0), "How to read") }
    }

    private var glossaryEntries: [SearchEntry] {
        latest.narrative.glossary.map { term in
            entry(
                term.heading, .edition(latest.year, .glossary), "Glossary", part: "#\(term.id)")
        }
    }

    private var resourceEntries: [SearchEntry] {
        let lists: [SearchEntry] = resourcePages.compactMap { page in
            switch page {
            case .overview, .caseStudies, .shelf, .lineOfSight, .dataset:
                entry(name(of: page), .resource(page), "Page")
            case .facet(.topic(let topic)):
                entry(ResourceWords.topic(topic), .resource(page), "Topic")
            case .largePrint(let slug):
                repository.resource(slug).map { item in
                    var found = entry(item.title, .resource(page), "Large print")
                    found.language = item.language.mark
                    return found
                }
            case .archive, .facet, .item, .moved: nil
            }
        }
        let items = repository.current.map { ($0, $0.kind.noun) }
        let old = repository.archived.map { ($0, "\($0.kind.noun), archived") }
        return lists
            + (items + old).mapInParallel { item, kind in
                var entry = entry(
                    item.title, .resource(.item(slug: item.slug)), kind,
                    place: ResourceWords.published(item),
                    words: [item.summary] + item.topics + item.audiences.map(\.name)
                        + [item.body.words])
                entry.language = item.language.mark
                return entry
            }
    }

    private var earlierEntries: [SearchEntry] {
        editions.dropLast().reversed().map { edition in
            entry(
                "Annual report", .edition(edition.year, .report), "Earlier edition",
                place: "Edition \(edition.year)")
        }
    }
}

/// Where a service is, as lists of services say it.
enum ServicePlace {
    /// `RCF · Airedale NHS Foundation Trust · Yorkshire and the Humber · postcodes BD, LS`.
    static func words(of service: ServiceEntry) -> String {
        let areas = service.postcodeAreas.joined(separator: ", ")
        return [
            service.code, service.provider, service.icb, service.region,
            areas.isEmpty ? "" : "postcodes \(areas)",
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
