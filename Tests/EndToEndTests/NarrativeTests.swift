import Foundation
import Testing

@Suite("The words of a report, end to end")
struct NarrativeTests {
    private static let folder = "narrative/2021"

    private static let whole: [String: String] = [
        "foreword.md": """
        ---
        title: "A word first"
        from: Clinical lead
        date: 2022-01-01
        ---
        Of {{ patients.count }} patients, {{ kpi4.national.percent }} were assessed by their fracture
        liaison service within {{ fixed "90 days" source "Definition of KPI 4" }}.

        """,
        "glossary.md": "---\n---\n## Fracture liaison service (FLS)\n\nA team.\n",
        "methods.md": "---\ntitle: In short\n---\nAn FLS sends records.\n",
        "key-messages/01-seen.md": """
        ---
        title: "Somebody is seen"
        kpis: [4]
        ---
        It is {{ kpi4.national.percent in words }}. See [the methods](2021/methods.html).

        """,
    ].merging(
        ["services", "commissioners", "executives", "patients"].map { audience in
            (
                "recommendations/01-\(audience).md",
                """
                ---
                title: "See more, \(audience)"
                audience: \(audience)
                kpis: [4]
                findings: [seen]
                ---
                Do.

                """
            )
        }
    ) { first, _ in first }

    private func write(_ files: [String: String], to scratch: borrowing Scratch) throws {
        for (name, text) in files {
            let file = scratch.folder.appending(path: "data/\(Self.folder)/\(name)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    private func build(_ scratch: borrowing Scratch) throws -> Flsdb.Ended {
        try Flsdb.run([
            "build", "--data", scratch.path("data"), "--output", scratch.path("out"), "--quiet",
        ])
    }

    @Test("Written words stand on the pages, each number leading to what it rests on")
    func pages() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 300)
        try write(Self.whole, to: scratch)
        let ended = try build(scratch)
        #expect(ended.code == 0, "\(ended.output)\(ended.errors)")
        let report = try scratch.text("out/site/2021/index.html")
        let kpi = try #require(
            report.firstMatch(
                of:
                    /<a class="origin" href="figures\/national.html#kpi-4">([0-9.]+.%)<\/a> were assessed/
            ))
        let national = try scratch.text("out/site/2021/figures/national.html")
        #expect(national.contains("<p class=\"figure-large\">\(kpi.1) "))
        #expect(
            report.contains("<a class=\"origin\" href=\"figures/national.html#fixed\">90 days</a>"))
        #expect(
            report.contains(
                "<a href=\"glossary.html#term-fracture-liaison-service\">fracture liaison service</a>"
            ))
        #expect(report.contains("#message-seen"))
        #expect(national.contains("Definition of KPI 4"))
        #expect(
            try scratch.text("out/site/2021/kpi-04.html").contains(
                "index.html#recommendation-services"))
        #expect(
            try scratch.text("out/site/2021/methods.html").contains(
                "<a href=\"glossary.html#term-fracture-liaison-service\">FLS</a>"))
        #expect(try scratch.text("out/site/2021/glossary.html").contains("<h1>Glossary 2021</h1>"))
        #expect(try scratch.text("out/site/site-map.html").contains("2021/glossary.html"))
        #expect(
            try scratch.text("out/site/manifest.json").contains(
                "\"path\":\"narrative/2021/foreword.md\""))
        let checked = try Flsdb.run([
            "check", scratch.path("out/site"), "--data", scratch.path("data"),
        ])
        #expect(checked.code == 0, "\(checked.output)")
        let tool = Flsdb.project.appending(path: "Tests/Naive/provenance.py").path
        let traced = try Flsdb.run(tool: "python3", [tool, scratch.path("out/site")])
        #expect(traced.output.contains("0 faults"), "\(traced.output)")
    }

    @Test("Results alone give the same words years later, and without any the report is as before")
    func alone() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60)
        #expect(try build(scratch).code == 0)
        let before = try scratch.text("out/site/2021/index.html")
        #expect(before.contains("<h2 id=\"messages\">Key messages</h2>"))
        #expect(!before.contains("glossary.html"))
        try write(Self.whole, to: scratch)
        #expect(try build(scratch).code == 0)
        let published = try Flsdb.run([
            "publish", "--results", scratch.path("out/site/2021/data/results.json"),
            "--output", scratch.path("again"), "--quiet",
        ])
        #expect(published.code == 0, "\(published.output)\(published.errors)")
        #expect(
            try scratch.text("again/site/2021/index.html")
                == scratch.text("out/site/2021/index.html"))
    }

    @Test(
        "A fault is told by rule, file and line, and nothing is published",
        arguments: [
            (
                "foreword.md", "kpi4.national.percent", "kpi4.national.precent", "NAR-14", 6,
                "\"percent\""
            ),
            ("foreword.md", "kpi4.national", "kpi4.service-NONE", "NAR-14", 6, "no service-NONE"),
            (
                "foreword.md", "kpi4.national.percent", "kpi4.national.change", "NAR-15", 6,
                "before this one"
            ),
            ("foreword.md", "{{ patients.count }}", "25", "NAR-16", 6, "“25”"),
            ("foreword.md", "{{ patients.count }}", "<script>x()</script>", "NAR-09", 6, "HTML"),
            ("foreword.md", "from:", "form:", "NAR-02", 3, "\"from\"?"),
            ("foreword.md", "2022-01-01", "2022-13-01", "NAR-06", 4, "existing day"),
            ("key-messages/01-seen.md", "methods.html", "method.html", "NAR-17", 5, "no page"),
            (
                "methods.md", "title: In short", "title: In short\nholds: [patients.count < 1]",
                "NAR-21", 3, "not so"
            ),
            ("methods.md", "An FLS", "{{ fixed \"5\" }}", "NAR-14", 4, "source"),
        ])
    func faults(name: String, old: String, new: String, rule: String, line: Int, says: String)
        throws
    {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60)
        let text = try #require(Self.whole[name])
        try write(
            Self.whole.merging([name: text.replacing(old, with: new, maxReplacements: 1)]) { $1 },
            to: scratch)
        let ended = try build(scratch)
        #expect(ended.code == 1)
        let place = "error \(rule) \(Self.folder)/\(name):\(line): "
        #expect(ended.output.contains(place) && ended.output.contains(says), "\(ended.output)")
        #expect(!FileManager.default.fileExists(atPath: scratch.path("out/site/index.html")))
    }

    @Test("A missing section, a file of 5 MB and a report that is too long are refused")
    func parts() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60)
        try write(Self.whole.filter { $0.key != "methods.md" }, to: scratch)
        #expect(try build(scratch).output.contains("error NAR-13 \(Self.folder)/methods.md:1: "))
        try write(
            ["methods.md": "---\ntitle: x\n---\n" + String(repeating: "Words. ", count: 750_000)],
            to: scratch)
        #expect(try build(scratch).output.contains("error NAR-01 \(Self.folder)/methods.md:1: "))
        try write(Self.whole, to: scratch)
        try scratch.edit("data/releases/2021.yaml") { $0 + "report: {most_words: 10}\n" }
        #expect(try build(scratch).output.contains("error NAR-19 \(Self.folder):1: "))
    }
}
