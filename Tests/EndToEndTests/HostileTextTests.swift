import Foundation
import Testing

/// Sites whose every free text tries to become markup; `Tests/Browser/check_hostile.py` opens them
/// in a real browser.
@Suite("Hostile texts stay texts")
struct HostileTextTests {
    @Test("No text of a data folder or a results file becomes an element, a script or a path")
    func texts() throws {
        let scratch = try Scratch()
        let made = try Flsdb.run(
            tool: "python3",
            [
                Flsdb.project.appending(path: "Tests/Browser/hostile.py").path, Flsdb.program.path,
                scratch.folder.path,
            ])
        #expect(made.code == 0, "\(made.output.prefix(2000))\(made.errors.prefix(2000))")
        for site in ["data/site", "results/site"] {
            let checked = try Flsdb.run(["check", scratch.path(site)])
            #expect(checked.code == 0, "\(checked.output.prefix(2000))")
            let files = try scratch.files(site)
            var escaped = 0
            for (path, bytes) in files {
                #expect(path.utf8.allSatisfy { !"<>\"'&% ".utf8.contains($0) }, "\(path)")
                guard path.hasSuffix(".html") else { continue }
                let page = String(decoding: bytes, as: UTF8.self)
                for injected in ["<flsdb-", "<img src=x", "<script>", "<svg onload", " onclick=\""]
                {
                    #expect(!page.contains(injected), "\(site)/\(path): \(injected)")
                }
                if page.contains("&lt;flsdb-injected") { escaped += 1 }
            }
            #expect(escaped > 20, "\(site): hostile text on \(escaped) pages")
            for (path, bytes) in files where path.hasSuffix(".csv") {
                let rows = String(decoding: bytes, as: UTF8.self)
                #expect(!rows.contains("\n=") && !rows.contains(",="), "\(path)")
            }
        }
    }
}
