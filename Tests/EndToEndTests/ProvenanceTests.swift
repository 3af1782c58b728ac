import Foundation
import Testing

/// What is read here is the finished site, by a reader that shares no code with the program.
@Suite("Provenance")
struct ProvenanceTests {
    @Test("Every figure leads to counts, rule, version and checksums that agree with the files")
    func traced() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 12, records: 1500, seed: 4)
        let built = try Flsdb.run([
            "build", "--data", scratch.path("data"), "--output", scratch.path("site"), "--quiet",
        ])
        #expect(built.code == 0, "\(built.errors)")
        let read = try Self.read(scratch.path("site/site"))
        #expect(read.code == 0, "\(read.output)\(read.errors)")
        for (file, from, to) in Self.breaks {
            let path = "site/site/2021/\(file)"
            let whole = try scratch.text(path)
            let found = try #require(whole.range(of: from), "\(file): \(from)")
            try scratch.edit(path) { $0.replacingCharacters(in: found, with: to) }
            #expect(try Self.read(scratch.path("site/site")).code == 1, "\(file): \(to)")
            try scratch.edit(path) { _ in whole }
        }
    }

    /// A file of an edition, what stands there, and what a mistake would make of it.
    private static let breaks = [
        ("figures/national.html", "<strong class=\"count\">", "<strong class=\"count\">9"),
        ("figures/national.html", "Version 1.0,", "Version 7.0,"),
        ("kpi-07.html", "national.html#kpi-7\">", "national.html#kpi-8\">"),
        ("matrix.html", "class=\"origin\"", "class=\"other\""),
        ("index.html", "edition 2021, revision 1, published", "edition 2021, published"),
        ("data/citation.json", "flsdb-2021-1", "flsdb-2021"),
    ]

    private static func read(_ site: String) throws -> Flsdb.Ended {
        try Flsdb.run(
            tool: "python3",
            [Flsdb.project.appending(path: "Tests/Naive/provenance.py").path, site])
    }
}
