import Files
import Parallel
import Repository
import Results
import Templates
import Workbook

/// The whole site as files in memory, made from publishable results alone.
package struct Site: Sendable {
    package let map: SiteMap
    /// Ascending; the last is featured.
    let editions: [EditionIndex]
    /// What helps; empty where there is none to publish.
    private(set) var repository: Repository
    /// Every data file, so that pages can say how large each is.
    private(set) var data: [SiteFile] = []
    /// Every frozen revision of the editions' years, by year and revision.
    let archive: [PublishedRevision]
    /// What the search and its list from A to Z hold.
    private(set) var searchEntries: [SearchEntry] = []
    /// By year: the services that an edition does not have any more.
    let departures: [Int: [Departure]]

    /// - Parameters:
    ///   - editions: at least one, each of another year, in any order.
    ///   - repository: without a finding at error level.
    ///   - archive: every frozen revision of their years, by year and revision.
    /// - Throws: `SiteError`.
    package init(
        editions: [PublishableResults], repository: Repository = Repository(),
        archive: [PublishedRevision] = []
    ) throws(SiteError) {
        try self.init(textsOf: repository, editions: editions, archive: archive)
        let site = self
        data =
            site.editions.mapInParallel { site.dataFiles(of: $0) }.flatMap { $0 }
            + sharedDataFiles()
    }

    /// A site without its data files, of which only the repository's own files may be asked
    /// (`repositoryFiles`).
    package init(
        textsOf repository: Repository, editions: [PublishableResults],
        archive: [PublishedRevision] = []
    ) throws(SiteError) {
        self.repository = repository
        let ascending = editions.sorted { $0.edition.year < $1.edition.year }
        self.editions = ascending.mapInParallel { EditionIndex($0) }
        self.archive = archive
        departures = Departure.all(in: ascending)
        var codes: [Int: [String]] = [:]
        var areas: [Int: [PlaceKey]] = [:]
        for edition in self.editions {
            codes[edition.year] = edition.services.map(\.code)
            areas[edition.year] = edition.places.map(\.key)
        }
        map = try SiteMap(
            years: editions.map(\.edition.year), codes: codes, areas: areas,
            glossaries: Set(
                self.editions.filter { !$0.narrative.glossary.isEmpty }.map(\.year)))
        searchEntries = foundEntries()
    }

    /// Every page, data file, workbook, document and asset, by path. The same editions give the same
    /// bytes.
    ///
    /// - Throws: `WorkbookError` and `DocumentError` where the machine has no room for one.
    package func files() throws -> [SiteFile] {
        let tables = editions.mapInParallel { EditionTables($0) }
        let works = Self.alternating(
            pages.map { Work.page($0) } + documents.map { Work.document($0) },
            tables.flatMap(workbooks).map { Work.workbook($0) })
        let made = try works.mapInParallel { (work: Work) throws in
            switch work {
            case .page(let page): rendered(page)
            case .workbook(let workbook): [try file(of: workbook)]
            case .document(let document): [try file(of: document)]
            }
        }
        return (made.flatMap { $0 } + filesOfNoPage)
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// Data files, the archive, assets, and what the repository has besides its pages.
    var filesOfNoPage: [SiteFile] {
        let made = [
            SiteFile(path: map.path(ofAsset: "model-data.js"), bytes: ModelData.script),
            searchFile(),
        ]
        return data + archivedFiles() + assets(Assets.published) + made + resourceFiles()
    }

    func assets(_ assets: [(name: String, bytes: [UInt8])]) -> [SiteFile] {
        assets.map { SiteFile(path: map.path(ofAsset: $0.name), bytes: $0.bytes) }
    }

    /// The same editions with another repository, of which no data file tells.
    func replacing(_ repository: Repository) -> Site {
        var site = self
        site.repository = repository
        site.searchEntries = site.foundEntries()
        return site
    }

    /// What takes long enough to be worth a thread.
    private enum Work: Sendable {
        case page(Page)
        case workbook(SiteWorkbook)
        case document(SiteDocument)
    }

    /// The two lists in turns, so that a workbook that waits for another leaves pages to work on.
    private static func alternating(_ first: [Work], _ second: [Work]) -> [Work] {
        let shared = min(first.count, second.count)
        return zip(first, second).flatMap { [$0, $1] } + first.dropFirst(shared)
            + second.dropFirst(shared)
    }

    /// Every page of the site; those that take longest to render first.
    var pages: [Page] {
        var pages: [Page] = []
        for edition in editions {
            pages += (1...EditionIndex.kpis).flatMap {
                [.indicator(edition.year, kpi: $0), .indicatorServices(edition.year, kpi: $0)]
            }
            pages += EditionPage.allCases.map { .edition(edition.year, $0) }.filter { map.has($0) }
            pages += edition.services.map { .service(edition.year, code: $0.code) }
            pages += (departures[edition.year] ?? []).map {
                .departed(edition.year, code: $0.service.code)
            }
            pages += tracedPlaces(edition)
        }
        pages += archive.map { .archived($0.year, revision: $0.revision) }
        return pages + meetingPages + ReadingPage.allCases.map { .reading($0) }
            + SitePage.allCases.map { .site($0) } + resourcePages.map { .resource($0) }
    }

    var latest: EditionIndex { editions[editions.count - 1] }

    func edition(_ year: Int) -> EditionIndex { editions.first { $0.year == year } ?? latest }

    /// The edition of the year before, whatever its year; nil for the first.
    func edition(before edition: EditionIndex) -> EditionIndex? {
        editions(before: edition).last
    }

    /// Ascending.
    func editions(before edition: EditionIndex) -> [EditionIndex] {
        editions.filter { $0.year < edition.year }
    }

    /// The page, and the files of its charts.
    func rendered(_ page: Page) -> [SiteFile] {
        let content = content(of: page)
        return [file(of: page, content)] + chartFiles(of: page, content)
    }

    /// The page of one service.
    package func servicePage(_ code: String, in year: Int) -> SiteFile {
        pageFile(.service(year, code: code))
    }

    /// The page alone.
    func pageFile(_ page: Page) -> SiteFile { file(of: page, content(of: page)) }

    private func file(of page: Page, _ content: PageContent) -> SiteFile {
        let markup = Templates.page(frame(of: page, content), main: content.main)
        return SiteFile(path: map.path(of: page), bytes: markup.bytes)
    }

    private func content(of page: Page) -> PageContent {
        switch page {
        case .site(let page): content(of: page)
        case .reading(let page): readingPage(page)
        case .resource(let page): content(of: page)
        case .meeting(let kind, let code): meetingPage(kind, of: code)
        case .edition(let year, let page): content(of: page, in: edition(year))
        case .indicator(let year, let kpi): indicatorPage(kpi, in: edition(year))
        case .indicatorServices(let year, let kpi):
            indicatorServicesPage(kpi, in: edition(year))
        case .service(let year, let code): servicePage(code, in: edition(year))
        case .departed(let year, let code): departurePage(code, in: edition(year))
        case .archived(let year, let revision): revisionPage(year, revision: revision)
        case .provenance(let year, let level, let code):
            provenancePage(level, code, in: edition(year))
        }
    }

    private func content(of page: SitePage) -> PageContent {
        switch page {
        case .home: homePage()
        case .search: searchPage()
        case .everything: everythingPage()
        case .model: modelPage()
        case .about: aboutPage()
        case .archive: editionArchivePage()
        case .accessibility: accessibilityPage()
        case .privacy: privacyPage()
        case .contents: contentsPage()
        case .notFound: notFoundPage()
        }
    }

    private func content(of page: EditionPage, in edition: EditionIndex) -> PageContent {
        switch page {
        case .report: reportPage(edition)
        case .services: servicesPage(edition)
        case .regions: regionsPage(edition)
        case .matrix: matrixPage(edition)
        case .outliers: outliersPage(edition)
        case .facilities: facilitiesPage(edition)
        case .dataQuality: dataQualityPage(edition)
        case .withheld: withheldPage(edition)
        case .methods: methodsPage(edition)
        case .downloads: downloadsPage(edition)
        case .changes: changesPage(edition)
        case .provenance: provenanceOverview(edition)
        case .glossary: glossaryPage(edition)
        case .map: mapPage(edition)
        }
    }
}
