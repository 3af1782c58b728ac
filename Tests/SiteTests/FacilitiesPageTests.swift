import Results
import SiteCheck
import Testing

@testable import Site

@Suite("The facilities audit on the site")
struct FacilitiesPageTests {
    private static func page(
        _ path: String, of results: PublishableResults = Fixture.results()
    ) throws -> String {
        let files = try Site(editions: [results]).files()
        return SiteTests.text(try #require(files.first { $0.path == path }))
    }

    @Test("A service's page says how it is set up, beside what others say")
    func service() throws {
        let page = try Self.page("2021/services/BRK.html")
        let start = try #require(page.firstRange(of: "<section aria-labelledby=\"facilities\">"))
        let end = try #require(page[start.lowerBound...].firstRange(of: "</section>\n"))
        #expect(String(page[start.lowerBound..<end.upperBound]) == Self.golden)
    }

    static let golden = """
        <section aria-labelledby="facilities">
        <h2 id="facilities">How this service is set up</h2>
        <p class="prose">What the service itself told the facilities audit of 2021. In brackets: the \
        share of all services that say yes, or give the same answer, or the median.</p>
        <dl class="key-facts compact">
        <div><dt>Setting</dt><dd>Delivered from: Community (as 100\u{A0}% of services)</dd></div>
        <div><dt>Staffing</dt><dd>Nurses: 0.4 whole-time equivalents (median 1.5)</dd></div>
        <div><dt>Population</dt><dd>Population: 61,000 people (median 150,500)</dd></div>
        <div><dt>Patient groups</dt><dd>Yes: Outpatients (100\u{A0}%)</dd>\
        <dd>No: Hip fractures (75\u{A0}%)</dd></div>
        <div><dt>Monitoring</dt><dd>Who monitors: Nobody (as 75\u{A0}% of services)</dd></div>
        <div><dt>History</dt><dd>Since: January 2018</dd></div>
        </dl>
        <p><a href="../facilities.html">All services’ facilities</a></p>
        </section>

        """

    @Test("A service's answers are found in whatever order the results hold them")
    func anyOrder() throws {
        var results = Fixture.results()
        for index in results.facilities.indices { results.facilities[index].answers.reverse() }
        let page = try Self.page("2021/services/BRK.html", of: results)
        #expect(page.contains(Self.golden))
    }

    @Test("A service that sent nothing, and one whose answers were unusable, say so")
    func absent() throws {
        #expect(
            try Self.page("2021/services/ELM.html").contains(
                "This service sent no usable answers to the facilities audit of 2021."))
        let covefold = try Self.page("2021/services/COV.html")
        #expect(covefold.contains("<dd>Nurses: Not usable</dd>"))
        #expect(covefold.contains("<dd>Not answered: Outpatients (100\u{A0}%)</dd>"))
    }

    @Test("The page has shares with intervals, spreads, the services and the indicators")
    func national() throws {
        let page = try Self.page("2021/facilities.html")
        for part in [
            "4 services of 5 registered for 2021 told how they are set up.",
            "<td>Yes</td><td>75\u{A0}% (30 to 95)</td>"
                + "<td>3 of 4</td>",
            "<td>1.5</td><td>whole-time equivalents</td>"
                + "<td>3 of 4</td>",
            "<td>May 2016</td><td>January 2018</td>"
                + "<td>December 2019</td><td>month</td>",
            // 1.5 whole-time equivalents for 5 × 240 fractures expected.
            "<a href=\"services/AIR.html\">Airefield</a></th><td>1.5</td>"
                + "<td>1.3</td><td>2 of 2</td>",
            "An association is not a cause", "Too few services have both figures",
            "Acute &lt;b&gt;hospital&lt;/b&gt;",
        ] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(!page.contains("<b>hospital"))
    }

    @Test("A year without a facilities audit says so on every page that would show one")
    func notHeld() throws {
        var results = Fixture.results()
        results.facilities = []
        for path in ["2021/facilities.html", "2021/services/AIR.html", "2021/index.html"] {
            #expect(try Self.page(path, of: results).contains(FacilitiesSurvey.none), "\(path)")
        }
        let files = try Site(editions: [results]).files()
        #expect(SiteCheck.findings(in: SiteTests.whole(files)).map { "\($0)" } == [])
    }

    @Test("An audit that nobody answered is a page without figures, and passes every check")
    func nobody() throws {
        var results = Fixture.results()
        results.facilities = results.facilities.map { question in
            var empty = question
            empty.answers = []
            (empty.asked, empty.answered) = (0, 0)
            (empty.lowerQuartile, empty.median, empty.upperQuartile) = (nil, nil, nil)
            empty.shares = question.shares.map {
                FacilitiesShare(
                    answer: $0.answer, numerator: 0, denominator: 0, percent: nil, lower95: nil,
                    upper95: nil)
            }
            return empty
        }
        let page = try Self.page("2021/facilities.html", of: results)
        #expect(page.contains("No service answered the facilities audit."))
        #expect(!page.contains("<figure"))
        let files = try Site(editions: [results]).files()
        #expect(SiteCheck.findings(in: SiteTests.whole(files)).map { "\($0)" } == [])
    }

    @Test("Staff stand beside identification in thirds from six services on, with the correlation")
    func staffing() throws {
        let services = (0..<12).map { index in
            Fixture.Service(
                code: "S\(index + 10)", name: "Place \(index)", region: "North", hips: 100,
                patients: 100 + 20 * index, shift: 0)
        }
        var results = Fixture.results(services: services)
        results.facilities = [
            FacilitiesQuestion(
                column: "wte_nurse", group: "Staffing", name: "Nurses", question: "Nurses?",
                kind: .decimal, unit: "WTE", asked: 12, answered: 12, median: "1.00",
                answers: services.enumerated().map { index, service in
                    FacilitiesAnswer(
                        service: service.code, answer: "\(index == 3 ? 0 : index)",
                        status: .answered)
                })
        ]
        let page = try Self.page("2021/facilities.html", of: results)
        #expect(page.contains("Spearman’s rank correlation of staffing with identification is"))
        #expect(page.contains("services with more staff tend to identify more."))
        #expect(
            page.contains(
                "<th scope=\"row\">Fewest staff</th><td>4</td>"
                    + "<td>0 to 4</td>"))
    }
}
