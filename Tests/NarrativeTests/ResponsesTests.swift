import Disk
import Glibc
import Releases
import Testing

@testable import Narrative

@Suite("The responses of an edition")
struct ResponsesTests {
    private static let folder = "narrative/2021/responses"

    /// A data folder with these responses, removed at the end.
    private func read(_ files: [String: String]) throws -> Responses {
        var name = Array("/tmp/flsdb-narrative-XXXXXX".utf8CString)
        guard mkdtemp(&name) != nil else { throw DiskError.last("/tmp") }
        let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer {
            for file in files.keys { unlink("\(path)/\(Self.folder)/\(file)") }
            for folder in [Self.folder, "narrative/2021", "narrative"] {
                rmdir("\(path)/\(folder)")
            }
            rmdir(path)
        }
        if !files.isEmpty { try WholeFile.makeFolder(at: "\(path)/\(Self.folder)") }
        for (file, text) in files {
            try WholeFile.write(Array(text.utf8), to: "\(path)/\(Self.folder)/\(file)")
        }
        return try Responses(in: DataFolder(path: path), for: NarratedEdition.results)
    }

    @Test("Without a folder there is none, and nothing is wrong")
    func none() throws {
        let read = try read([:])
        #expect(read.responses == [] && read.findings == [] && read.files == [])
    }

    @Test("Responses come by service and date, whatever their files are called")
    func order() throws {
        let good = ResponseFileTests.good.replacing("[4, 2]", with: "[4]")
        let read = try read([
            "a.md": good, "b.md": good.replacing("E20", with: "E10"),
            "c.md": good.replacing("[4]", with: "[2]").replacing("12-09", with: "12-01"),
        ])
        #expect(read.responses.map(\.service) == ["E10", "E20", "E20"])
        #expect(read.responses.map(\.kpis) == [[4], [2], [4]])
        #expect(read.files.map(\.path) == ["a", "b", "c"].map { "\(Self.folder)/\($0).md" })
        #expect(read.files.allSatisfy { $0.sha256.utf8.count == 64 })
    }

    @Test("Two responses of one service on one indicator are refused, and so is another file")
    func twice() throws {
        let read = try read([
            "a.md": ResponseFileTests.good, "b.md": ResponseFileTests.good, "c.txt": "x",
        ])
        #expect(read.findings.map(\.rule) == ["NAR-12", "NAR-12", "NAR-01"])
        #expect(read.findings[2].location.file == "\(Self.folder)/c.txt")
    }
}
