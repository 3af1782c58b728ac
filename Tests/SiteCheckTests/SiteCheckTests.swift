import Files
import Findings
import SiteCheck
import Testing

@Suite("Checks of a written site")
struct SiteCheckTests {
    @Test("A site without a fault has no finding")
    func passes() {
        #expect(SiteCheck.findings(in: SiteThatPasses().files) == [])
    }

    @Test("An edition that says what it withholds has no finding")
    func edition() {
        var site = SiteThatPasses()
        site.addEdition()
        #expect(SiteCheck.findings(in: site.files) == [])
    }

    @Test(
        "A planted number is named by its place, never by its value",
        arguments: [
            ("<p>Ash assessed 41 of 47 patients.</p>", "edition 2021, service A1, KPI 4"),
            (
                "<table><caption>KPI 4</caption><thead><tr><th scope=\"col\">Month</th><th scope=\"col\">2021</th>"
                    + "</tr></thead><tbody><tr><th scope=\"row\">Ash</th><td>41 of 47</td></tr></tbody></table>",
                "edition 2021, service A1, KPI 4"
            ),
        ])
    func placeOnly(markup: String, place: String) throws {
        var site = SiteThatPasses()
        site.addEdition()
        site.add(markup, to: SiteThatPasses.page)
        let finding = try #require(SiteCheck.findings(in: site.files).first)
        #expect(finding.location.file == SiteThatPasses.page)
        #expect(finding.summary.contains(place))
        #expect(!finding.summary.contains("41") && !finding.summary.contains("47"))
    }

    @Test("A site with one fault has findings of that rule alone", arguments: SiteThatMustFail.all)
    func fails(site: SiteThatMustFail) {
        var spoiled = SiteThatPasses()
        site.spoil(&spoiled)
        let findings = SiteCheck.findings(in: spoiled.files)
        #expect(Set(findings.map(\.rule)) == [site.rule], "\(findings)")
    }

    @Test("Every rule has its own number, its own words and a site that must fail")
    func registry() {
        let ids = SiteRule.all.map(\.id)
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == ids.count)
        #expect(Set(SiteRule.all.map(\.wording)).count == ids.count)
        #expect(Set(SiteThatMustFail.all.map(\.rule)) == Set(ids))
    }

    @Test("A finding says where: file and line")
    func lines() {
        var site = SiteThatPasses()
        site.replace("<h1>Home</h1>", "<h1>Home</h1>\n<h4>Deep</h4>")
        site["2021/data.csv"] += "1\n"
        #expect(
            SiteCheck.findings(in: site.files) == [
                Finding(
                    rule: "SIT-30", severity: .error,
                    location: Location(file: "2021/data.csv", line: 4),
                    summary: "This row has 1 fields where the header has 2."),
                Finding(
                    rule: "SIT-07", severity: .error,
                    location: Location(file: "index.html", line: 8),
                    summary: "An h4 follows an h1; no level may be skipped."),
            ])
    }

    @Test(
        "What a page must not hold is found wherever it stands, on its line",
        arguments: ["943 476 5919", "9434765919", "SW1A 2AA", "12/03/1938", "{{", "TODO"])
    func wherever(fault: String) {
        for before in ["\u{A0}".first, "x"].compactMap({ $0 }) {
            for length in 0..<17 {
                var site = SiteThatPasses()
                let text = String(repeating: before, count: length)
                site.replace("<h1>Home</h1>", "<h1>Home</h1>\n\n<p>\(text) é \(fault)</p>")
                let findings = SiteCheck.findings(in: site.files)
                #expect(findings.map(\.location.line) == [9], "\(length): \(findings)")
            }
        }
    }

    @Test("The order of the files changes nothing")
    func order() {
        var site = SiteThatPasses()
        for fault in SiteThatMustFail.pictures { fault.spoil(&site) }
        let files = site.files
        let findings = SiteCheck.findings(in: files)
        #expect(findings.count > 3)
        for _ in 0..<5 { #expect(SiteCheck.findings(in: files.shuffled()) == findings) }
    }

    @Test(
        "What only looks like a fault passes",
        arguments: [
            "<p>Finance and the inferior banana: nil by mouth, TODOS, 1 inf</p>",
            "<p>a &amp; nil</p>", "<p><b>5 </b> NaNny</p>",
            "<a href=\"2021/kpi.html?sort=name#funnel\">x</a>",
            "<a href=\"./2021/../2021/%6Bpi.html\">x</a>", "<a href=\"tel:+441632960000\">x</a>",
            "<a href=\"#find\" aria-label=\"Find\"><svg aria-hidden=\"true\"></svg></a>",
            "<label>Name <input type=\"text\"/></label>", "<input type=\"hidden\" value=\"x\"/>",
            "<p>9434765918, 94347659190, 0943476592, a9434765919, 1111111111</p>",
            "<p>1972-01-01, 2021-03-12, 1938, 1938-13-01, 12/03, SW1A, SW1A 2, m1 1ae</p>",
            "<p>KPI 4, NG249, TA464 2AB, ABC1 1AA</p>",
            "<ul><li><p>x</p><p>y</p></li></ul>", "<a id=\"place\"></a>",
            "<div aria-describedby=\"find\n  find\">x</div>",
            "<table><caption>x</caption><tr><th scope=\"row\">y</th><td><svg role=\"img\" "
                + "aria-labelledby=\"p\"><title id=\"p\">y</title><desc>z</desc></svg></td></tr></table>",
        ])
    func harmless(markup: String) {
        var site = SiteThatPasses()
        site.add(markup)
        #expect(SiteCheck.findings(in: site.files) == [])
    }

    @Test("An empty folder is no site")
    func emptyFolder() {
        #expect(SiteCheck.findings(in: []).map(\.rule) == ["SIT-16"])
    }
}
