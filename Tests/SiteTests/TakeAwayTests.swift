import Files
import Results
import Templates
import Testing

@testable import Site

@Suite("What the site offers to take away")
struct TakeAwayTests {
    private static let site = try? Site(editions: [
        Fixture.results(year: 2020), Fixture.results(year: 2021),
    ])
    private static let files = (try? site?.files()) ?? []

    private func text(_ path: String) throws -> String {
        let file = try #require(Self.files.first { $0.path == path }, "\(path)")
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test("Every chart of an edition's page is there as picture and table, and linked")
    func charts() throws {
        let page = try text("2021/kpi-07.html")
        let charts = Self.files.map(\.path).filter { $0.hasPrefix("2021/charts/kpi-07/") }
        #expect(
            charts.count == 2 * SiteTests.occurrences(of: "<figure class=\"chart\"", in: page))
        for path in charts {
            let name = path.split(separator: "/").suffix(3).joined(separator: "/")
            #expect(page.contains("href=\"\(name)\""), "\(name)")
        }
    }

    @Test("A service's picture names the service, the source and that the data are invented")
    func picture() throws {
        let picture = try text("2021/charts/services/AIR/spine.svg")
        for part in ["(AIR)", "edition 2021, revision 1", "Synthetic data"] {
            #expect(picture.contains(part), "\(part)")
        }
    }

    @Test("A chart's table holds the words of the table on its page")
    func table() throws {
        let lines = try text("2021/charts/kpi-07/kpi7-months.csv").split(separator: "\n")
        #expect(lines.first == "Month,Figure,Counts")
        #expect(lines.count == 13)
    }

    @Test("The invented examples of how to read are not offered")
    func guides() {
        #expect(!Self.files.contains { $0.path.contains("charts/how-to-read") })
    }

    @Test("The API's index names its documents relative to itself")
    func index() throws {
        let index = try text("2021/api/index.json")
        #expect(index.contains("\"address\":\"services/AIR.json\""))
        #expect(index.contains("\"address\":\"indicators/kpi-07.json\""))
        #expect(index.contains("\"results\":\"../data/results.json\""))
        #expect(
            try text("2021/api/services/AIR.json").contains("\"page\":\"../../services/AIR.html\""))
        #expect(try text("api/index.json").contains("\"address\":\"../2021/api/index.json\""))
    }

    @Test("A service's document holds its own rows and no other's")
    func service() throws {
        let document = try text("2021/api/services/AIR.json")
        #expect(document.contains("\"code\":\"AIR\""))
        for other in ["BRK", "COV", "DUN"] {
            #expect(!document.contains("\"code\":\"\(other)\""), "\(other)")
        }
    }

    @Test("An edition keeps its id in the feed, and a revision gets another")
    func feed() throws {
        let feed = try text("editions.xml")
        let first = Site.identifier("edition 2021 revision 1", synthetic: true)
        #expect(feed.contains("<id>\(first)</id>"))
        #expect(first != Site.identifier("edition 2021 revision 2", synthetic: true))
        #expect(first != Site.identifier("edition 2021 revision 1", synthetic: false))
        #expect(
            first.wholeMatch(
                of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/)
                != nil)
        let newest = try #require(feed.firstRange(of: "Annual report 2021"))
        let oldest = try #require(feed.firstRange(of: "Annual report 2020"))
        #expect(newest.lowerBound < oldest.lowerBound)
        #expect(feed.contains("<updated>2022-11-10T00:00:00Z</updated>"))
    }

    @Test("Home names the feed; report and downloads name the dataset too; others neither")
    func alternates() throws {
        let feed = "type=\"application/atom+xml\""
        let dataset = "rel=\"describedby\" type=\"application/ld+json\""
        #expect(try text("index.html").contains(feed))
        #expect(try text("2021/downloads.html").contains(dataset))
        #expect(try text("2021/index.html").contains("href=\"data/dataset.jsonld\""))
        #expect(!(try text("2021/kpi-07.html")).contains("rel=\"describedby\""))
    }

    @Test("The downloads page links every data file of the edition that is no table's description")
    func downloads() throws {
        let page = try text("2021/downloads.html")
        for path in Self.files.map(\.path)
        where path.hasPrefix("2021/data/") && !path.hasSuffix(".csv-metadata.json") {
            #expect(page.contains("href=\"\(path.dropFirst("2021/".count))\""), "\(path)")
        }
    }

    @Test(
        "Sizes are said as they are taken in",
        arguments: [
            (712, "712 bytes"), (1000, "1\u{A0}kB"), (47_400, "47\u{A0}kB"),
            (999_499, "999\u{A0}kB"), (999_500, "1.0\u{A0}MB"), (1_649_999, "1.6\u{A0}MB"),
        ])
    func sizes(bytes: Int, words: String) {
        #expect(SizeWords.words(bytes) == words)
    }
}
