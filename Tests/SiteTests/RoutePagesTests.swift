import Files
import Markdown
import SiteCheck
import Testing

@testable import Repository
@testable import Site

@Suite("Start pages, large print, lists to tick, the dataset")
struct RoutePagesTests {
    static let repository = Repository(
        resources: [
            ResourcePagesTests.item("start") {
                $0.kind = .route
                $0.audiences = [.patients]
                $0.figures = [4, 11]
                $0.hasLargePrint = true
                $0.translations = ["cychwyn"]
                $0.body =
                    MarkdownReader.read("Before.\n\n## One\n\nFirst.\n\n## Two\n\nSecond.\n")
                    .document
            },
            ResourcePagesTests.item("cychwyn") {
                $0.kind = .route
                $0.audiences = [.patients]
                $0.language = .welsh
                $0.figures = [4, 11]
                $0.translations = ["start"]
            },
            ResourcePagesTests.item("boards") {
                $0.kind = .route
                $0.audiences = [.executives]
                $0.figures = [4]
            },
            ResourcePagesTests.item("steps") {
                $0.body = MarkdownReader.read("- [ ] A <b>\n- [ ] B\n").document
            },
        ],
        dataset: DatasetDefinitions(questions: [
            .init(
                number: "1.03", column: "1.03 Gender", kind: "code", isRequired: true,
                section: "identity", meaning: "Sex & more", isSeen: false,
                codes: [
                    .init(name: "Female", isUnknown: false, isSeen: true),
                    .init(name: "Don't know", isUnknown: true, isSeen: true),
                ]),
            .init(
                number: "1.09", column: "1.09 Date", kind: "date", isRequired: false,
                section: "fracture", meaning: "Diagnosed", isSeen: true, codes: []),
        ]))

    static let files: [SiteFile] =
        (try? Site(
            editions: [Fixture.results(year: 2020), Fixture.results(year: 2021)],
            repository: repository
        ).files()) ?? []

    private func page(_ path: String) throws -> String {
        let file = try #require(Self.files.first { $0.path == path }, "\(path)")
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test("The check of finished sites finds no fault in them")
    func checked() {
        let findings = SiteCheck.findings(
            in: Self.files + [Manifest.file(of: Self.files, inputs: [])])
        #expect(findings.isEmpty, "\(findings.map { "\($0.location.text) \($0.summary)" })")
    }

    @Test("Patients read so many in ten, with the published percentage and what it rests on")
    func plain() throws {
        let site = try Site(editions: [Fixture.results(year: 2020), Fixture.results(year: 2021)])
        let exact = site.latest.national.words[3].percent
        let text = try page("resources/start.html")
        #expect(text.contains("<h2 id=\"figures\">2021 in plain figures</h2>"))
        #expect(
            text.contains(
                "<a class=\"origin\" href=\"../2021/figures/national.html#kpi-4\">\(exact)</a>"))
        #expect(text.contains("people were assessed within 90 days of breaking a bone"))
        let welsh = try page("resources/cychwyn.html")
        #expect(welsh.contains("<section aria-labelledby=\"figures\" lang=\"cy\">"))
        #expect(welsh.contains("o bobl wedi’u hasesu o fewn 90 diwrnod i dorri asgwrn"))
        #expect(welsh.contains(">\(exact)</a> yn 2021, pob gwasanaeth gyda’i gilydd</p>"))
        #expect(text.contains("; it may still rise, as the year is not over for everybody</p>"))
        #expect(welsh.contains("; gall godi eto, gan nad yw’r flwyddyn ar ben i bawb</p>"))
        #expect(!welsh.contains(" in\u{A0}10<"))
    }

    @Test("Boards read the same figure as on the home page")
    func boards() throws {
        let card = try page("index.html").split(separator: "<div class=\"card key-fact\">")
            .first { $0.contains("kpi-04.html") }?.split(separator: "</div>").first
        let words = try #require(card).replacing("href=\"2021/", with: "href=\"../2021/")
        #expect(try page("resources/boards.html").contains(words))
    }

    @Test("Figures stand before the second heading, in large print too")
    func place() throws {
        for path in ["resources/start.html", "resources/large-print/start.html"] {
            let text = try page(path)
            let places = try ["First.", "id=\"figures\"", "Second."].map {
                try #require(text.firstRange(of: $0)?.lowerBound)
            }
            #expect(places == places.sorted())
        }
        let large = try page("resources/large-print/start.html")
        #expect(large.contains("href=\"../../assets/large-print.css\""))
        #expect(large.contains("<a href=\"../start.html\">The same page in usual print</a>"))
        #expect(try page("resources/start.html").contains("large-print/start.html"))
    }

    @Test("The home page leads every reader to the own start page, patients in Welsh too")
    func home() throws {
        let text = try page("index.html")
        for slug in ["start", "cychwyn", "boards"] {
            #expect(text.contains("href=\"resources/\(slug).html\""), "\(slug)")
        }
        #expect(text.contains("<a href=\"search.html\">Search the site</a>"))
    }

    @Test("A list to tick prints without a script, and has one that keeps ticks on the device")
    func checklist() throws {
        let text = try page("resources/steps.html")
        #expect(
            text.contains("<li class=\"tick\"><span class=\"tick-words\">A &lt;b&gt;</span></li>"))
        #expect(text.contains("assets/checklist.js"))
        #expect(text.contains("data-checklist=\"steps\""))
        #expect(text.contains("nothing is sent"))
        #expect(!(try page("resources/start.html")).contains("checklist.js"))
    }

    @Test("The dataset's page has a table for each part with every question and answer")
    func dataset() throws {
        let text = try page("resources/dataset.html")
        #expect(text.contains("2 questions, 1 of them needed in every file."))
        #expect(text.contains("<th scope=\"row\">1.03 Gender</th><td>Sex &amp; more</td>"))
        #expect(text.contains("One of: Female; Don&#39;t know (counts as missing)"))
        #expect(text.contains("<h2 id=\"part-2\">The fracture</h2>"))
        #expect(text.contains("<td>Assumed</td>"))
    }

    @Test(
        "A share in ten never says none or all where there are some",
        arguments: [
            (0, "None", "Neb"), (0.4, "Fewer than 1 in\u{A0}20", "Llai nag 1 o bob\u{A0}20"),
            (4.99, "Fewer than 1 in\u{A0}20", "Llai nag 1 o bob\u{A0}20"),
            (5, "About 1 in\u{A0}10", "Tua 1 o bob\u{A0}10"),
            (14.9, "About 1 in\u{A0}10", "Tua 1 o bob\u{A0}10"),
            (15, "About 2 in\u{A0}10", "Tua 2 o bob\u{A0}10"),
            (71.3, "About 7 in\u{A0}10", "Tua 7 o bob\u{A0}10"),
            (94.9, "About 9 in\u{A0}10", "Tua 9 o bob\u{A0}10"),
            (95, "More than 19 in\u{A0}20", "Mwy na 19 o bob\u{A0}20"), (100, "All", "Pawb"),
            (124.4, "All", "Pawb"),
        ])
    func shares(percent: Double, english: String, welsh: String) {
        #expect(PlainFigures(language: .english).share(percent) == english)
        #expect(PlainFigures(language: .welsh).share(percent) == welsh)
    }

    @Test("Every indicator has its words in both languages")
    func words() {
        for kpi in 1...11 {
            let english = PlainFigures(language: .english).words(of: kpi)
            let welsh = PlainFigures(language: .welsh).words(of: kpi)
            #expect(!english.isEmpty)
            #expect(welsh.hasPrefix("o ") || welsh.hasPrefix("o’r "))
            #expect(!PlainFigures(language: .english).way(to: kpi).contains("KPI"))
        }
    }
}
