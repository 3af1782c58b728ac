import Files
import Markdown
import SiteCheck
import Testing

@testable import Repository
@testable import Site

@Suite("The repository's pages")
struct ResourcePagesTests {
    static func item(_ slug: String, _ change: (inout Resource) -> Void = { _ in }) -> Resource {
        var item = Resource()
        item.slug = slug
        item.title = "Title of \(slug)"
        item.summary = "About \(slug)."
        item.kind = .guide
        item.audiences = [.professionals]
        item.dates.published = "2020-03"
        item.dates.checked = "2026-11-20"
        item.dates.reviewed = "2026-11-21"
        item.dates.nextReview = "2027-11-21"
        item.source.text = "https://example.org/\(slug)"
        item.source.licence = "Not stated"
        item.body = MarkdownReader.read("## Why\n\n[KPI 9](latest/kpi-09.html)\n").document
        change(&item)
        return item
    }

    static let repository = Repository(resources: [
        item("card") {
            $0.kind = .template
            $0.kpis = [7, 9]
            $0.standards = ["qs"]
            $0.topics = ["follow-up"]
            $0.movedFrom = ["old-card"]
            $0.replaces = ["first-card"]
        },
        item("first-card") { $0.isArchived = true },
        item("qs") {
            $0.kind = .standard
            $0.kpis = [9]
            $0.standard = Standard(
                issuer: "NICE", short: "QS149",
                lines: [
                    .init(kpi: 9, words: "statement 3"), .init(kpi: nil, words: "information"),
                ], standing: "In force")
        },
        item("study") {
            $0.kind = .caseStudy
            $0.isExample = true
            $0.kpis = [9]
            $0.source.text = "own"
        },
        item("film") {
            $0.kind = .video
            $0.transcript = .unavailable
            $0.audiences = [.patients]
        },
        item("cwestiynau") {
            $0.language = .welsh
            $0.title = "Teitl & <b>"
            $0.audiences = [.patients]
        },
    ])

    static func files() throws -> [SiteFile] {
        try Site(
            editions: [Fixture.results(year: 2021), Fixture.results(year: 2020)],
            repository: repository
        ).files()
    }

    static let texts: [String: String] = {
        let files = (try? Self.files()) ?? []
        return Dictionary(
            uniqueKeysWithValues: files.map {
                ($0.path, String(decoding: $0.bytes, as: UTF8.self))
            })
    }()

    private func page(_ path: String) throws -> String { try #require(Self.texts[path]) }

    @Test("The repository adds its pages and its feed, and nothing else")
    func exactSet() {
        let paths = Self.texts.keys.filter { $0.hasPrefix("resources/") }.sorted()
        #expect(
            paths == [
                "resources/archive.html", "resources/card.html", "resources/case-studies.html",
                "resources/cwestiynau.html", "resources/evidence-and-policy.html",
                "resources/feed.xml", "resources/film.html", "resources/first-card.html",
                "resources/for/patients.html", "resources/for/professionals.html",
                "resources/index.html", "resources/kind/guide.html",
                "resources/kind/template.html", "resources/kind/video.html",
                "resources/kpi/kpi-07.html", "resources/kpi/kpi-09.html",
                "resources/language/cy.html", "resources/language/en.html",
                "resources/line-of-sight.html", "resources/old-card.html", "resources/qs.html",
                "resources/study.html", "resources/topic/follow-up.html",
            ])
    }

    @Test("A site without a repository speaks of none")
    func none() throws {
        let files = try Site(editions: [Fixture.results()]).files()
        for file in files where file.path.hasSuffix(".html") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.contains("resources/") && !text.contains("What helps"), "\(file.path)")
        }
    }

    @Test("The check of finished sites finds no fault with a repository in it")
    func checked() throws {
        let files = try Self.files()
        let findings = SiteCheck.findings(in: files + [Manifest.file(of: files, inputs: [])])
        #expect(findings.isEmpty, "\(findings.map { "\($0.location.text) \($0.summary)" })")
    }

    @Test("An indicator leads to what helps with it and what it answers to, and back")
    func bothWays() throws {
        let indicator = try page("2021/kpi-09.html")
        #expect(indicator.contains("<h2 id=\"help\">What helps</h2>"))
        #expect(indicator.contains("href=\"../resources/card.html\""))
        #expect(indicator.contains("href=\"../resources/qs.html\">QS149</a>: statement 3"))
        #expect(!(try page("2021/kpi-02.html")).contains("What helps"))
        let card = try page("resources/card.html")
        #expect(card.contains("href=\"../2021/kpi-09.html\""))
        #expect(card.contains("href=\"qs.html\">Title of qs</a>"))
        #expect(try page("resources/qs.html").contains("href=\"card.html\">Title of card</a>"))
    }

    @Test("A service is led to what helps where its figures need it most")
    func service() throws {
        let helped = Self.texts.filter {
            $0.key.hasPrefix("2021/services/") && $0.value.contains("What helps")
        }
        #expect(!helped.isEmpty)
        for (path, text) in helped {
            #expect(
                text.contains("Worse than the national figure") || text.contains("Rated red"),
                "\(path)")
        }
    }

    @Test("An archived item keeps its address, says what replaced it and leaves every list")
    func archived() throws {
        let old = try page("resources/first-card.html")
        #expect(old.contains("Archived: kept for the record. In its place: <a href=\"card.html\">"))
        #expect(try page("resources/archive.html").contains("first-card.html"))
        for list in ["index", "for/professionals", "kind/guide", "language/en"] {
            #expect(!(try page("resources/\(list).html")).contains("first-card.html"), "\(list)")
        }
    }

    @Test("An address that an item has left leads to it")
    func moved() throws {
        #expect(
            try page("resources/old-card.html").contains("<a href=\"card.html\">Title of card</a>"))
    }

    @Test("An invented item says so on its page and in every list")
    func example() throws {
        #expect(try page("resources/study.html").contains("Invented example. No service"))
        for list in ["case-studies", "kpi/kpi-09", "for/professionals"] {
            #expect(try page("resources/\(list).html").contains(">Invented example</span>"))
        }
        #expect(try page("2021/kpi-09.html").contains("case study, invented example"))
        #expect(!(try page("resources/card.html")).contains("Invented example"))
    }

    @Test("A video without a transcript says so")
    func transcript() throws {
        #expect(try page("resources/film.html").contains("No transcript is held here"))
    }

    @Test("What is in Welsh is marked as Welsh, and words stay words")
    func welsh() throws {
        let text = try page("resources/cwestiynau.html")
        #expect(text.contains("<h1 lang=\"cy\">Teitl &amp; &lt;b&gt;</h1>"))
        #expect(
            try page("resources/for/patients.html").contains(
                "<p class=\"resource-title\" lang=\"cy\">"))
    }

    @Test("The line of sight has a row for each indicator and one for what none measures")
    func lineOfSight() throws {
        let text = try page("resources/line-of-sight.html")
        #expect(text.split(separator: "<tr>").count - 1 == 1 + 11 + 1)
        #expect(text.contains("<strong>No indicator</strong>"))
        #expect(text.contains(">QS149</a>: information"))
    }

    @Test("A text's link to the latest edition leads to the newest year")
    func latest() throws {
        #expect(
            try page("resources/card.html").contains("<a href=\"../2021/kpi-09.html\">KPI 9</a>"))
        let site = try Site(
            editions: [Fixture.results(year: 2021), Fixture.results(year: 2020)],
            repository: Self.repository)
        #expect(site.linkablePaths.isSuperset(of: ["latest/kpi-09.html", "resources/card.html"]))
        #expect(!site.linkablePaths.contains("latest/2021/kpi-09.html"))
    }

    @Test("The feed lists current items alone, each with a name that stays")
    func feed() throws {
        let text = try page("resources/feed.xml")
        #expect(text.split(separator: "<entry>").count - 1 == 5)
        #expect(!text.contains("first-card"))
        #expect(text.contains("<updated>2026-11-21T00:00:00Z</updated>"))
        let names = text.matches(
            of: #/urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/#)
        #expect(Set(names.map { String($0.output) }).count == 6)
    }

    @Test("With headings that stay, no file but the repository's own says what its texts say")
    func ownFiles() throws {
        let changed = Repository(
            resources: Self.repository.resources.map { item in
                var item = item
                item.summary += " More."
                item.dates.published = "2019"
                item.dates.reviewed = "2026-11-22"
                item.dates.nextReview = "2028-01-01"
                item.source.text += "/more"
                item.source.note = "A copy."
                item.source.licence = "Open"
                item.length = "7 pages"
                item.transcript = nil
                item.figures = [4]
                item.lines = ["title": 99]
                item.body = MarkdownReader.read("Other [words](latest/kpi-04.html).\n").document
                return item
            })
        #expect(changed.headingsChecksum == Self.repository.headingsChecksum)
        let sites = try [Self.repository, changed].map {
            try Site(editions: [Fixture.results()], repository: $0)
        }
        let (before, after) = (try sites[0].files(), try sites[1].files())
        let own = Set(sites[1].repositoryFiles().map(\.path))
        let others = before.filter { !own.contains($0.path) }
        #expect(others == after.filter { !own.contains($0.path) })
        #expect(others.count > 100)
        let differing = after.filter { file in
            before.contains { $0.path == file.path && $0 != file }
        }
        #expect(differing.count > 5)
        // The files alone are those of the whole site, and need no data file of it.
        let texts = try Site(textsOf: changed, editions: [Fixture.results()])
        #expect(texts.repositoryFiles().allSatisfy { after.contains($0) })
        // Whoever loads the index is among them.
        for file in after where !own.contains(file.path) && file.path.hasSuffix(".html") {
            #expect(!SiteTests.text(file).contains("search-index.js"), "\(file.path)")
        }
    }

    @Test("The tables of charts name neither a place nor an indicator in a column of its own")
    func chartTables() throws {
        let files = try Site(editions: [Fixture.results()]).files()
            .filter { $0.path.hasSuffix(".csv") && SiteMap.isOfChart($0.path) }
        #expect(files.count > 20)
        for file in files {
            let columns = SiteTests.text(file).prefix { $0 != "\n" }.split(separator: ",")
            #expect(
                Set(columns).isDisjoint(with: ["code", "service", "kpi", "field"]), "\(file.path)")
        }
    }
}
