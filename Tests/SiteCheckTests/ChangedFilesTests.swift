import Files
import Findings
import Testing

@testable import SiteCheck

@Suite("Checks of a few changed files")
struct ChangedFilesTests {
    /// What is found in the files that differ, and whether that is all that there can be.
    private func inspected(
        _ old: SiteThatPasses, _ new: SiteThatPasses, unreadable: String = "",
        reading: (String) -> Void = { _ in }
    ) -> (isAll: Bool, findings: [Finding])? {
        let (before, after) = (old.files, new.files.sorted { $0.path < $1.path })
        guard Set(before.map(\.path)) == Set(after.map(\.path)) else { return nil }
        let changes = after.compactMap { file -> (before: SiteFile, after: SiteFile)? in
            guard let was = before.first(where: { $0.path == file.path }),
                was != file || file.path == "assets/search-index.js", was.path != "manifest.json"
            else { return nil }
            return (was, file)
        }
        let tables = StandingTables(before.filter { $0.path.hasSuffix(".csv") })
        let changed = ChangedFiles(
            changes, tables: tables, paths: after.map(\.path), loadedByThemAlone: [])
        let findings = changed.findings { path in
            reading(path)
            return path == unreadable ? nil : before.first { $0.path == path }
        }
        return findings.map { (changed.leaveTheRestSound, $0) }
    }

    @Test(
        "Where the rest stays sound, they are those of the whole site; the faults are all planted ones",
        // The manifest is made from the files, and not held against them.
        arguments: SiteThatMustFail.all.filter { $0.rule != "SIT-32" })
    func asWhole(site: SiteThatMustFail) {
        var spoiled = SiteThatPasses()
        site.spoil(&spoiled)
        // Some faults come with tables that withhold: they stood there before.
        var sound = SiteThatPasses()
        if !spoiled[SiteThatPasses.table].isEmpty { sound.addEdition() }
        guard let look = inspected(sound, spoiled), look.isAll else { return }
        #expect(look.findings == SiteCheck.findings(in: spoiled.files))
        #expect(!look.findings.isEmpty)
    }

    @Test("Most of the planted faults are found without looking at the rest")
    func most() {
        let alone = SiteThatMustFail.all.filter { site in
            var spoiled = SiteThatPasses()
            site.spoil(&spoiled)
            return inspected(SiteThatPasses(), spoiled)?.isAll ?? false
        }
        #expect(alone.count > SiteThatMustFail.all.count / 3, "\(alone.count)")
    }

    private static let losses: [(String, @Sendable (inout SiteThatPasses) -> Void)] = [
        ("an id that others lead to", { $0.replace(" id=\"funnel\"", "", in: "2021/kpi.html") }),
        ("the title", { $0.replace("<title>KPI", "<title>Key", in: "2021/kpi.html") }),
        ("a link by which a page is reached", { $0.replace("2021/kpi.html#funnel", "404.html") }),
        ("a table", { $0["2021/data.csv"] += "3,4\n" }),
    ]

    @Test("What others rely on may not go without a look at them", arguments: losses)
    func lost(name: String, change: @Sendable (inout SiteThatPasses) -> Void) throws {
        var new = SiteThatPasses()
        change(&new)
        #expect(try !#require(inspected(SiteThatPasses(), new)).isAll)
    }

    @Test("Nothing that stands is read but what new links lead to and what pages load")
    func reads() throws {
        var new = SiteThatPasses()
        new.add("<p>More.</p>")
        var read: [String] = []
        let same = try #require(inspected(SiteThatPasses(), new) { read.append($0) })
        #expect(same.isAll && same.findings == [])
        #expect(Set(read) == ["assets/site.css", "assets/a.svg", "assets/site.js"])
        #expect(read.count == 3)
        new.add("<p><a href=\"404.html#none\">x</a> <a href=\"2021/kpi.html#funnel\">y</a></p>")
        read = []
        let linked = try #require(inspected(SiteThatPasses(), new) { read.append($0) })
        #expect(linked.isAll)
        #expect(linked.findings.map(\.rule) == ["SIT-14"])
        #expect(
            Set(read).subtracting(["assets/site.css", "assets/a.svg", "assets/site.js"]) == [
                "404.html"
            ])
    }

    @Test("A number that another file withholds is found in a changed page above the editions")
    func withheld() throws {
        var old = SiteThatPasses()
        old.addEdition()
        var new = old
        new.add("<p>In 2021 Ash assessed 41 of 47 patients for KPI 4.</p>")
        let look = try #require(inspected(old, new))
        #expect(look.isAll)
        #expect(look.findings == SiteCheck.findings(in: new.files))
        #expect(look.findings.map(\.rule) == ["LEA-09"])
    }

    @Test("Where a file that a new link leads to cannot be read, nothing is said")
    func unreadable() {
        var new = SiteThatPasses()
        new.add("<p><a href=\"404.html\">x</a></p>")
        #expect(inspected(SiteThatPasses(), new)?.findings == [])
        #expect(inspected(SiteThatPasses(), new, unreadable: "404.html") == nil)
    }
}
