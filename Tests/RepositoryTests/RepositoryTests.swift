import Findings
import Testing

@testable import Repository

@Suite("The repository")
struct RepositoryTests {
    typealias Shelf = ShelfInMemory

    private func rules(_ items: [Resource], on day: String = "2026-12-01") -> [String] {
        Relations.findings(among: items, on: day).map(\.rule)
    }

    @Test("An item is added by a file alone, and a README is none")
    func dropIn() throws {
        let read = try Shelf.folder([("README.md", "# How"), ("card.md", Shelf.text())]) {
            try Repository.read(in: $0, on: "2026-12-01")
        }
        #expect(read.findings == [])
        #expect(read.repository.resources.map(\.slug) == ["bone-health-card"])
        #expect(read.repository.inputs.map(\.path) == ["resources/card.md"])
    }

    @Test("A data folder without resources has an empty repository")
    func none() throws {
        let folder = try TemporaryFolder()
        let read = try Repository.read(in: .init(path: folder.path), on: "2026-12-01")
        #expect(read.repository.isEmpty && read.findings == [])
    }

    @Test("An item of 5 MB, and a file that is no item, are named and stop nothing else")
    func unread() throws {
        let files = [
            ("a.md", Shelf.text(body: String(repeating: "Words. ", count: 750_000))),
            ("b.txt", "x"), ("c.md", Shelf.text(["slug": "Card"])),
        ]
        let findings = try Shelf.folder(files) {
            try Repository.read(in: $0, on: "2026-12-01").findings
        }
        #expect(findings.map(\.rule) == ["RES-01", "RES-01", "RES-05"])
        #expect(
            findings.map(\.location.text)
                == ["resources/a.md:1", "resources/b.txt:1", "resources/c.md:3"])
        #expect(findings[0].summary.contains("64 KiB"))
    }

    @Test("No two items share an address, present or past")
    func addresses() {
        #expect(rules([Shelf.item("a"), Shelf.item("b")]) == [])
        #expect(rules([Shelf.item("a"), Shelf.item("a")]) == ["RES-06"])
        #expect(rules([Shelf.item("a"), Shelf.item("b") { $0.movedFrom = ["a"] }]) == ["RES-06"])
    }

    @Test("An item that is named exists and is what it is named as")
    func named() {
        #expect(rules([Shelf.item("a") { $0.standards = ["b"] }]) == ["RES-12"])
        #expect(rules([Shelf.item("a") { $0.standards = ["b"] }, Shelf.item("b")]) == ["RES-12"])
        let standard = Shelf.item("b") { $0.kind = .standard }
        #expect(rules([Shelf.item("a") { $0.standards = ["b"] }, standard]) == [])
        #expect(rules([Shelf.item("a") { $0.replaces = ["b"] }]) == ["RES-12"])
    }

    @Test("What is replaced is archived")
    func replaced() {
        let new = Shelf.item("new") { $0.replaces = ["old"] }
        #expect(rules([new, Shelf.item("old")]) == ["RES-17"])
        let old = Shelf.item("old") { $0.isArchived = true }
        #expect(rules([new, old]) == [])
        #expect(Repository(resources: [new, old]).successors(of: old) == [new])
    }

    @Test("A translation is there, in another language, and names its original")
    func translations() {
        let english = Shelf.item("a") { $0.translations = ["b"] }
        let welsh = Shelf.item("b") {
            $0.language = .welsh
            $0.translations = ["a"]
        }
        #expect(rules([english]) == ["RES-13"])
        #expect(rules([english, Shelf.item("b")]) == ["RES-13"])
        #expect(rules([english, Shelf.item("b") { $0.language = .welsh }]) == ["RES-13"])
        #expect(rules([english, welsh]) == [])
    }

    @Test("A review is overdue from the day after it was due")
    func overdue() {
        let item = Shelf.item("a") { $0.dates.nextReview = "2027-01-31" }
        #expect(rules([item], on: "2027-01-31") == [])
        #expect(rules([item], on: "2027-02-01") == ["RES-15"])
    }

    @Test("A link of a text to no page is named with its line")
    func deadLinks() throws {
        let (item, _) = Shelf.read(
            Shelf.text(body: "[One](index.html#a)\n\n[Two](resources/lost.html)\n"))
        let findings = Repository(resources: [item]).deadLinks(among: ["index.html"])
        #expect(findings.map(\.rule) == ["RES-14"])
        #expect(findings.map(\.location.text) == ["resources/card.md:19"])
    }

    @Test("Lists hold current items alone: by kind, then by title without regard to capitals")
    func lists() {
        let repository = Repository(resources: [
            Shelf.item("b-guide") { $0.kind = .guide },
            Shelf.item("study") { $0.kind = .caseStudy },
            Shelf.item("a-guide") {
                $0.kind = .guide
                $0.title = "B guide before"
            },
            Shelf.item("gone") { $0.isArchived = true },
        ])
        #expect(repository.current.map(\.slug) == ["study", "a-guide", "b-guide"])
        #expect(repository.archived.map(\.slug) == ["gone"])
    }

    @Test("Choices lead to what they say, and none leads to nothing")
    func facets() {
        let repository = Repository(resources: [
            Shelf.item("a") {
                $0.kpis = [2, 9]
                $0.audiences = [.patients]
                $0.topics = ["falls"]
            },
            Shelf.item("b") {
                $0.kpis = [9]
                $0.kind = .standard
                $0.language = .welsh
            },
            Shelf.item("c") {
                $0.kpis = [4]
                $0.isArchived = true
            },
        ])
        #expect(
            repository.facets == [
                .audience(.patients), .kind(.external), .kind(.standard), .kpi(2), .kpi(9),
                .topic("falls"), .language(.english), .language(.welsh),
            ])
        for facet in repository.facets { #expect(!repository.resources(in: facet).isEmpty) }
        #expect(repository.resources(in: .kpi(9)).map(\.slug) == ["a", "b"])
        #expect(repository.help(with: 9).map(\.slug) == ["a"])
    }

    @Test("The order in which items were read changes nothing")
    func order() {
        let items = ["c", "a", "b"].map { Shelf.item($0) { $0.title = "Same" } }
        let one = Repository(resources: items)
        let other = Repository(resources: items.reversed())
        #expect(one.current == other.current && one.newest == other.newest)
    }

    @Test("Headings change with what other pages say of an item, and not with its texts")
    func headings() {
        func checksum(_ change: (inout Resource) -> Void) -> String {
            Repository(resources: [ShelfInMemory.item("card", change)]).headingsChecksum
        }
        let heading = checksum { _ in }
        let others: [(inout Resource) -> Void] = [
            { $0.title = "Other" }, { $0.slug = "other" }, { $0.kind = .guide }, { $0.kpis = [4] },
            { $0.audiences = [.patients] }, { $0.topics = ["falls"] }, { $0.isArchived = true },
            { $0.isExample = true }, { $0.language = .welsh }, { $0.translations = ["cy"] },
            { $0.movedFrom = ["old"] }, { $0.replaces = ["old"] }, { $0.hasLargePrint = true },
            { $0.standards = ["qs"] },
        ]
        for (place, change) in others.enumerated() {
            #expect(checksum(change) != heading, "\(place)")
        }
        #expect(
            checksum {
                $0.summary = "Other."
                $0.dates.reviewed = "2026-01-01"
                $0.lines = ["title": 2]
            } == heading)
        #expect(
            Repository(resources: [ShelfInMemory.item("card"), ShelfInMemory.item("more")])
                .headingsChecksum != heading)
    }
}
