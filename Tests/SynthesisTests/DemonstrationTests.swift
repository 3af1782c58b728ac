import Disk
import Testing

@testable import Synthesis

@Suite("The demonstration data")
struct DemonstrationTests {
    /// Written by the project's own files alone; by hand are the data's README, the resources and
    /// what services are said to have answered; frozen editions are written by `flsdb freeze`.
    private static func isByHand(_ name: String) -> Bool {
        name == "README.md"
            || ["narrative/", "published/", "resources/"].contains { name.hasPrefix($0) }
    }

    @Test("The committed demonstration files are those that the program writes, byte for byte")
    func committed() throws {
        let scratch = try ScratchFolder()
        let outcome = try Synthesiser.writeDemonstration(
            output: scratch.path, dictionary: Project.dictionary)
        let written = try ScratchFolder.contents(of: scratch.path)
        var committed = try ScratchFolder.contents(of: Project.data)
        committed = committed.filter { !Self.isByHand($0.key) }
        #expect(written.keys.sorted() == committed.keys.sorted())
        for name in written.keys.sorted() {
            #expect(written[name] == committed[name], "\(name)")
        }
        #expect(outcome.releases == (2017...2021).map { "releases/\($0).yaml" })
        #expect(outcome.records == 6955 + 7600 + 7700 + 6050 + 7100)
    }

    @Test("Every committed edition reads whole, with the rows that were meant")
    func reads() throws {
        let read = try SynthesiserTests.read(Project.data)
        #expect(read.map(\.year) == Array(2017...2021))
        #expect(read.map(\.rows) == [6955, 7600, 7700, 6050, 7100])
        #expect(read.map(\.services) == [30, 30, 30, 30, 30])
    }

    @Test("April to June 2020 has far fewer fractures than the rest of that year")
    func pandemic() throws {
        let months = try Self.months(of: 2020, file: "extracts/2020/patients.xml")
        let wave = months[3...5].reduce(0, +)
        let autumn = months[8...10].reduce(0, +)
        #expect(months.reduce(0, +) > 5900)
        #expect(wave * 100 < autumn * 85, "\(months)")
    }

    /// The number of index fractures of each month, whichever way a service writes its dates.
    private static func months(of year: Int, file: String) throws -> [Int] {
        let text = String(
            decoding: try WholeFile.bytes(at: "\(Project.data)/\(file)", shownAs: file),
            as: UTF8.self)
        var months = [Int](repeating: 0, count: 12)
        for line in text.split(separator: "\n") {
            guard let start = line.firstRange(of: "<q n=\"1.09\">")?.upperBound else { continue }
            let date = line[start...].prefix { $0 != "<" }
            let parts = date.split { $0 == "-" || $0 == "/" }
            guard parts.count == 3, parts.contains(Substring(String(year))),
                let month = Int(parts[1]), months.indices.contains(month - 1)
            else { continue }
            months[month - 1] += 1
        }
        return months
    }
}
