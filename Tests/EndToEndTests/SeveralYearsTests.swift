import Foundation
import Testing

/// What needs several editions, read from what the program has written by one that shares no code
/// with it.
@Suite("Several years")
struct SeveralYearsTests {
    /// Outcomes that the demonstration must show, so that each is looked at.
    private static let outcomes = [
        "change better", "change worse", "change no-clear-change", "change no-figure",
        "change definition-changed", "change provisional", "trend increasing", "trend decreasing",
        "trend no-significant-change within-chance", "trend no-significant-change one-year-alone",
        "trend cannot-be-calculated fewer-than-five-years",
        "trend cannot-be-calculated definition-changed",
        "trend cannot-be-calculated year-without-figure", "variation common-cause",
        "variation improvement-high", "variation concern-low", "variation constant",
        "variation too-few-months", "variation no-months", "assurance consistently-met",
        "assurance consistently-missed", "assurance hit-and-miss",
    ]

    @Test("Changes, trends and months of five years are those that naive Python works out")
    func agrees() throws {
        let scratch = try Scratch()
        try build(scratch)
        let read = try Self.read(scratch.path("site/site"))
        #expect(read.code == 0, "\(read.output)\(read.errors)")
        for outcome in Self.outcomes {
            #expect(read.output.contains("\n\(outcome): "), "\(outcome)")
        }
        for (file, from, to) in [
            ("changes.csv", ",better,", ",worse,"),
            ("trends.csv", ",increasing,improving,", ",decreasing,worsening,"),
            ("variation.csv", ",concern-low,", ",common-cause,"),
        ] {
            let path = "site/site/2021/data/\(file)"
            let whole = try scratch.text(path)
            let found = try #require(whole.range(of: from))
            try scratch.edit(path) { $0.replacingCharacters(in: found, with: to) }
            let broken = try Self.read(scratch.path("site/site"))
            #expect(broken.code == 1, "\(file)")
            try scratch.edit(path) { _ in whole }
        }
    }

    @Test("Analysing a year gives the files of building it, byte for byte")
    func analysed() throws {
        let scratch = try Scratch()
        try build(scratch)
        let ended = try Flsdb.run([
            "analyse", "--release", "Data/releases/2021.yaml", "--data", "Data", "--output",
            scratch.path("results"), "--quiet",
        ])
        #expect(ended.code == 0, "\(ended.errors)")
        let built = try scratch.files("site/site/2021/data")
        var analysed = try scratch.files("results")
        analysed["validation-report.txt"] = nil
        #expect(analysed.count > 20)
        // A site says what changed since the edition before, and its descriptions of tables name that too.
        for name in ["datapackage.json", "csv-metadata.json"] {
            let own = tables(in: try #require(analysed[name]))
            let ofSite = tables(in: try #require(built[name]))
            #expect(own.count > 20, "\(name)")
            #expect(ofSite == own.union(["what-changed.csv"]), "\(name)")
            analysed[name] = nil
        }
        for (name, bytes) in analysed.sorted(by: { $0.key < $1.key }) {
            #expect(built[name] == bytes, "\(name)")
        }
    }

    /// The tables that a description of them names.
    private func tables(in description: some Sequence<UInt8>) -> Set<String> {
        let text = String(decoding: Array(description), as: UTF8.self)
        return Set(text.matches(of: /"(?:path|url)":"([^"]+\.csv)"/).map { String($0.output.1) })
    }

    private func build(_ scratch: borrowing Scratch) throws {
        let ended = try Flsdb.run([
            "build", "--data", "Data", "--output", scratch.path("site"), "--quiet",
        ])
        #expect(ended.code == 0, "\(ended.errors)")
    }

    private static func read(_ site: String) throws -> Flsdb.Ended {
        try Flsdb.run(
            tool: "python3",
            [Flsdb.project.appending(path: "Tests/Naive/years.py").path, site])
    }
}
