import Disk
import Extract
import Findings
import Releases
import Testing

@testable import Synthesis

@Suite("A synthetic data folder")
struct SynthesiserTests {
    @Test(
        "The same seed gives the same bytes, another seed others", arguments: ExtractFormat.allCases
    )
    func seed(format: ExtractFormat) throws {
        let scratch = try ScratchFolder()
        for (name, seed) in [("one", 1), ("same", 1), ("other", 2)] as [(String, UInt64)] {
            _ = try Synthesiser.write(scratch.options(name, seed: seed, format: format))
        }
        let one = try ScratchFolder.contents(of: "\(scratch.path)/one")
        let same = try ScratchFolder.contents(of: "\(scratch.path)/same")
        let other = try ScratchFolder.contents(of: "\(scratch.path)/other")
        let extract = "extracts/2021/patients.\(format.rawValue)"
        #expect(one.keys.sorted() == other.keys.sorted())
        #expect(one == same)
        #expect(one[extract] != nil)
        #expect(one[extract] != other[extract])
        #expect(one["reference/services.csv"] != other["reference/services.csv"])
    }

    @Test(
        "Exactly as many rows are written as asked for, and every file is read back",
        arguments: [(1, 1), (1, 40), (11, 500), (12, 720), (30, 2000)], ExtractFormat.allCases)
    func rows(size: (services: Int, records: Int), format: ExtractFormat) throws {
        let scratch = try ScratchFolder()
        let outcome = try Synthesiser.write(
            scratch.options(services: size.services, records: size.records, format: format))
        #expect(outcome.records == size.records)
        #expect(outcome.releases == ["releases/2021.yaml"])
        #expect(outcome.notes.isEmpty)
        let read = try Self.read("\(scratch.path)/data")
        #expect(read.map(\.rows) == [size.records])
        #expect(read.map(\.services) == [size.services])
    }

    @Test("Benchmark rows come on top of the rows asked for", arguments: [(0, 0), (2, 100)])
    func benchmarkRows(services: Int, records: Int) throws {
        let scratch = try ScratchFolder()
        let outcome = try Synthesiser.write(
            scratch.options(
                year: 2019, services: services, records: records,
                benchmarkRows: Project.benchmarkRows))
        // The records of the twelve published rows that have all their figures.
        let published = 105 + 505 + 720 + 59 + 416 + 184 + 685 + 383 + 615 + 40 + 572 + 508
        #expect(outcome.records == published + records)
        let read = try Self.read("\(scratch.path)/data")
        #expect(read.map(\.rows) == [published + records])
        #expect(read.map(\.services) == [12 + services])
        #expect(outcome.notes.allSatisfy { $0.contains("no whole count prints") })
    }

    @Test("A year without records is still a whole data folder")
    func empty() throws {
        let scratch = try ScratchFolder()
        let outcome = try Synthesiser.write(scratch.options(records: 0))
        #expect(outcome.records == 0)
        #expect(try scratch.rows("data/extracts/2021/patients.csv").isEmpty)
    }

    @Test(
        "From twelve services on, every kind of service occurs",
        arguments: [(11, false), (12, true), (40, true)])
    func roles(count: Int, all: Bool) {
        let roles = InventedRegister(count: count, pivotYear: 2021, seed: 1).roles
        let kinds: [ServiceRole] = [
            .silent, .withoutHipFractures, .small(records: 5), .joined, .left, .merged,
        ]
        #expect(kinds.allSatisfy(roles.contains) == all)
        #expect(roles.count == count)
    }

    @Test("Every service of the largest register has its own code and name")
    func apart() {
        let services = InventedRegister(count: InventedPlace.most, pivotYear: 2021, seed: 1)
            .services
        #expect(Set(services.map(\.code)).count == InventedPlace.most)
        #expect(Set(services.map(\.name)).count == InventedPlace.most)
    }

    /// Reads every release of a data folder with all its files, as the audit does.
    static func read(_ path: String) throws -> [(year: Int, rows: Int, services: Int)] {
        let folder = DataFolder(path: path)
        return try folder.releases().map { release in
            let services = try folder.register(release)
            _ = try folder.hipFractures(release)
            let optedOut = try OptOutList(
                file: folder.path(to: release.optOuts), shownAs: release.optOuts)
            #expect(optedOut.numbers.allSatisfy { $0 / 10_000_000 == 999 })
            let reader = ExtractReader(
                dictionary: try DataDictionary.load(folder: folder.path(to: release.dictionary)),
                serviceCodes: services.map(\.code),
                freezeDate: try #require(Day(iso: release.freezeDate)))
            let summary = try reader.read(
                file: folder.path(to: release.extract), shownAs: release.extract
            ) { _, _ in }
            return (release.year, summary.rows, services.count)
        }
    }
}
