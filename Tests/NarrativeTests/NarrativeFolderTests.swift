import Disk
import Glibc
import Releases
import Testing

@testable import Narrative

@Suite("The folder of a report's words")
struct NarrativeFolderTests {
    /// A data folder with these files below `narrative/2021`, removed at the end.
    private func read(_ files: [String: [UInt8]]) throws -> NarrativeFolder {
        var name = Array("/tmp/flsdb-words-XXXXXX".utf8CString)
        guard mkdtemp(&name) != nil else { throw DiskError.last("/tmp") }
        let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let base = "\(path)/narrative/2021"
        let folders = ["responses", "key-messages"].map { "\(base)/\($0)" }
        defer {
            for file in files.keys { unlink("\(base)/\(file)") }
            for folder in folders + [base, "\(path)/narrative", path] { rmdir(folder) }
        }
        for folder in folders { try WholeFile.makeFolder(at: folder) }
        for (file, bytes) in files { try WholeFile.write(bytes, to: "\(base)/\(file)") }
        return try NarrativeFolder(in: DataFolder(path: path), year: 2021)
    }

    @Test("Responses and the README are none of it; without a folder there is nothing")
    func none() throws {
        let read = try read(["responses/a.md": [0x61], "README.md": [0x61]])
        #expect(read.texts.isEmpty && read.files.isEmpty && read.findings.isEmpty)
        let other = try NarrativeFolder(in: DataFolder(path: "/tmp/nowhere"), year: 2021)
        #expect(other.texts.isEmpty && other.findings.isEmpty)
    }

    @Test("A folder without any text, and what is no folder, are found by name")
    func lost() throws {
        var name = Array("/tmp/flsdb-lost-XXXXXX".utf8CString)
        guard mkdtemp(&name) != nil else { throw DiskError.last("/tmp") }
        let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let (base, year) = ("\(path)/narrative", "\(path)/narrative/2021")
        defer { rmdir(path) }
        func found() throws -> [String] {
            try NarrativeFolder(in: DataFolder(path: path), year: 2021).findings.map {
                "\($0.rule) \($0.location.text)"
            }
        }
        try WholeFile.write([0x61], to: base)
        #expect(try found() == ["NAR-01 narrative:1"])
        unlink(base)
        try WholeFile.makeFolder(at: year)
        #expect(try found() == ["NAR-13 narrative/2021:1"])
        let folder = DataFolder(path: path)
        #expect(try NarrativeFolder.strays(in: folder, years: [2020, 2021]) == [])
        let stray = try NarrativeFolder.strays(in: folder, years: [2020])
        #expect(stray.map(\.rule) == ["NAR-22"] && stray.map(\.severity) == [.warning])
        #expect(stray.first?.location.file == "narrative/2021")
        try WholeFile.write([0x61], to: "\(year)/README.md")
        #expect(try found() == ["NAR-13 narrative/2021:1"])
        unlink("\(year)/README.md")
        rmdir(year)
        symlink("/nowhere", year)
        #expect(try found() == ["NAR-01 narrative/2021:1"])
        unlink(year)
        #expect(try found() == [])
        rmdir(base)
        #expect(try found() == [])
    }

    @Test("Files come by name, lines end with LF, and each has its checksum")
    func order() throws {
        let read = try read([
            "methods.md": Array("b\r\n".utf8), "key-messages/2.md": Array("c".utf8),
            "key-messages/10.md": Array("d".utf8), "foreword.md": Array("a\n".utf8),
        ])
        #expect(
            read.texts.map(\.file) == [
                "narrative/2021/foreword.md", "narrative/2021/key-messages/10.md",
                "narrative/2021/key-messages/2.md", "narrative/2021/methods.md",
            ])
        #expect(read.texts.map(\.text) == ["a\n", "d", "c", "b\n"])
        #expect(read.files.map(\.path) == read.texts.map(\.file))
        #expect(read.findings.isEmpty)
    }

    @Test(
        "What is no text, or larger than any chapter, is refused by name",
        arguments: [
            ([0xFF, 0xFE] as [UInt8], "not UTF-8"),
            ([UInt8](repeating: 0x61, count: 5 << 20), "64 KiB"),
            ([0x61, 0x00], "no page can show"), ([0x61, 0x0A, 0x62, 0x00], "no page can show"),
            (Array("\u{E000}".utf8), "no page can show"),
            (Array("\u{1B}[0m".utf8), "no page can show"),
            (Array("\u{FFFF}".utf8), "no page can show"),
        ])
    func hostile(bytes: [UInt8], says: String) throws {
        let read = try read(["foreword.md": bytes])
        #expect(read.findings.map(\.rule) == ["NAR-01"])
        let line = bytes.first == 0x61 && bytes.count == 4 ? 2 : 1
        #expect(read.findings.first?.location.text == "narrative/2021/foreword.md:\(line)")
        #expect(read.findings.first?.summary.contains(says) == true, "\(read.findings)")
    }
}
