import Files
import Glibc
import Testing

@Suite("Files that stay as they are")
struct KeptFilesTests {
    let temporary: TemporaryFolder
    var output: String { "\(temporary.path)/site" }
    private let kept = ["index.html", "kpi/kpi4.html"]

    init() throws {
        temporary = try TemporaryFolder()
    }

    /// Which file stands at a path, by its number on the disk.
    private func number(_ name: String) -> UInt {
        var status = stat()
        return lstat("\(temporary.path)/\(name)", &status) == 0 ? status.st_ino : 0
    }

    private func replace(_ files: [SiteFile], keeping kept: [String]) throws {
        let folder = try OutputFolder(output)
        try folder.replace(with: files, keeping: kept, of: folder.standing)
    }

    @Test("They are the same files in the next folder, once and again, and others are new")
    func same() throws {
        try OutputFolder(output).replace(with: site("old"))
        let numbers = kept.map { number("site/\($0)") }
        // The folder that stood before serves from the second time on.
        for text in ["one", "two", "three"] {
            try replace([file("manifest.json", text)], keeping: kept)
            #expect(kept.map { number("site/\($0)") } == numbers)
            #expect(temporary.read("site/manifest.json") == text)
            #expect(temporary.list("site").count == 4)
            #expect(!temporary.list("").contains(".site.staging"))
            #expect(temporary.list("").contains(".site.before/index.html"))
        }
        try OutputFolder(output).replace(with: site("new"))
        #expect(temporary.read("site/index.html") == "new")
        #expect(!temporary.list("").contains(".site.before"))
    }

    @Test("What was done to the folder that stood before does not come into the next")
    func before() throws {
        let elsewhere = try TemporaryFolder()
        elsewhere.write("precious.txt", "precious")
        let spoilings: [(String, () -> Void)] = [
            (
                "written anew",
                {
                    unlink("\(temporary.path)/.site.before/index.html")
                    temporary.write(".site.before/index.html", "spoiled")
                }
            ),
            ("taken away", { unlink("\(temporary.path)/.site.before/index.html") }),
            ("added", { temporary.write(".site.before/more.html", "spoiled") }),
            (
                "a link",
                {
                    unlink("\(temporary.path)/.site.before/index.html")
                    symlink(
                        "\(elsewhere.path)/precious.txt",
                        "\(temporary.path)/.site.before/index.html")
                }
            ),
            (
                "a link for the folder",
                {
                    rename("\(temporary.path)/.site.before", "\(temporary.path)/away")
                    symlink(elsewhere.path, "\(temporary.path)/.site.before")
                }
            ),
        ]
        for (name, spoil) in spoilings {
            unlink("\(temporary.path)/.site.before")
            try OutputFolder(output).replace(with: site("old"))
            try replace([file("manifest.json", "one")], keeping: kept)
            spoil()
            do {
                try replace([file("manifest.json", "two")], keeping: kept)
                #expect(temporary.read("site/manifest.json") == "two", "\(name)")
            } catch {
                #expect(name == "a link for the folder", "\(name): \(error)")
                #expect(temporary.read("site/manifest.json") == "one")
            }
            #expect(temporary.read("site/index.html") == "old", "\(name)")
            #expect(!temporary.list("site").contains("site/more.html"), "\(name)")
        }
        #expect(elsewhere.list("") == ["precious.txt"])
        #expect(elsewhere.read("precious.txt") == "precious")
    }

    @Test("A kept file that is not there, or a link in its place, stops the run; the site stands")
    func missing() throws {
        try OutputFolder(output).replace(with: site("old"))
        #expect(throws: OutputError.self) {
            try replace([file("manifest.json", "new")], keeping: kept + ["none.html"])
        }
        #expect(throws: OutputError.self) {
            try replace([file("manifest.json", "new")], keeping: ["kpi4.html/none"])
        }
        #expect(temporary.read("site/index.html") == "old")
        #expect(!temporary.list("").contains(".site.staging"))
        #expect(throws: OutputError.twice("index.html")) {
            try replace([file("index.html", "new")], keeping: kept)
        }
        #expect(throws: OutputError.unsafePath("../x")) {
            try replace([file("manifest.json", "new")], keeping: ["../x"])
        }
    }

    @Test("Two paths that look alike are kept as two")
    func lookAlikes() throws {
        let alike = [file("\u{E9}/a.html", "x"), file("e\u{301}/a.html", "y")]
        try OutputFolder(output).replace(with: site("old") + alike)
        for text in ["one", "two"] {
            try replace(
                [file("manifest.json", text)], keeping: kept + alike.map(\.path))
            #expect(temporary.read("site/\u{E9}/a.html") == "x")
            #expect(temporary.read("site/e\u{301}/a.html") == "y")
        }
    }

    @Test("What stands is told by a text that every write, new file and removal changes")
    func listing() throws {
        let folder = try OutputFolder(output)
        #expect(folder.standing == nil)
        try folder.replace(with: site("old"))
        let listing = try #require(folder.standing?.listing)
        #expect(folder.standing?.listing == listing)
        #expect(folder.standing?.files == ["index.html", "kpi/kpi4.html", "manifest.json"])
        var seen: Set<String> = [listing]
        temporary.write("site/index.html", "longer")
        seen.insert(try #require(folder.standing?.listing))
        temporary.write("site/more.html", "")
        seen.insert(try #require(folder.standing?.listing))
        unlink("\(output)/kpi/kpi4.html")
        // No site has an empty folder.
        #expect(folder.standing == nil)
        rename("\(output)/more.html", "\(output)/kpi/more.html")
        seen.insert(try #require(folder.standing?.listing))
        #expect(seen.count == 4)
        symlink("index.html", "\(output)/link.html")
        #expect(folder.standing == nil)
    }

    @Test("A note is kept whole beside the folder, and goes when another folder is put in place")
    func note() throws {
        let folder = try OutputFolder(output)
        try folder.replace(with: site("old"))
        #expect(folder.note == nil)
        try folder.keep(note: Array("first".utf8))
        try folder.keep(note: Array("second".utf8))
        #expect(folder.note == Array("second".utf8))
        #expect(temporary.list("").filter { $0.hasPrefix(".site.built") } == [".site.built"])
        try folder.replace(with: site("new"))
        #expect(folder.note == nil)
        let elsewhere = try TemporaryFolder()
        elsewhere.write("precious.txt", "precious")
        symlink("\(elsewhere.path)/precious.txt", "\(temporary.path)/.site.built")
        #expect(folder.note == nil)
        try folder.keep(note: Array("third".utf8))
        #expect(folder.note == Array("third".utf8))
        #expect(elsewhere.read("precious.txt") == "precious")
    }
}
