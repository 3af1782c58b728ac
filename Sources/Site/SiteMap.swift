import Checksums

/// The only place where a path of the site is made.
///
/// Flat explicit `.html` files and relative links, so that the site works from any folder, under a
/// sub-path and from `file://`.
package struct SiteMap: Sendable {
    /// Ascending; the last is featured.
    package let years: [Int]
    /// By year: service code → file name without its ending.
    private let slugs: [Int: [[UInt8]: String]]
    /// By year: nation or region → path of its page of provenance within the year.
    private let areas: [Int: [PlaceKey: String]]
    /// The years whose report explains its words.
    private let glossaries: Set<Int>

    /// - Throws: `SiteError` where there is no edition, a year stands twice or two services of a
    ///   year would share a page.
    init(
        years: [Int], codes: [Int: [String]], areas: [Int: [PlaceKey]] = [:],
        glossaries: Set<Int> = []
    ) throws(SiteError) {
        guard !years.isEmpty else { throw .noEdition }
        self.years = years.sorted()
        self.glossaries = glossaries
        for (year, next) in zip(self.years, self.years.dropFirst()) where year == next {
            throw .repeatedYear(year)
        }
        var slugs: [Int: [[UInt8]: String]] = [:]
        for year in self.years {
            var taken: Set<String> = []
            for code in codes[year] ?? [] {
                let slug = Self.slug(of: code)
                guard taken.insert(slug.lowercased()).inserted else {
                    throw .repeatedPath(year: year, path: "\(year)/services/\(slug).html")
                }
                slugs[year, default: [:]][Array(code.utf8)] = slug
            }
        }
        self.slugs = slugs
        var paths: [Int: [PlaceKey: String]] = [:]
        for year in self.years {
            var taken: Set<String> = []
            for key in areas[year] ?? [] {
                guard let path = Self.provenancePath(of: key) else { continue }
                guard taken.insert(path.lowercased()).inserted else {
                    throw .repeatedPath(year: year, path: "\(year)/\(path)")
                }
                paths[year, default: [:]][key] = path
            }
        }
        self.areas = paths
    }

    package func has(_ page: Page) -> Bool {
        switch page {
        case .site, .reading, .resource: true
        case .edition(let year, .glossary): glossaries.contains(year)
        case .edition(let year, _), .indicator(let year, _), .indicatorServices(let year, _):
            years.contains(year)
        case .departed(let year, let code):
            years.contains(year) && slugs[year]?[Array(code.utf8)] == nil
        case .archived(let year, _): years.contains(year)
        case .meeting(_, let code):
            slugs[years[years.count - 1]]?[Array(code.utf8)] != nil
        case .service(let year, let code), .provenance(let year, .service, let code):
            slugs[year]?[Array(code.utf8)] != nil
        case .provenance(let year, let level, let code):
            areas[year]?[PlaceKey(level: level, code: code)] != nil
        }
    }

    package func path(of page: Page) -> String {
        switch page {
        case .site(let page): Self.fileName(of: page)
        case .reading(let page): "how-to-read/\(page.rawValue).html"
        case .resource(let page): page.path
        case .edition(let year, let page): "\(year)/\(Self.fileName(of: page))"
        case .indicator(let year, let kpi): "\(year)/\(Self.fileName(ofIndicator: kpi)).html"
        case .archived(let year, let revision): "archive/\(year)-r\(revision).html"
        case .departed(let year, let code): "\(year)/services/\(Self.slug(of: code)).html"
        case .indicatorServices(let year, let kpi):
            "\(year)/\(Self.fileName(ofIndicator: kpi))-services.html"
        case .service(let year, let code):
            "\(year)/services/\(fileName(ofService: code, year: year)).html"
        case .meeting(let kind, let code):
            "meetings/\(kind.rawValue)/\(fileName(ofService: code, year: years[years.count - 1])).html"
        case .provenance(let year, .service, let code):
            "\(year)/figures/services/\(fileName(ofService: code, year: year)).html"
        case .provenance(let year, let level, let code):
            "\(year)/\(areas[year]?[PlaceKey(level: level, code: code)] ?? "figures/national.html")"
        }
    }

    /// Of the nation as a whole, a nation or a region; nil for a service.
    private static func provenancePath(of key: PlaceKey) -> String? {
        let name = areaSlug(of: key.code)
        return switch key.level {
        case .national: "figures/national.html"
        case .nation: "figures/nations/\(name).html"
        case .region: "figures/regions/\(name).html"
        case .service: nil
        }
    }

    /// The part of the page of every figure that a place has there: `service-F03`, `nation-Wales`.
    func anchor(of key: PlaceKey, year: Int) -> String {
        switch key.level {
        case .national: "national"
        case .nation, .region: "\(key.level.rawValue)-\(Self.areaSlug(of: key.code))"
        case .service: "service-\(fileName(ofService: key.code, year: year))"
        }
    }

    /// A nation's or region's file name: its words joined by `-`. A name too long for a file ends
    /// in its hash instead.
    private static func areaSlug(of code: String) -> String {
        guard !code.isEmpty else { return "area" }
        let slug = code.split(separator: " ", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : Self.slug(of: String($0)) }.joined(separator: "-")
        guard slug.utf8.count > longestAreaSlug else { return slug }
        let hash = FNV1a(Array(code.utf8)[...]).value
        return "\(slug.prefix(longestAreaSlug))-\(String(hash, radix: 16))"
    }

    private static let longestAreaSlug = 100

    /// Where a year's data file of this name lies.
    package func path(ofData name: String, year: Int) -> String { "\(year)/data/\(name)" }

    /// Where a document of a year's static API lies. These addresses never change.
    package func path(ofAPI name: String, year: Int) -> String { "\(year)/api/\(name)" }

    package func path(ofSchema name: String) -> String { "schema/\(name)" }

    /// Where the file of a chart lies: `2021/charts/services/AIR/spine.svg` for one of
    /// `2021/services/AIR.html`.
    package func path(ofChart id: String, on page: Page, ending: String) -> String {
        let parts = path(of: page).split(separator: "/")
        let name = (["charts"] + parts.dropFirst().map(String.init)).joined(separator: "/")
        return "\(parts[0])/\(name.dropLast(".html".count))/\(id).\(ending)"
    }

    /// A page's file without its folder and ending.
    func fileName(of page: Page) -> String {
        String(path(of: page).split(separator: "/").last?.dropLast(".html".count) ?? "")
    }

    /// Without its ending, which is another for a page and for a document of the API.
    func fileName(ofService code: String, year: Int) -> String {
        slugs[year]?[Array(code.utf8)] ?? Self.slug(of: code)
    }

    static func fileName(ofIndicator kpi: Int) -> String { "kpi-\(kpi < 10 ? "0" : "")\(kpi)" }

    /// Whether a file at this path is the picture or the table of a chart.
    package static func isOfChart(_ path: String) -> Bool {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"))
        return parts.count > 2 && parts[1].elementsEqual("charts".utf8)
    }

    /// The year whose results file lies at this path; nil for every other file.
    package static func year(ofResults path: String) -> Int? {
        let ending = "/data/results.json"
        guard path.utf8.count > ending.utf8.count,
            path.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8),
            let year = Int(path.dropLast(ending.count)),
            path.utf8.elementsEqual("\(year)\(ending)".utf8)
        else { return nil }
        return year
    }

    /// Where a year's workbook lies.
    package func path(ofWorkbook year: Int) -> String {
        "\(year)/downloads/fls-db-\(year).xlsx"
    }

    /// Where the workbook of one service in one year lies, in a folder of that service.
    package func path(ofWorkbook year: Int, code: String) -> String {
        let slug = fileName(ofService: code, year: year)
        return "\(year)/services/\(slug)/fls-db-\(year)-\(slug).xlsx"
    }

    /// Where the business case to adapt lies that names no service. Documents are made anew with each
    /// edition and keep their address.
    package static let businessCase = "documents/business-case.docx"

    /// Where the business case of one service of the latest edition lies.
    package func path(ofBusinessCase code: String) -> String {
        let slug = fileName(ofService: code, year: years[years.count - 1])
        return "documents/services/\(slug)/business-case-\(slug).docx"
    }

    /// Where the needs assessment to adapt lies that names no region.
    package static let needsAssessment = "documents/needs-assessment.docx"

    /// Where the needs assessment of a region of the latest edition lies.
    package func path(ofNeedsAssessment region: String) -> String {
        "documents/regions/needs-assessment-\(Self.areaSlug(of: region)).docx"
    }

    /// Where a letter or card to fill in lies, beside the page of the repository about it.
    package static func path(ofLetter name: String) -> String { "documents/letters/\(name).docx" }

    /// The revision, as `2020-r2`, whose record lies at this path; nil for every other file.
    package static func revision(ofRecord path: String) -> String? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "archive", parts[2] == "revision.yaml" else {
            return nil
        }
        return String(parts[1])
    }

    /// Where a file of an archived revision lies, beside its page.
    package func path(ofArchived name: String, _ page: Page) -> String {
        "\(path(of: page).dropLast(".html".utf8.count))/\(name)"
    }

    package func path(ofAsset name: String) -> String { "assets/\(name)" }

    package func link(from page: Page, to target: Page) -> String {
        Self.relative(from: path(of: page), to: path(of: target))
    }

    /// `path` as a reader of `page` reaches it: `../2021/index.html`.
    package func link(from page: Page, toPath target: String) -> String {
        Self.relative(from: path(of: page), to: target)
    }

    static func relative(from source: String, to target: String) -> String {
        let (from, to) = (source.utf8, target.utf8)
        var shared = from.startIndex
        var (here, there) = (from.startIndex, to.startIndex)
        var rest = there
        while here < from.endIndex, there < to.endIndex, from[here] == to[there] {
            let isFolder = from[here] == UInt8(ascii: "/")
            (here, there) = (from.index(after: here), to.index(after: there))
            if isFolder { (shared, rest) = (here, there) }
        }
        let up = from[shared...].count { $0 == UInt8(ascii: "/") }
        return String(repeating: "../", count: up) + target[rest...]
    }

    /// A code's file name: the code itself where it is letters, digits, `_` and `-` only, else each
    /// other byte as `-` and two hexadecimal digits.
    static func slug(of code: String) -> String {
        guard !code.isEmpty, code.lowercased() != "index" else { return "service-\(code)" }
        var slug = ""
        for byte in code.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                slug.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                slug += "-" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }
        return slug
    }

    private static func fileName(of page: SitePage) -> String {
        switch page {
        case .home: "index.html"
        case .search: "search.html"
        case .everything: "a-to-z.html"
        case .model: "model.html"
        case .about: "about.html"
        case .archive: "archive/index.html"
        case .accessibility: "accessibility.html"
        case .privacy: "privacy.html"
        case .contents: "site-map.html"
        case .notFound: "404.html"
        }
    }

    private static func fileName(of page: EditionPage) -> String {
        switch page {
        case .report: "index.html"
        case .services: "services/index.html"
        case .regions: "regions.html"
        case .matrix: "matrix.html"
        case .outliers: "outliers.html"
        case .facilities: "facilities.html"
        case .dataQuality: "data-quality.html"
        case .withheld: "withheld.html"
        case .methods: "methods.html"
        case .downloads: "downloads.html"
        case .changes: "what-changed.html"
        case .provenance: "figures/index.html"
        case .glossary: "glossary.html"
        case .map: "map.html"
        }
    }
}
