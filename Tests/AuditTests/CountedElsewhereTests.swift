import Counts
import Disk
import Extract
import Findings
import Foundation
import Releases
import Testing

@testable import Audit

/// The folders that `Tests/SQL/run` has made.
private let countedFolders =
    ProcessInfo.processInfo.environment["FLSDB_COUNTED"]?.split(separator: ":").map(String.init)
    ?? []

/// True counts of extracts that engines have counted too. `Tests/SQL/run` makes the folders, names
/// them in `FLSDB_COUNTED` and runs this; without engines there is nothing to hold against.
@Suite("Counts of engines", .enabled(if: !countedFolders.isEmpty))
struct CountedElsewhereTests {
    /// Rules that look at a file before any record is read.
    private static let rulesOfFiles: Set = ["EXT-02", "EXT-03", "EXT-12"]

    @Test(
        "Every count, finding, effect and step is the one of reading the extract",
        arguments: countedFolders, ["duckdb", "postgresql"])
    func equal(folder: String, engine: String) throws {
        let (data, file) = try DataFolder.holding(
            releaseFile: "\(folder)/data/releases/2021.yaml")
        let release = try data.release(file: file)
        let register = try data.register(release)
        let dictionary = try DataDictionary.load(folder: data.path(to: release.dictionary))
        func auditor(_ optOuts: OptOutList?) throws -> Auditor {
            try Auditor(
                release: release, register: register, dictionary: dictionary, optedOut: optOuts,
                previousRecords: nil, extractName: "extract.csv")
        }
        let query = try CountingQuery(
            release: release, register: register, dictionary: dictionary, formerVersions: nil)
        let counts = try CountsFile(
            bytes: WholeFile.bytes(at: "\(folder)/\(engine).csv", shownAs: engine),
            shownAs: "\(engine).csv", query: query)
        var elsewhere = try auditor(nil)
        let counted = elsewhere.finish(counts).counts

        let optOuts = try OptOutList(
            file: data.path(to: release.optOuts), shownAs: release.optOuts)
        let reader = ExtractReader(
            dictionary: dictionary, serviceCodes: register.map(\.code),
            freezeDate: try #require(Day(iso: release.freezeDate)))
        var here = try auditor(optOuts)
        let path = data.path(to: release.extract)
        var summary = try reader.read(file: path, shownAs: release.extract) { record, tally in
            here.add(record, to: &tally)
        }
        for finding in optOuts.findings { summary.tally.add(finding, service: "") }
        let recordIDs = try reader.recordIDs(file: path, atLines: here.linesToReadAgain)
        let read = here.finish(summary, recordIDs: recordIDs).counts

        #expect(read.services.count == counted.services.count)
        for (ours, theirs) in zip(read.services, counted.services) {
            #expect("\(ours)" == "\(theirs)", "\(ours.code)")
        }
        #expect(read.services.reduce(0) { $0 + $1.records } > 100)
        #expect(read.flow == counted.flow)
        #expect(read.notCollected == counted.notCollected)
        #expect(
            read.findings.filter { !Self.rulesOfFiles.contains($0.rule) } == counted.findings)
    }
}
