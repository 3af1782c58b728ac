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

    @Test(
        "A file of more bytes than may be is refused with the most it may be; one of as many is not"
    )
    func tooLarge() throws {
        let file = "\(try temporaryFolder())/file"
        try WholeFile.write([UInt8](repeating: 65, count: 2048), to: file)
        #expect(try WholeFile.bytes(at: file, shownAs: "f", most: 2048).count == 2048)
        #expect(throws: DiskError(file: "f", reason: "Larger than 1 KiB, the most it may be")) {
            try WholeFile.bytes(at: file, shownAs: "f", most: 2047)
        }
    }

    @Test("What is no file is refused at once, and not waited for")
    func noFile() throws {
        let pipe = "\(try temporaryFolder())/pipe"
        #expect(mkfifo(pipe, 0o600) == 0)
        for path in [pipe, "/dev/zero"] {
            #expect(throws: DiskError(file: "f", reason: "Not a file")) {
                try WholeFile.bytes(at: path, shownAs: "f")
            }
        }
        #expect(throws: DiskError(file: "f", reason: "Is a directory")) {
            try WholeFile.bytes(at: "/", shownAs: "f")
        }
    }

    @Test(
        "A symbolic link in the place of a file is replaced by the file, and what it led to stands")
    func link() throws {
        let folder = try temporaryFolder()
        try WholeFile.write([1], to: "\(folder)/precious")
        for link in ["file", "file.part", "file.\(getpid()).part"] {
            #expect(symlink("\(folder)/precious", "\(folder)/\(link)") == 0)
        }
        try WholeFile.write([2], to: "\(folder)/file")
        #expect(try WholeFile.bytes(at: "\(folder)/precious", shownAs: "f") == [1])
        #expect(try WholeFile.bytes(at: "\(folder)/file", shownAs: "f") == [2])
        var status = stat()
        #expect(lstat("\(folder)/file", &status) == 0 && status.st_mode & S_IFMT == S_IFREG)
    }

    @Test("A file's stamp changes when it is written to, replaced or removed, and not otherwise")
    func stamp() throws {
        let file = "\(try temporaryFolder())/file"
        try WholeFile.write([1, 2], to: file)
        let first = FileStamp(of: file)
        #expect(first == FileStamp(of: file))
        let descriptor = open(file, O_WRONLY | O_APPEND)
        #expect(Glibc.write(descriptor, [UInt8(3)], 1) == 1)
        close(descriptor)
        let second = FileStamp(of: file)
        #expect(first != second)
        try WholeFile.write([1, 2, 3], to: file)
        #expect(second != FileStamp(of: file))
        unlink(file)
        #expect(FileStamp(of: file) == FileStamp(of: "/nonexistent"))
        #expect(second != FileStamp(of: file))
    }

    private func temporaryFolder() throws -> String {
        var template = Array("/tmp/flsdb-disk-XXXXXX\0".utf8CString.dropLast())
        guard let made = mkdtemp(&template) else { throw DiskError.last("mkdtemp") }
        return String(cString: made)
    }
}
