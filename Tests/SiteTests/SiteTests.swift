import Files
import Results
import SiteCheck
import Testing

@testable import Site

@Suite("The site's files")
struct SiteTests {
    static func files() throws -> [SiteFile] {
        try Site(editions: [Fixture.results(year: 2021), Fixture.results(year: 2020)]).files()
    }

    /// With the manifest, which pages link to.
    static func whole(_ files: [SiteFile]) -> [SiteFile] {
        files + [Manifest.file(of: files, inputs: [])]
    }

    static let pages = try? Site(editions: [Fixture.results()]).files()
        .filter { $0.path.hasSuffix(".html") }

    static func text(_ file: SiteFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

    static func occurrences(of part: String, in text: String) -> Int {
        text.split(separator: part, omittingEmptySubsequences: false).count - 1
    }

    @Test("An edition has all its pages and files, and nothing else is there")
    func exactSet() throws {
        let tables = ResultsTables.descriptions.flatMap {
            ["data/\($0.fileName)", "data/\($0.fileName)-metadata.json"]
        }
        let files =
            [
                "data/citation.bib", "data/citation.json",
                "data/csv-metadata.json", "data/datapackage.json", "data/dataset.jsonld",
                "data/disclosure.json", "data/results.json", "data/sign-off.json",
                "api/index.json",
            ] + tables
            + ["AIR", "BRK", "COV", "DUN", "ELM"].map { "api/services/\($0).json" }
            + (1...11).map { "api/indicators/kpi-\($0 < 10 ? "0" : "")\($0).json" }
        let pages = [
            "data-quality.html", "downloads.html", "facilities.html", "figures/index.html",
            "figures/national.html", "figures/nations/England.html", "figures/nations/Wales.html",
            "figures/regions/North.html", "figures/regions/South.html",
            "figures/regions/Wales.html", "figures/services/AIR.html", "figures/services/BRK.html",
            "figures/services/COV.html", "figures/services/DUN.html", "figures/services/ELM.html",
            "index.html", "map.html", "matrix.html", "methods.html", "outliers.html",
            "regions.html",
            "services/AIR.html",
            "services/BRK.html",
            "services/COV.html", "services/DUN.html", "services/ELM.html", "services/index.html",
            "what-changed.html", "withheld.html",
        ]
        let indicators = (1...11).flatMap { kpi in
            ["", "-services"].map { "kpi-\(kpi < 10 ? "0" : "")\(kpi)\($0).html" }
        }
        let codes = ["AIR", "BRK", "COV", "DUN", "ELM"]
        func expected(_ year: Int, and more: [String] = []) -> [String] {
            let books =
                ["downloads/fls-db-\(year).xlsx"]
                + codes.map { "services/\($0)/fls-db-\(year)-\($0).xlsx" }
            return (files + pages + indicators + books + more).map { "\(year)/\($0)" }
                .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
        let documents =
            ["documents/business-case.docx"]
            + ["bone-health-card", "gp-letter-template", "patient-letter-template"].map {
                "documents/letters/\($0).docx"
            } + ["documents/needs-assessment.docx"]
            + ["North", "South", "Wales"].map { "documents/regions/needs-assessment-\($0).docx" }
            + ["AIR", "BRK", "COV", "DUN"].map {
                "documents/services/\($0)/business-case-\($0).docx"
            }
        let changes = ["csv", "csv-metadata.json", "json", "md"].map { "data/what-changed.\($0)" }
        let all =
            expected(2020) + expected(2021, and: changes) + [
                "404.html", "a-to-z.html", "about.html", "accessibility.html", "api/index.json",
                "archive/index.html",
                "assets/compare.css", "assets/compare.js",
                "assets/model-data.js", "assets/model-page.js", "assets/model.css",
                "assets/model.js",
                "assets/poster.css", "assets/search-index.js", "assets/search.js",
                "assets/site.css", "assets/site.js", "assets/slides.css",
            ] + documents + [
                "editions.xml",
                "how-to-read/caterpillar.html", "how-to-read/chance.html",
                "how-to-read/cohort-flow.html", "how-to-read/funnel.html",
                "how-to-read/gaps.html", "how-to-read/groups.html", "how-to-read/index.html",
                "how-to-read/interval.html", "how-to-read/map.html",
                "how-to-read/pathway.html", "how-to-read/rating-and-verdict.html",
                "how-to-read/run-chart.html", "how-to-read/scatter.html", "how-to-read/spine.html",
                "how-to-read/trend.html",
                "how-to-read/xmr-chart.html",
                "index.html", "meetings/poster/AIR.html", "meetings/poster/BRK.html",
                "meetings/poster/COV.html", "meetings/poster/DUN.html", "meetings/slides/AIR.html",
                "meetings/slides/BRK.html", "meetings/slides/COV.html", "meetings/slides/DUN.html",
                "model.html", "privacy.html", "schema/flsdb-api-1.schema.json",
                "schema/flsdb-results-1.schema.json", "search.html", "site-map.html",
            ]
        #expect(
            try Self.files().map(\.path).filter { !$0.contains("/charts/") } == all)
    }

    @Test("The same editions in any order give the same bytes")
    func deterministic() throws {
        let one = try Site(editions: [Fixture.results(year: 2020), Fixture.results(year: 2021)])
        let other = try Site(editions: [Fixture.results(year: 2021), Fixture.results(year: 2020)])
        let (first, second) = (try one.files(), try other.files())
        #expect(first.map(\.path) == second.map(\.path))
        for (left, right) in zip(first, second) where left.bytes != right.bytes {
            Issue.record("\(left.path) differs")
        }
    }

    @Test("A hostile service name stays text on every page")
    func escaping() throws {
        let pages = try #require(Self.pages)
        for page in pages {
            #expect(!Self.text(page).contains("<script>alert"), "\(page.path)")
        }
        let service = try #require(pages.first { $0.path == "2021/services/BRK.html" })
        #expect(
            Self.text(service).contains(
                "<h1>Brackenby &amp; &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</h1>"))
    }

    @Test("A code that is a path does not leave its folder")
    func hostileCode() throws {
        var service = Fixture.services[0]
        service.code = "../../x"
        let site = try Site(editions: [Fixture.results(services: [service])])
        let paths = try site.files().map(\.path)
        #expect(paths.contains("2021/services/-2e-2e-2f-2e-2e-2fx.html"))
        #expect(!paths.contains { $0.split(separator: "/").contains("..") })
    }

    @Test("No chart stands without its table, and no table without its caption")
    func chartsHaveTables() throws {
        for page in try #require(Self.pages) {
            let text = Self.text(page)
            #expect(
                Self.occurrences(of: "<figure class=\"chart\"", in: text)
                    == Self.occurrences(of: "<details class=\"chart-data\"", in: text),
                "\(page.path)")
            #expect(
                Self.occurrences(of: "<table", in: text)
                    == Self.occurrences(of: "<caption", in: text), "\(page.path)")
        }
    }

    @Test("Every page has one main heading, its language, its policy and a title of its own")
    func frames() throws {
        let pages = try #require(Self.pages)
        var titles: Set<String> = []
        for page in pages {
            let text = Self.text(page)
            #expect(Self.occurrences(of: "<h1", in: text) == 1, "\(page.path)")
            #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"), "\(page.path)")
            #expect(text.contains("content=\"default-src 'none';"), "\(page.path)")
            #expect(text.contains("All patient data on this site is synthetic."), "\(page.path)")
            #expect(!text.contains(" style=\"") && !text.contains("<style"), "\(page.path)")
            let title = text.split(separator: "<title>")[1].split(separator: "</title>")[0]
            #expect(titles.insert(String(title)).inserted, "\(page.path)")
        }
    }

    @Test("A service that took no part has an honest page without charts")
    func tookNoPart() throws {
        let page = try #require(Self.pages?.first { $0.path == "2021/services/ELM.html" })
        let text = Self.text(page)
        #expect(text.contains("no record of it is in the audit"))
        #expect(!text.contains("<figure"))
        #expect(text.contains("No patients"))
    }
}

@Suite("The site's own check")
struct CheckedSiteTests {
    @Test("The check of finished sites finds no fault in two editions")
    func noFault() throws {
        let findings = SiteCheck.findings(in: SiteTests.whole(try SiteTests.files()))
        #expect(findings.map { "\($0)" } == [])
    }
}
