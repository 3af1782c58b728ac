import Disk
import Glibc
import Testing

@Suite("Whole files")
struct WholeFileTests {
    @Test("What is written is read back, and nothing is left beside it")
    func roundTrip() throws {
        let folder = try temporaryFolder()
        try WholeFile.makeFolder(at: "\(folder)/a/b")
        try WholeFile.write(Array("one\n".utf8), to: "\(folder)/a/b/file.txt")
        try WholeFile.write(Array("two\n".utf8), to: "\(folder)/a/b/file.txt")
        #expect(
            try WholeFile.bytes(at: "\(folder)/a/b/file.txt", shownAs: "file.txt")
                == Array("two\n".utf8))
        #expect(try WholeFile.names(inFolder: "\(folder)/a/b", shownAs: "b") == ["file.txt"])
        #expect(WholeFile.exists(at: "\(folder)/a/b"))
        #expect(!WholeFile.exists(at: "\(folder)/c"))
    }

    @Test("A missing file is named as its user knows it")
    func missing() {
        #expect(
            throws: DiskError(file: "patients.csv", reason: "No such file or directory")
        ) {
            try WholeFile.bytes(at: "/nonexistent/patients.csv", shownAs: "patients.csv")
        }
    }

    @Test("A file in the place of a folder is told apart from a folder")
    func fileInTheWay() throws {
        let folder = try temporaryFolder()
        try WholeFile.write([1], to: "\(folder)/file")
        #expect(throws: DiskError.self) { try WholeFile.makeFolder(at: "\(folder)/file") }
        #expect(throws: DiskError.self) { try WholeFile.makeFolder(at: "\(folder)/file/deeper") }
    }

    @Test("A place that cannot be written to is an error")
    func unwritable() {
        #expect(throws: DiskError.self) {
            try WholeFile.write([1], to: "/proc/no-such-folder/file")
        }
    }

    private func temporaryFolder() throws -> String {
        var template = Array("/tmp/flsdb-disk-XXXXXX\0".utf8CString.dropLast())
        guard let made = mkdtemp(&template) else { throw DiskError.last("mkdtemp") }
        return String(cString: made)
    }
}
