import Files
import Glibc
import Testing

@Suite("The output folder changes as a whole or not at all")
struct OutputFolderTests {
    let temporary: TemporaryFolder
    var output: String { "\(temporary.path)/site" }

    init() throws {
        temporary = try TemporaryFolder()
    }

    /// What stands in the output: the old edition, whole and alone.
    private func expectOldSite() {
        #expect(
            temporary.list("site") == [
                "site/index.html", "site/kpi", "site/kpi/kpi4.html", "site/manifest.json",
            ])
        #expect(temporary.read("site/index.html") == "old")
        #expect(temporary.read("site/kpi/kpi4.html") == "old")
    }

    @Test("A first site is written, folders and all, and leaves nothing beside it but the lock")
    func firstSite() throws {
        try OutputFolder("\(temporary.path)/a/b/site").replace(with: site("new"))
        #expect(
            temporary.list("a") == [
                "a/b", "a/b/.site.lock", "a/b/site", "a/b/site/index.html", "a/b/site/kpi",
                "a/b/site/kpi/kpi4.html", "a/b/site/manifest.json",
            ])
    }

    @Test("A second site takes the place of the first, and no file of the first stays")
    func secondSite() throws {
        try OutputFolder(output).replace(with: site("old") + [file("gone.html", "old")])
        try OutputFolder(output).replace(with: site("new"))
        #expect(temporary.read("site/index.html") == "new")
        #expect(temporary.read("site/gone.html") == nil)
        #expect(!temporary.list("").contains(".site.staging"))
    }

    @Test("A staged site changes nothing until it is swapped in, and goes when it never is")
    func stagedOnly() throws {
        try OutputFolder(output).replace(with: site("old"))
        do {
            let folder = try OutputFolder(output)
            try folder.stage(site("new"))
            #expect(temporary.read(".site.staging/index.html") == "new")
            expectOldSite()
        }
        #expect(!temporary.list("").contains(".site.staging"))
        expectOldSite()
    }

    @Test("What a killed run left in staging is cleared at the next start")
    func leftover() throws {
        try OutputFolder(output).replace(with: site("old"))
        mkdir("\(temporary.path)/.site.staging", 0o755)
        mkdir("\(temporary.path)/.site.staging/deep", 0o755)
        temporary.write(".site.staging/deep/half.html", "half")
        symlink("\(output)/index.html", "\(temporary.path)/.site.staging/link")
        let folder = try OutputFolder(output)
        #expect(!temporary.list("").contains(".site.staging"))
        expectOldSite()
        try folder.replace(with: site("new"))
        #expect(temporary.read("site/index.html") == "new")
    }

    @Test("A second run on the same output is refused and disturbs neither the first nor its site")
    func locked() throws {
        let first = try OutputFolder(output)
        try first.stage(site("new"))
        #expect(throws: OutputError.inUse(output)) { try OutputFolder(output) }
        try first.swapIntoPlace()
        #expect(temporary.read("site/index.html") == "new")
        _ = try OutputFolder("\(temporary.path)/another")
    }

    @Test("The lock falls with the run that held it")
    func unlocked() throws {
        do { _ = try OutputFolder(output) }
        _ = try OutputFolder(output)
    }

    @Test("A write that fails half way leaves the old site whole and no staging")
    func failsHalfWay() throws {
        try OutputFolder(output).replace(with: site("old"))
        let tooLong = String(repeating: "n", count: 300)
        let folder = try OutputFolder(output)
        #expect(
            throws: OutputError.failed(
                "\(temporary.path)/.site.staging/\(tooLong)", code: ENAMETOOLONG)
        ) {
            try folder.replace(with: site("new") + [file(tooLong, "new")])
        }
        expectOldSite()
        #expect(!temporary.list("").contains(".site.staging"))
    }

    @Test("A swap that fails leaves the old site whole")
    func swapWithoutStaging() throws {
        try OutputFolder(output).replace(with: site("old"))
        let folder = try OutputFolder(output)
        #expect(throws: OutputError.self) { try folder.swapIntoPlace() }
        expectOldSite()
    }

    @Test("A file where the output should be is refused and kept")
    func fileInTheWay() throws {
        temporary.write("site", "precious")
        #expect(throws: OutputError.notAFolder(output)) { try OutputFolder(output) }
        #expect(throws: OutputError.notAFolder(output)) { try OutputFolder("\(output)/below") }
        #expect(temporary.read("site") == "precious")
    }

    @Test("A folder that something else wrote is refused and kept")
    func foreignFolder() throws {
        mkdir(output, 0o755)
        _ = try OutputFolder(output)
        temporary.write("site/thesis.txt", "precious")
        #expect(throws: OutputError.notOurs(output)) { try OutputFolder(output) }
        #expect(temporary.read("site/thesis.txt") == "precious")
    }

    @Test("A symbolic link in place of the output or of its staging is refused and not followed")
    func links() throws {
        let elsewhere = try TemporaryFolder()
        elsewhere.write("precious.txt", "precious")
        symlink(elsewhere.path, output)
        #expect(throws: OutputError.symbolicLink(output)) { try OutputFolder(output) }
        unlink(output)
        symlink(elsewhere.path, "\(temporary.path)/.site.staging")
        #expect(throws: OutputError.symbolicLink("\(temporary.path)/.site.staging")) {
            try OutputFolder(output)
        }
        #expect(elsewhere.read("precious.txt") == "precious")
    }

    @Test("A link or a folder that takes the staging folder's place is not swapped in")
    func stagingReplaced() throws {
        try OutputFolder(output).replace(with: site("old"))
        let elsewhere = try TemporaryFolder()
        elsewhere.write("precious.txt", "precious")
        let staging = "\(temporary.path)/.site.staging"
        do {
            let folder = try OutputFolder(output)
            try folder.stage(site("new"))
            rename(staging, "\(temporary.path)/away")
            symlink(elsewhere.path, staging)
            #expect(throws: OutputError.symbolicLink(staging)) { try folder.swapIntoPlace() }
            unlink(staging)
            mkdir(staging, 0o755)
            #expect(throws: OutputError.notAFolder(staging)) { try folder.swapIntoPlace() }
        }
        #expect(elsewhere.read("precious.txt") == "precious")
        expectOldSite()
    }

    @Test("A link that takes the output's place while a run stages is refused and not followed")
    func outputReplaced() throws {
        try OutputFolder(output).replace(with: site("old"))
        let elsewhere = try TemporaryFolder()
        elsewhere.write("precious.txt", "precious")
        let folder = try OutputFolder(output)
        try folder.stage(site("new"))
        rename(output, "\(temporary.path)/away")
        symlink(elsewhere.path, output)
        #expect(throws: OutputError.symbolicLink(output)) { try folder.swapIntoPlace() }
        #expect(elsewhere.list("") == ["precious.txt"])
    }

    @Test("Links inside the old site are removed with it, and what they lead to stands")
    func linksInside() throws {
        try OutputFolder(output).replace(with: site("old"))
        let elsewhere = try TemporaryFolder()
        elsewhere.write("precious.txt", "precious")
        unlink("\(output)/index.html")
        symlink("\(elsewhere.path)/precious.txt", "\(output)/index.html")
        symlink(elsewhere.path, "\(output)/2021")
        try OutputFolder(output).replace(with: site("new"))
        #expect(elsewhere.list("") == ["precious.txt"])
        #expect(elsewhere.read("precious.txt") == "precious")
        #expect(temporary.read("site/index.html") == "new")
        #expect(!temporary.list("site").contains("site/2021"))
    }

    @Test("A link in the place of the lock is refused and not followed")
    func lockLink() throws {
        let elsewhere = try TemporaryFolder()
        symlink("\(elsewhere.path)/made", "\(temporary.path)/.site.lock")
        #expect(throws: OutputError.symbolicLink(output)) { try OutputFolder(output) }
        #expect(elsewhere.list("") == [])
    }

    @Test(
        "A full disk, a full quota and a file that may grow no further are told as such",
        arguments: [ENOSPC, EDQUOT, EFBIG])
    func full(code: Int32) {
        #expect(OutputError(code: code, path: "x") == .diskFull("x"))
    }

    @Test("A place where nobody may write is refused")
    func unwritable() {
        #expect(throws: OutputError.self) { try OutputFolder("/proc/flsdb/site") }
    }

    @Test(
        "An output without a name of its own is refused", arguments: ["", "/", ".", "a/..", "//"])
    func noName(path: String) {
        #expect(throws: OutputError.noName(path)) { try OutputFolder(path) }
    }

    @Test(
        "A path that could leave the folder is refused before anything is written",
        arguments: ["", "/etc/passwd", "../x", "a/../x", "a//x", "a/", "./x", ".", "a\0b"])
    func unsafePath(path: String) throws {
        try OutputFolder(output).replace(with: site("old"))
        let folder = try OutputFolder(output)
        #expect(throws: OutputError.unsafePath(path)) {
            try folder.replace(with: site("new") + [file(path, "x")])
        }
        expectOldSite()
    }

    @Test("Two files with one path are refused; paths that only look alike are two")
    func twice() throws {
        let folder = try OutputFolder(output)
        #expect(throws: OutputError.twice("index.html")) {
            try folder.replace(with: site("new") + [file("index.html", "x")])
        }
        try folder.replace(
            with: site("new") + [file("\u{E9}/a.html", "x"), file("e\u{301}/a.html", "y")])
        #expect(temporary.read("site/e\u{301}/a.html") == "y")
    }
}
