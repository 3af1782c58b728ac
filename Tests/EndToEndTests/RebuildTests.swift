import Foundation
import Testing

@testable import Pipeline

/// A second build into the same folder, held against one that starts from nothing.
@Suite("Building again")
struct RebuildTests {
    private static let card = "data/resources/card.md"

    /// A site of three services with an item, built once; its inputs have stood long enough to be told
    /// from changed ones.
    private func built(_ scratch: borrowing Scratch) throws {
        try scratch.synthesise(services: 3, records: 60)
        try scratch.add(resource: BoneHealthCard.text, as: "card.md")
        Thread.sleep(forTimeInterval: 3.1)
        let first = try build(scratch)
        #expect(first.code == 0, "\(first.output)\(first.errors)")
    }

    private func build(_ scratch: borrowing Scratch, _ options: String...) throws -> Flsdb.Ended {
        try Flsdb.run(
            ["build", "--data", scratch.path("data"), "--output", scratch.path("out")] + options)
    }

    /// The files of a build from nothing.
    private func anew(_ scratch: borrowing Scratch) throws -> [String: Data] {
        let ended = try Flsdb.run([
            "build", "--data", scratch.path("data"), "--output", scratch.path("anew"), "--anew",
            "--quiet",
        ])
        #expect(ended.code == 0, "\(ended.output)\(ended.errors)")
        return try scratch.files("anew/site")
    }

    /// By path: which file it is on the disk.
    private func numbers(_ scratch: borrowing Scratch) throws -> [String: Int] {
        var numbers: [String: Int] = [:]
        for path in try scratch.files("out/site").keys {
            let facts = try FileManager.default.attributesOfItem(
                atPath: scratch.path("out/site/\(path)"))
            numbers[path] = facts[.systemFileNumber] as? Int
        }
        return numbers
    }

    /// Files that a build says it has written; nil where it says that it wrote all.
    private func written(_ ended: Flsdb.Ended) -> Int? {
        ended.output.firstMatch(of: /checked, (\d+) of them written/).flatMap { Int($0.1) }
    }

    /// Changes of an item, and whether its own pages, the search and the manifest are all that they touch.
    private static let edits: [(name: String, old: String, new: String, isOwn: Bool)] = [
        ("its text", "See [", "Read this. See [", true),
        ("its summary", "A card to carry.", "A card to keep.", true),
        ("when it was reviewed", "reviewed: 2022-01-01", "reviewed: 2022-02-01", true),
        ("when it came out", "published: 2020", "published: 2019", true),
        ("its source", "example.org/card", "example.org/cards", true),
        ("figures", "kpis: [9]", "kpis: [9]\nfigures: [9]", true),
        ("a link more", "[the indicator]", "[the map](latest/map.html), [the indicator]", true),
        // Whether everything is reached still takes a look at everything.
        ("a link less", "[the map](latest/map.html), ", "", false),
        ("its title", "title: \"Bone health card\"", "title: \"Card\"", false),
        ("its kind", "kind: template", "kind: guide", false),
        ("its indicators", "kpis: [9]", "kpis: [7]", false),
        ("its readers", "audiences: [patients]", "audiences: [public]", false),
        ("its address", "slug: bone-health-card", "slug: bone-card", false),
        ("that it is old", "status: current", "status: archived", false),
    ]

    @Test("Whatever changes of an item, the site is the one that is built from nothing")
    func items() throws {
        let scratch = try Scratch()
        try built(scratch)
        for edit in Self.edits {
            try #require(try scratch.text(Self.card).contains(edit.old), "\(edit.name)")
            try scratch.edit(Self.card) { $0.replacingOccurrences(of: edit.old, with: edit.new) }
            let ended = try build(scratch)
            #expect(ended.code == 0, "\(edit.name): \(ended.output)")
            #expect(try scratch.files("out/site") == anew(scratch), "\(edit.name)")
            let isOwn = !ended.errors.contains("Check every page")
            #expect(isOwn == edit.isOwn, "\(edit.name): \(ended.errors)")
            if isOwn { #expect(try #require(written(ended)) < 30, "\(edit.name)") }
        }
        for change in ["another", "gone"] {
            let file = scratch.folder.appending(path: "data/resources/more.md")
            let text = BoneHealthCard.text.replacing("bone-health-card", with: "more")
                .replacing("Bone health card", with: "More")
            if change == "another" {
                try Data(text.utf8).write(to: file)
            } else {
                try FileManager.default.removeItem(at: file)
            }
            #expect(try build(scratch).code == 0)
            #expect(try scratch.files("out/site") == anew(scratch), "\(change)")
        }
    }

    @Test("Where nothing has changed, nothing is touched, and the run says the same")
    func nothing() throws {
        let scratch = try Scratch()
        try built(scratch)
        let numbers = try numbers(scratch)
        let again = try build(scratch)
        #expect(again.code == 0)
        #expect(again.output.hasPrefix("Nothing has changed: \(numbers.count) files stand"))
        #expect(again.errors == "")
        #expect(try self.numbers(scratch) == numbers)
        let anew = try build(scratch, "--anew")
        #expect(anew.output.contains("\(numbers.count) files checked and written."))
    }

    @Test(
        "An input that is only copied again makes a whole build, which writes no file that it has")
    func touched() throws {
        let scratch = try Scratch()
        try built(scratch)
        let numbers = try numbers(scratch)
        try scratch.edit("data/releases/2021.yaml") { $0 }
        let ended = try build(scratch)
        #expect(ended.code == 0)
        #expect(ended.errors.contains("Check every page"))
        #expect(written(ended) == 1)
        let after = try self.numbers(scratch)
        #expect(after.filter { numbers[$0.key] != $0.value }.map(\.key) == ["manifest.json"])
    }

    @Test("A changed extract changes its figures, and files without them stay")
    func extract() throws {
        let scratch = try Scratch()
        try built(scratch)
        let numbers = try numbers(scratch)
        try scratch.synthesise("other", services: 3, records: 60, seed: 2)
        let extract = "extracts/2021/patients.csv"
        let other = try scratch.text("other/\(extract)")
        try scratch.edit("data/\(extract)") { _ in other }
        let ended = try build(scratch)
        #expect(ended.code == 0)
        #expect(try scratch.files("out/site") == anew(scratch))
        let after = try self.numbers(scratch)
        #expect(after["assets/site.css"] == numbers["assets/site.css"])
        #expect(after["2021/data/indicators.csv"] != numbers["2021/data/indicators.csv"])
        #expect(try #require(written(ended)) < numbers.count)
    }

    @Test(
        "A site that somebody has changed, and a note that is not whole, are not built upon",
        arguments: ["written", "added", "removed", "cut", "other", "gone"])
    func spoiled(how: String) throws {
        let scratch = try Scratch()
        try built(scratch)
        let sound = try scratch.files("out/site")
        let page = scratch.folder.appending(path: "out/site/index.html")
        let note = scratch.folder.appending(path: "out/.site.built")
        switch how {
        case "written": try Data("spoiled".utf8).write(to: page)
        case "added": try Data("x".utf8).write(to: page.appendingPathExtension("bak"))
        case "removed": try FileManager.default.removeItem(at: page)
        case "cut": try Data(Data(contentsOf: note).dropLast(9)).write(to: note)
        case "other": try scratch.edit("out/.site.built") { $0.replacing("texts", with: "text") }
        default: try FileManager.default.removeItem(at: note)
        }
        let ended = try build(scratch)
        #expect(ended.code == 0)
        #expect(ended.errors.contains("Check every page"))
        #expect(try scratch.files("out/site") == sound)
        #expect(try build(scratch).output.hasPrefix("Nothing has changed"))
    }

    @Test(
        "A fault in a changed item is found as in a whole build, and the last good site stands",
        arguments: [
            ("See [", "<script>x</script> See [", "RES-11 resources/card.md:16"),
            ("latest/kpi-09.html", "latest/kpi-99.html", "RES-14 resources/card.md:16"),
            (
                "latest/kpi-09.html", "latest/kpi-09.html#none",
                "SIT-14 resources/bone-health-card.html"
            ),
            ("See [", "Born 1931-02-03. See [", "LEA-02 resources/bone-health-card.html"),
        ])
    func faults(old: String, new: String, says: String) throws {
        let scratch = try Scratch()
        try built(scratch)
        let sound = try scratch.files("out/site")
        try scratch.edit(Self.card) { $0.replacing(old, with: new) }
        let ended = try build(scratch)
        #expect(ended.code == 1)
        #expect(ended.output.contains("error \(says)"), "\(ended.output)")
        #expect(!ended.errors.contains("Check every page"))
        let whole = try build(scratch, "--anew")
        #expect(whole.code == 1)
        #expect(whole.output == ended.output)
        #expect(try scratch.files("out/site") == sound)
        try scratch.edit(Self.card) { $0.replacing(new, with: old) }
        #expect(try build(scratch).output.hasPrefix("Nothing has changed"))
    }

    @Test("A note that cannot be kept is told of, and the site stands all the same")
    func unkept() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60)
        try FileManager.default.createDirectory(
            atPath: scratch.path("out/.site.built/folder"), withIntermediateDirectories: true)
        let ended = try build(scratch)
        #expect(ended.code == 0, "\(ended.errors)")
        #expect(ended.output.contains("files checked and written"))
        #expect(
            ended.errors.contains("The site stands, but the next build will start from nothing"))
    }

    @Test("Links in the data folder that lead round in circles, or nowhere, are in nobody's way")
    func circles() throws {
        let scratch = try Scratch()
        try built(scratch)
        let data = scratch.path("data")
        for name in ["one", "two", "reference/three"] {
            try FileManager.default.createSymbolicLink(
                atPath: "\(data)/\(name)", withDestinationPath: data)
        }
        try FileManager.default.createSymbolicLink(
            atPath: "\(data)/nowhere", withDestinationPath: "\(data)/nothing")
        let ended = try build(scratch)
        #expect(ended.code == 0, "\(ended.errors)")
        #expect(ended.errors.contains("Check every page"))
    }

    @Test(
        "An empty folder where something is missing is found out",
        arguments: ["resources/drafts", "published/2020-r1"])
    func emptyFolder(name: String) throws {
        let scratch = try Scratch()
        try built(scratch)
        try FileManager.default.createDirectory(
            atPath: scratch.path("data/\(name)"), withIntermediateDirectories: true)
        let ended = try build(scratch)
        #expect(ended.code != 0, "\(ended.output)")
        #expect(try build(scratch, "--anew").code == ended.code)
    }

    @Test("Killed as a stage begins, each in turn, it leaves the old site or the new one")
    func killed() throws {
        let scratch = try Scratch()
        try built(scratch)
        for stage in 1...3 {
            let old = try scratch.files("out/site")
            try scratch.edit(Self.card) { $0 + "Stage \(stage).\n" }
            let said = try Flsdb.kill(
                ["build", "--data", scratch.path("data"), "--output", scratch.path("out")],
                atLine: stage)
            #expect(said.count == stage)
            let new = try anew(scratch)
            let found = try scratch.files("out/site")
            #expect(found == old || found == new, "killed at \(said.last ?? "the start")")
            #expect(try build(scratch).code == 0)
            #expect(try scratch.files("out/site") == new)
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path("out")).sorted()
        #expect(left == [".site.before", ".site.built", ".site.lock", "site"])
    }

    @Test("A note reads back as it was written, whatever stands in it, and no other bytes are one")
    func note() {
        var note = BuildNote()
        (note.inputs, note.texts, note.headings, note.site) = ("1", "2", "3", "4")
        note.notes = ["One\nof two lines", "a\ttab and a \\n"]
        note.warnings = [
            .init(
                rule: "SIT-28", severity: .warning, location: .init(file: "a\tb.html", line: 7),
                summary: "Large\n."),
            .init(rule: "NAR-01", severity: .note, location: .init(file: "x"), summary: ""),
        ]
        note.narrative = [
            .init(
                rule: "NAR-15", severity: .note, location: .init(file: "a\\nb.md", line: 1),
                summary: "Long.")
        ]
        note.dataErrors = ["REC-04\n  12 found"]
        #expect(BuildNote(note.bytes) == note)
        #expect(BuildNote(BuildNote().bytes) == BuildNote())
        for count in 0..<note.bytes.count {
            #expect(BuildNote(Array(note.bytes.prefix(count))) == nil)
        }
        for place in note.bytes.indices {
            var other = note.bytes
            other[place] ^= 1
            #expect(BuildNote(other) == nil, "\(place)")
        }
        #expect(BuildNote(note.bytes + [0x0A]) == nil)
    }
}
