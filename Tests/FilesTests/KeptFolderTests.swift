import Files
import Glibc
import Testing

@Suite("A kept folder is written once, whole, and never replaced")
struct KeptFolderTests {
    let temporary: TemporaryFolder
    private let files = [file("results.json", "{}"), file("revision.yaml", "year: 2020\n")]

    init() throws { temporary = try TemporaryFolder() }

    @Test("The folder and those above it are made, with its files and nothing beside it")
    func first() throws {
        try KeptFolder.write(files, to: "2020-r1", in: "\(temporary.path)/data/published")
        #expect(
            temporary.list("data") == [
                "data/published", "data/published/2020-r1", "data/published/2020-r1/results.json",
                "data/published/2020-r1/revision.yaml",
            ])
        #expect(temporary.read("data/published/2020-r1/results.json") == "{}")
    }

    @Test(
        "What stands already stays as it is, be it a folder, an empty one, a file or a link",
        arguments: ["folder", "empty", "file", "link"])
    func stands(kind: String) throws {
        switch kind {
        case "folder": try KeptFolder.write(files, to: "2020-r1", in: temporary.path)
        case "empty": mkdir("\(temporary.path)/2020-r1", 0o755)
        case "file": temporary.write("2020-r1", "mine")
        default: symlink("nowhere", "\(temporary.path)/2020-r1")
        }
        let before = temporary.list("")
        #expect(throws: OutputError.standsAlready("\(temporary.path)/2020-r1")) {
            try KeptFolder.write(
                [file("results.json", "other")], to: "2020-r1", in: temporary.path)
        }
        #expect(temporary.list("") == before)
        if kind == "folder" { #expect(temporary.read("2020-r1/results.json") == "{}") }
    }

    @Test("What a killed run had staged is cleared, and is never taken for the folder")
    func leftover() throws {
        mkdir("\(temporary.path)/.2020-r1.part", 0o755)
        temporary.write(".2020-r1.part/results.json", "half")
        temporary.write(".2020-r1.part/old", "half")
        try KeptFolder.write(files, to: "2020-r1", in: temporary.path)
        #expect(
            temporary.list("") == ["2020-r1", "2020-r1/results.json", "2020-r1/revision.yaml"])
        #expect(temporary.read("2020-r1/results.json") == "{}")
    }

    @Test("A folder that another run is writing is left to it")
    func inUse() throws {
        mkdir("\(temporary.path)/.2020-r1.part", 0o755)
        let other = open("\(temporary.path)/.2020-r1.part", O_RDONLY | O_DIRECTORY)
        defer { close(other) }
        #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
        #expect(throws: OutputError.inUse("\(temporary.path)/2020-r1")) {
            try KeptFolder.write(files, to: "2020-r1", in: temporary.path)
        }
        #expect(temporary.list("") == [".2020-r1.part"])
    }

    @Test("A file that cannot be written leaves nothing behind")
    func half() throws {
        #expect(throws: OutputError.self) {
            try KeptFolder.write(
                files + [file("no/such/folder", "x")], to: "2020-r1", in: temporary.path)
        }
        #expect(temporary.list("") == [])
    }

    @Test("A place where nobody may write is refused")
    func unwritable() {
        #expect(throws: OutputError.self) {
            try KeptFolder.write(files, to: "2020-r1", in: "/proc/flsdb")
        }
    }
}
