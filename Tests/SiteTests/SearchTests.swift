import Repository
import SiteCheck
import Testing

@testable import Site

@Suite("Search")
struct SearchTests {
    private func site(_ services: [Fixture.Service] = Fixture.services) throws -> Site {
        try Site(
            editions: [
                Fixture.results(year: 2020), Fixture.results(year: 2021, services: services),
            ], repository: ResourcePagesTests.repository)
    }

    @Test("Everything can be found: services, indicators, places, pages, guides, resources, years")
    func everything() throws {
        let entries = try site().searchEntries
        let services = entries.filter { $0.kind == "Service" }
        #expect(services.map(\.title) == Fixture.services.map(\.name))
        #expect(services.first?.path == "2021/services/AIR.html")
        #expect(services.first?.place == "AIR · North Trust · North")
        #expect(entries.count { $0.kind == "Indicator" } == 11)
        #expect(
            entries.filter { $0.kind == "Nation" || $0.kind == "Region" }.map(\.title)
                == ["England", "North", "South", "Wales"])
        #expect(entries.count { $0.kind == "How to read" } == ReadingPage.allCases.count)
        #expect(
            Set(entries.filter { $0.kind == "Page" }.map(\.path))
                .isSuperset(of: ["2021/methods.html", "model.html", "resources/index.html"]))
        #expect(entries.contains { $0.title == "Title of card" && $0.words.contains("kpi") })
        #expect(
            entries.contains { $0.kind == "Guide, archived" && $0.title == "Title of first-card" })
        #expect(entries.contains { $0.kind == "Earlier edition" && $0.path == "2020/index.html" })
        #expect(entries.contains { $0.language == "cy" })
        let keys = entries.map { "\($0.path) \($0.title)" }
        #expect(Set(keys).count == keys.count)
    }

    @Test("What the report says and recommends is found where it stands")
    func report() throws {
        let entries = try Site(editions: [NarrativePagesTests.results]).searchEntries
        #expect(
            entries.filter { $0.kind == "Key message" }.map(\.path)
                == ["2021/index.html#message-seen"])
        let found = entries.filter { $0.kind == "Recommendation" }
        #expect(found.count == 4 && found.allSatisfy { $0.path.contains("#recommendation-") })
        #expect(found.map(\.place).contains("For Commissioners"))
    }

    @Test("A service is found by the postcode areas that it names")
    func postcodes() throws {
        var results = Fixture.results()
        results.services[0].postcodeAreas = ["NE", "SR"]
        results.services[1].postcodeAreas = ["NE"]
        let site = try Site(editions: [results])
        let places = site.searchEntries.filter { $0.kind == "Service" }.map(\.place)
        #expect(places[0] == "AIR · North Trust · North · postcodes NE, SR")
        let files = try site.files()
        let page = try #require(files.first { $0.path == "2021/services/index.html" })
        let text = String(decoding: page.bytes, as: UTF8.self)
        let areas = text.split(separator: "<dt>").dropFirst().map { $0.prefix { $0 != "<" } }
        #expect(areas == ["NE", "SR"])
        #expect(text.split(separator: "<dt>SR</dt>").last?.contains("BRK.html") == false)
        let home = try #require(files.first { $0.path == "index.html" })
        let listed = String(decoding: home.bytes, as: UTF8.self)
        #expect(listed.contains("<li data-areas=\"NE SR\"><a href=\"2021/services/AIR.html\">"))
        #expect(listed.contains("services/index.html#postcodes"))
    }

    @Test("Where no service names an area, no page speaks of postcodes")
    func withoutPostcodes() throws {
        let files = try Site(editions: [Fixture.results()]).files()
        for path in ["index.html", "2021/services/index.html"] {
            let page = try #require(files.first { $0.path == path })
            #expect(!String(decoding: page.bytes, as: UTF8.self).contains("postcode"), "\(path)")
        }
    }

    @Test("A service that left is found where its page says what became of it")
    func departed() throws {
        let entries = try site(Array(Fixture.services.dropLast())).searchEntries
        let left = entries.filter { $0.kind == "Former service" }
        #expect(left.map(\.path) == ["2021/services/ELM.html"])
    }

    @Test(
        "Words are small, each once, without what the title says, without any number",
        arguments: [
            ("Bone Card", "The card, the BONE: 64.9 % of 670", ["the"]),
            ("", "ŵyr a gwên", ["ŵyr", "gwên"]), ("", "x² ½ IV12 12th", []), ("", "", []),
            ("Tŷ", "tŷ TŶ un dau", ["dau"]),
        ])
    func words(title: String, text: String, words: [String]) {
        let found = SearchEntry.words(of: [text], beyond: title)
        #expect(found.filter { $0 != "un" } == words)
    }

    @Test("The index is a script of one variable, one entry a line, with every name escaped")
    func script() {
        let script = SearchFile.script(of: [
            SearchEntry(title: "Brack \"<b>\"\n\\", path: "a.html", kind: "Page"),
            SearchEntry(
                title: "Cerdyn", path: "b.html#c", kind: "Leaflet", place: "2020",
                words: ["one", "two"], language: "cy"),
        ])
        #expect(
            String(decoding: script, as: UTF8.self) == """
                // Made by flsdb: published names and where they lead.
                var flsSearchIndex = [
                 {"h":"a.html","k":"Page","t":"Brack \\"<b>\\"\\u000a\\\\"},
                 {"h":"b.html#c","k":"Leaflet","l":"cy","p":"2020","t":"Cerdyn","w":"one two"}
                ];

                """)
    }

    @Test("160 services stay well below the limit of 250 KB")
    func size() throws {
        let many = (0..<160).map { number in
            Fixture.Service(
                code: "S\(number)", name: "Service number \(number) with a name of usual length",
                region: "North", hips: 100, patients: 100, shift: 0)
        }
        let file = try site(many).searchFile()
        #expect(file.path == "assets/search-index.js")
        #expect(file.bytes.count < 60_000)
    }

    @Test("Services in another order give the same index")
    func order() throws {
        let one = try site().searchFile().bytes
        #expect(try site(Fixture.services.reversed()).searchFile().bytes == one)
    }

    @Test("The list from A to Z holds all that the search finds")
    func letters() throws {
        let site = try site()
        let page = String(decoding: site.everythingPage().main.bytes, as: UTF8.self)
        for entry in site.searchEntries {
            #expect(page.contains("href=\"\(entry.path)\""), "\(entry.path)")
        }
        #expect(page.contains("<h2 class=\"az-letter\">A</h2>"))
    }
}
