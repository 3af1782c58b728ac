import Foundation
import Testing

/// What is read here is the finished site, by a reader that shares no code with the program.
@Suite("One verdict")
struct OneVerdictTests {
    @Test(
        "The demonstration says one verdict of each figure everywhere, and says where it comes from"
    )
    func demonstration() throws {
        let scratch = try Scratch()
        let data = Flsdb.project.appending(path: "Data").path
        try build(scratch, data: data)
        let read = try Self.read(scratch.path("site/site"))
        #expect(read.code == 0, "\(read.output)\(read.errors)")
        let traced = try Flsdb.run(
            tool: "python3",
            [
                Flsdb.project.appending(path: "Tests/Naive/provenance.py").path,
                scratch.path("site/site"),
            ])
        #expect(traced.code == 0, "\(traced.output)\(traced.errors)")
    }

    @Test("A synthetic year of small and large services says one verdict too")
    func synthetic() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 40, records: 4000, seed: 8)
        try build(scratch, data: scratch.path("data"))
        let read = try Self.read(scratch.path("site/site"))
        #expect(read.output.hasPrefix("0 contradictions"), "\(read.output)\(read.errors)")
    }

    @Test("A verdict changed in one place alone is found")
    func broken() throws {
        let scratch = try Scratch()
        try build(scratch, data: Flsdb.project.appending(path: "Data").path)
        for (file, from, to) in Self.breaks {
            let path = "site/site/2021/\(file)"
            let whole = try scratch.text(path)
            let found = try #require(whole.range(of: from, options: .backwards), "\(from)")
            try scratch.edit(path) { $0.replacingCharacters(in: found, with: to) }
            let read = try Self.read(scratch.path("site/site"))
            #expect(read.code == 1, "\(file): \(to)")
            #expect(!read.output.hasPrefix("0 contradictions"), "\(file): \(to)")
            try scratch.edit(path) { _ in whole }
        }
    }

    /// A file of an edition, what stands there, and what a mistake would make of it.
    private static let breaks = [
        ("kpi-07.html", "standing-worse\">Worse", "standing-better\">Better"),
        ("kpi-07.html", "class=\"worse\"", "class=\"better\""),
        ("kpi-07.html", ", worse</title>", ", better</title>"),
        ("kpi-07.html", " worse,", "0 worse,"),
        ("matrix.html", "worse than national\">▼", "better than national\">▲"),
        ("regions.html", "class=\"better\"", "class=\"similar\""),
        ("data/indicators.csv", ",worse,", ",better,"),
        ("data/results.json", "\"status\":\"within\"", "\"status\":\"negative-alarm\""),
        ("data/outliers.csv", ",within,", ",negative-alarm,"),
    ]

    private func build(_ scratch: borrowing Scratch, data: String) throws {
        let ended = try Flsdb.run([
            "build", "--data", data, "--output", scratch.path("site"), "--quiet",
        ])
        #expect(ended.code == 0, "\(ended.errors)")
    }

    private static func read(_ site: String) throws -> Flsdb.Ended {
        try Flsdb.run(
            tool: "python3",
            [Flsdb.project.appending(path: "Tests/Naive/verdicts.py").path, site])
    }
}
