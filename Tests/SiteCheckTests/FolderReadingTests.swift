import Files
import Glibc
import SiteCheck
import Testing

@Suite("Reading a site's folder")
struct FolderReadingTests {
    private let path: String

    init() throws {
        var template = Array("/tmp/flsdb-check-XXXXXX".utf8CString)
        _ = try #require(mkdtemp(&template))
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private func cleaned(_ body: () throws -> Void) rethrows {
        defer {
            for name in ["site/.staging", "site/link", "site/pipe", "site"] {
                if unlink("\(path)/\(name)") != 0 { rmdir("\(path)/\(name)") }
            }
            rmdir(path)
        }
        try body()
    }

    @Test("What was written is what is read, by path")
    func roundTrip() throws {
        let files = SiteThatPasses().files.sorted {
            $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
        }
        let output = try OutputFolder("\(path)/site")
        try output.replace(with: files)
        #expect(try SiteCheck.load(folder: "\(path)/site") == files)
        for file in files { unlink("\(path)/site/\(file.path)") }
        for folder in ["site/2021", "site/assets", "site"] { rmdir("\(path)/\(folder)") }
        unlink("\(path)/.site.lock")
        rmdir(path)
    }

    @Test("A folder that is not there and a file in its place are told apart")
    func missing() {
        cleaned {
            #expect(throws: FolderError.missing("\(path)/site")) {
                try SiteCheck.load(folder: "\(path)/site")
            }
            close(open("\(path)/site", O_CREAT | O_WRONLY, 0o644))
            #expect(throws: FolderError.notAFolder("\(path)/site")) {
                try SiteCheck.load(folder: "\(path)/site")
            }
        }
    }

    @Test("Links are never followed, and pipes never waited for")
    func links() {
        cleaned {
            mkdir("\(path)/site", 0o755)
            symlink("/etc/hostname", "\(path)/site/link")
            #expect(throws: FolderError.symbolicLink("\(path)/site/link")) {
                try SiteCheck.load(folder: "\(path)/site")
            }
            unlink("\(path)/site/link")
            mkfifo("\(path)/site/pipe", 0o644)
            #expect(throws: FolderError.notAFile("\(path)/site/pipe")) {
                try SiteCheck.load(folder: "\(path)/site")
            }
        }
    }
}
