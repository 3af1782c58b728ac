import Files
import Results
import SiteCheck
import Testing

@testable import Site

@Suite("The archive of editions, and services that went")
struct ArchiveTests {
    private static let sha256 = String(repeating: "0123456789abcdef", count: 4)

    private static func revision(
        _ number: Int, _ reason: String, of results: PublishableResults,
        change: (inout PublishableResults) -> Void = { _ in }
    ) -> PublishedRevision {
        var results = results
        results.edition.revision = number
        change(&results)
        return PublishedRevision(
            results: results, reason: reason, json: ResultsFile.json(of: results), sha256: sha256,
            record: Array("revision: \(number)\n".utf8))
    }

    /// 2020 in its second revision, and 2021 without the service ELM, which became part of DUN.
    private static func site() throws -> Site {
        var old = Fixture.results(year: 2020)
        let gone = try #require(old.services.firstIndex { $0.code == "ELM" })
        old.services[gone].left = "2020-12-31"
        old.services[gone].mergedInto = "DUN"
        let named = try #require(old.services.firstIndex { $0.code == "DUN" })
        old.services[named].name = "Old Dun Clinic"
        for index in old.figures.indices where old.figures[index].code == "DUN" {
            old.figures[index].name = "Old Dun Clinic"
        }
        let first = revision(1, "First publication.", of: old) {
            $0.figures[1].numerator = 1
            $0.figures[1].percent = "0.1000"
        }
        let second = revision(2, "A count of <two> was wrong.", of: old)
        var new = Fixture.results(year: 2021)
        new.services.removeAll { $0.code == "ELM" }
        new.figures.removeAll { $0.code == "ELM" }
        return try Site(editions: [new, second.results], archive: [first, second])
    }

    private static func page(_ path: String) throws -> String {
        let found = try site().files().first { $0.path == path }
        return SiteTests.text(try #require(found, "\(path)"))
    }

    @Test("The archive lists every edition and revision with date, reason and checksum")
    func list() throws {
        let page = try Self.page("archive/index.html")
        for text in [
            #"<a href="../2021/index.html">2021, revision 1</a>"#, "Stands; not frozen yet",
            #"<a href="2020-r2.html">2020, revision 2</a>"#, "A count of &lt;two&gt; was wrong.",
            #"<a href="2020-r1.html">2020, revision 1</a>"#, "Superseded",
            #"<a href="2020-r1/results.json">results.json</a>"#, "0123456789ab…",
            "10 November 2021",
        ] {
            #expect(page.contains(text), "\(text)")
        }
    }

    @Test(
        "A superseded revision keeps its own page, says why, and gives its figures beside those now"
    )
    func superseded() throws {
        let page = try Self.page("archive/2020-r1.html")
        #expect(page.contains("<h1>Edition 2020, revision 1</h1>"))
        #expect(
            page.contains("superseded. Revision 2 of 10 November 2021 changed 1 of its figures"))
        #expect(page.contains("<th scope=\"col\" class=\"number\">As it stands now</th>"))
        #expect(page.contains("The same"))
        #expect(page.contains("<code>\(Self.sha256)</code>"))
        let standing = try Self.page("archive/2020-r2.html")
        #expect(standing.contains("This revision stands"))
        #expect(!standing.contains("As it stands now"))
    }

    @Test("The files of a revision are those that were frozen, to the byte")
    func files() throws {
        let site = try Self.site()
        let files = try site.files()
        for revision in site.archive {
            let path = "archive/2020-r\(revision.revision)/results.json"
            #expect(files.first { $0.path == path }?.bytes == revision.json, "\(path)")
        }
        let table = try Self.page("archive/2020-r1/indicators.csv")
        #expect(table.contains("0.1000"))
    }

    @Test("A service that went has a page that says where, without script or refresh")
    func departed() throws {
        let page = try Self.page("2021/services/ELM.html")
        #expect(page.contains("became part of"))
        #expect(page.contains("on 31 December 2020."))
        #expect(page.contains(#"<a href="DUN.html">"#))
        #expect(page.contains(#"<a href="../../2020/services/ELM.html">"#))
        #expect(!page.contains("http-equiv=\"refresh\""))
        #expect(try Self.page("2021/services/index.html").contains(#"<a href="ELM.html">"#))
        let heir = try Self.page("2021/services/DUN.html")
        #expect(heir.contains("Until the 2020 edition this service was called Old Dun Clinic."))
        #expect(heir.contains("(ELM) became part of this service on 31 December 2020"))
        #expect(try !Self.page("2020/services/DUN.html").contains("was called"))
    }

    @Test("A page of a past edition says which edition and revision it is; the latest says nothing")
    func past() throws {
        let past = try Self.page("2020/kpi-04.html")
        #expect(past.contains("This page belongs to the 2020 edition, revision 2"))
        #expect(past.contains(#"<a href="../2021/kpi-04.html">The latest edition: 2021</a>"#))
        #expect(past.contains(#"<a href="../archive/index.html">"#))
        #expect(try !Self.page("2021/kpi-04.html").contains("This page belongs to"))
        // The page of a service that has gone leads to the report.
        #expect(
            try Self.page("2020/services/ELM.html").contains(
                #"<a href="../../2021/index.html">The latest edition: 2021</a>"#))
    }

    @Test("A site with an archive and services that went has no fault")
    func passes() throws {
        let files = try Self.site().files()
        let faults = SiteCheck.findings(in: files + [Manifest.file(of: files, inputs: [])])
            .filter { $0.severity == .error }
        #expect(faults.isEmpty, "\(faults.prefix(5))")
    }

    @Test("The feed tells of every publication with its reason, the newest first")
    func feed() throws {
        let feed = try Self.page("editions.xml")
        let entries = feed.split(separator: "<entry>").dropFirst().map(String.init)
        #expect(
            entries.map { $0.firstMatch(of: /revision \d/)?.output } == [
                "revision 1", "revision 2", "revision 1",
            ])
        #expect(entries[0].contains("Annual report 2021"))
        #expect(entries[1].contains("Corrected: A count of &lt;two&gt; was wrong."))
        #expect(entries[1].contains(#"href="2020/index.html""#))
        #expect(entries[2].contains("Superseded by revision 2 of 10 November 2021: A count of"))
        #expect(entries[2].contains(#"href="archive/2020-r1.html""#))
        #expect(!entries[2].contains("rel=\"related\""))
    }

    @Test("Mergers are followed to the service that is still there")
    func chain() throws {
        var first = Fixture.results(year: 2019)
        let index = try #require(first.services.firstIndex { $0.code == "AIR" })
        first.services[index].mergedInto = "ELM"
        first.services[index].left = "2019-12-31"
        var second = Fixture.results(year: 2020)
        second.services.removeAll { $0.code == "AIR" }
        let middle = try #require(second.services.firstIndex { $0.code == "ELM" })
        second.services[middle].mergedInto = "DUN"
        second.services[middle].left = "2020-12-31"
        var third = Fixture.results(year: 2021)
        third.services.removeAll { $0.code == "AIR" || $0.code == "ELM" }
        let files = try Site(editions: [first, second, third]).files()
        let page = try #require(files.first { $0.path == "2021/services/AIR.html" })
        #expect(SiteTests.text(page).contains(#"<a href="DUN.html">"#))
        #expect(SiteTests.text(page).contains(#"<a href="../../2019/services/AIR.html">"#))
    }
}
