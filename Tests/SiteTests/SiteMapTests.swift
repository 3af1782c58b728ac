import Results
import Testing

@testable import Site

@Suite("Site map")
struct SiteMapTests {
    @Test(
        "A link is relative to the page that it stands on",
        arguments: [
            ("index.html", "2021/index.html", "2021/index.html"),
            ("2021/index.html", "index.html", "../index.html"),
            ("2021/index.html", "2021/kpi-01.html", "kpi-01.html"),
            ("2021/services/ABC.html", "2021/kpi-01.html", "../kpi-01.html"),
            ("2021/services/ABC.html", "2020/services/ABC.html", "../../2020/services/ABC.html"),
            ("2021/services/ABC.html", "2021/services/index.html", "index.html"),
            ("2021/kpi-01.html", "assets/site.css", "../assets/site.css"),
            ("2021/kpi-01.html", "2021x/kpi-01.html", "../2021x/kpi-01.html"),
        ])
    func relativeLinks(source: String, target: String, link: String) {
        #expect(SiteMap.relative(from: source, to: target) == link)
    }

    @Test(
        "A service's file is named after its code, and nothing else can come of a hostile one",
        arguments: [
            ("RCF", "RCF"), ("a_b-1", "a_b-1"), ("../x", "-2e-2e-2fx"), ("a b", "a-20b"),
            ("<script>", "-3cscript-3e"), ("", "service-"), ("Index", "service-Index"),
            ("é", "-c3-a9"),
        ])
    func slugs(code: String, slug: String) {
        #expect(SiteMap.slug(of: code) == slug)
    }

    @Test("A service's workbook lies in a folder of its own, whatever its code")
    func workbooks() throws {
        let map = try SiteMap(years: [2021], codes: [2021: ["RCF", "../x"]])
        #expect(map.path(ofWorkbook: 2021) == "2021/downloads/fls-db-2021.xlsx")
        #expect(
            map.path(ofWorkbook: 2021, code: "RCF") == "2021/services/RCF/fls-db-2021-RCF.xlsx")
        #expect(
            map.path(ofWorkbook: 2021, code: "../x")
                == "2021/services/-2e-2e-2fx/fls-db-2021--2e-2e-2fx.xlsx")
    }

    @Test("Two services that would share a page on any file system are refused")
    func sharedPage() {
        #expect(throws: SiteError.repeatedPath(year: 2021, path: "2021/services/abc.html")) {
            try SiteMap(years: [2021], codes: [2021: ["ABC", "abc"]])
        }
    }

    @Test("Two regions that would share a page on any file system are refused")
    func sharedArea() {
        let areas = ["North West", "North-west"].map { PlaceKey(level: .region, code: $0) }
        #expect(
            throws: SiteError.repeatedPath(
                year: 2021, path: "2021/figures/regions/North-west.html")
        ) {
            try SiteMap(years: [2021], codes: [:], areas: [2021: areas])
        }
    }

    @Test(
        "The page behind a place's figures is named after the place, whatever its name",
        arguments: [
            (Level.national, "ALL", "2021/figures/national.html"),
            (.nation, "Wales", "2021/figures/nations/Wales.html"),
            (.region, "North West", "2021/figures/regions/North-West.html"),
            (.region, "../x", "2021/figures/regions/-2e-2e-2fx.html"),
            (.region, "", "2021/figures/regions/area.html"),
            (
                .region, String(repeating: "x", count: 200),
                "2021/figures/regions/\(String(repeating: "x", count: 100))-6ee14c8caecd5c45.html"
            ),
            (.service, "RCF", "2021/figures/services/RCF.html"),
        ])
    func provenance(level: Level, code: String, path: String) throws {
        let key = PlaceKey(level: level, code: code)
        let map = try SiteMap(years: [2021], codes: [2021: ["RCF"]], areas: [2021: [key]])
        let page = Page.provenance(2021, level, code: code)
        #expect(map.has(page))
        #expect(map.path(of: page) == path)
    }

    @Test("A place of which the edition says nothing has no page behind its figures")
    func noProvenance() throws {
        let map = try SiteMap(years: [2021], codes: [2021: ["RCF"]])
        #expect(!map.has(.provenance(2021, .region, code: "North West")))
        #expect(!map.has(.provenance(2021, .service, code: "XYZ")))
    }

    @Test("A year given twice and no year at all are refused")
    func years() {
        #expect(throws: SiteError.repeatedYear(2020)) {
            try SiteMap(years: [2020, 2021, 2020], codes: [:])
        }
        #expect(throws: SiteError.noEdition) { try SiteMap(years: [], codes: [:]) }
    }
}
