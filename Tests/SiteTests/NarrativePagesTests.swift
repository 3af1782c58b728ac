import Results
import Testing

@testable import Site

@Suite("The words of a report on its pages")
struct NarrativePagesTests {
    private static let texts: [(String, String)] = [
        (
            "foreword.md",
            """
            ---
            title: A word first
            from: Clinical lead
            date: 2022-01-01
            ---
            Of {{ patients.count }} people, {{ kpi4.national.percent }} came to their service within
            {{ fixed "90 days" source "Definition of KPI 4" }}. <&> **Every** service counts.

            """
        ),
        ("glossary.md", "---\n---\n## Service\n\nA team. It has a service.\n"),
        ("methods.md", "---\ntitle: In short\n---\nWe count.\n"),
        (
            "key-messages/01-seen.md",
            "---\ntitle: Somebody is seen\nkpis: [4]\n---\nSee [the methods](2021/methods.html).\n"
        ),
    ]

    private static let recommendations = ["services", "commissioners", "executives", "patients"].map
    {
        (
            "recommendations/01-\($0).md",
            "---\ntitle: See more\naudience: \($0)\nkpis: [4, 9]\nfindings: [seen]\n---\nDo.\n"
        )
    }

    static let results: PublishableResults = {
        var results = Fixture.results()
        results.narrative = (texts + recommendations).map {
            NarrativeText(file: "narrative/2021/\($0.0)", text: $0.1)
        }
        return results
    }()

    private func page(_ path: String) throws -> String {
        let site = try Site(editions: [Self.results])
        #expect(site.narrativeFindings == [])
        let file = try #require(try site.files().first { $0.path == path })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    /// From one text of a page up to another.
    private func part(_ page: String, from start: String, to end: String) throws -> String {
        let first = try #require(page.firstRange(of: start)).lowerBound
        let last = try #require(page[first...].firstRange(of: end)).lowerBound
        return String(page[first..<last])
    }

    @Test("Foreword and message are exactly this")
    func golden() throws {
        let page = try page("2021/index.html")
        let part = try part(
            page, from: "<section aria-labelledby=\"foreword\">",
            to: "<section aria-labelledby=\"in-figures\">")
        #expect(part == Self.golden)
    }

    private static let golden = """
        <section aria-labelledby="foreword">
        <h2 id="foreword">A word first</h2>
        <div class="prose">
        <p>Of <a class="origin" href="figures/national.html#told">1,222</a> people, <a class="origin" \
        href="figures/national.html#kpi-4">93.4\u{A0}%</a> came to their \
        <a href="glossary.html#term-service">service</a> within \
        <a class="origin" href="figures/national.html#fixed">90 days</a>. &lt;&amp;&gt; \
        <strong>Every</strong> service counts.</p>
        <p class="meta">Clinical lead, 1 January 2022</p>
        </div>
        </section>
        <div class="report-part part-messages">
        <section aria-labelledby="messages">
        <h2 id="messages">Key messages</h2>
        <article class="message prose" aria-labelledby="message-seen">
        <h3 id="message-seen">Somebody is seen</h3>
        <p>See <a href="methods.html">the methods</a>.</p>
        <ul class="rests-on"><li>Figures: <a href="#kpi-4">KPI 4</a></li></ul>
        </article>
        </section>

        """

    @Test("Each indicator's page names what is recommended on it, and no other does")
    func indicators() throws {
        for (kpi, isNamed) in [("04", true), ("09", true), ("05", false)] {
            let page = try page("2021/kpi-\(kpi).html")
            #expect(page.contains("index.html#recommendation-services") == isNamed)
        }
    }

    @Test("A term is linked in the entries of others and not in its own")
    func glossary() throws {
        let page = try page("2021/glossary.html")
        #expect(
            page.contains(
                "<dt id=\"term-service\">Service</dt><dd>\n<p>A team. It has a service.</p>"))
    }

    @Test(
        "Without words there is no glossary, and the figures' own messages stand where they stood")
    func none() throws {
        let site = try Site(editions: [Fixture.results()])
        let files = try site.files()
        #expect(!files.contains { $0.path == "2021/glossary.html" })
        let report = try #require(files.first { $0.path == "2021/index.html" })
        let text = String(decoding: report.bytes, as: UTF8.self)
        #expect(text.contains("<h2 id=\"messages\">Key messages</h2>"))
        #expect(!text.contains("recommendations") && !text.contains("foreword"))
    }

    @Test("A link that leads to no page is found by file and line")
    func deadLink() throws {
        var results = Self.results
        results.narrative[3].text = results.narrative[3].text.replacing("methods", with: "method")
        let findings = try Site(editions: [results]).narrativeFindings
        #expect(findings.map(\.rule) == ["NAR-17"])
        #expect(findings.first?.location.text == "narrative/2021/key-messages/01-seen.md:5")
    }
}
