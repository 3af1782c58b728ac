import Disk
import Testing

@testable import Synthesis

@Suite("What cannot be synthesised")
struct WrongOptionTests {
    /// The sentence that a refusal says.
    private func refusal(_ options: Synthesiser.Options) -> String {
        let error = #expect(throws: SynthesisError.self) { try Synthesiser.write(options) }
        return error?.description ?? ""
    }

    @Test(
        "An option outside its range is refused with the range, and nothing is written",
        arguments: [
            (1999, 5, 10, "between 2000 and 2100"), (2101, 5, 10, "between 2000 and 2100"),
            (2021, 0, 10, "between 1 and 3500"), (2021, 3501, 10, "between 1 and 3500"),
            (2021, -1, 10, "between 1 and 3500"), (2021, 5, -1, "between 0 and 50000000"),
            (2021, 5, 50_000_001, "between 0 and 50000000"),
        ])
    func range(year: Int, services: Int, records: Int, says: String) throws {
        let scratch = try ScratchFolder()
        let said = refusal(scratch.options(year: year, services: services, records: records))
        #expect(said.contains(says), "\(said)")
        #expect(!WholeFile.exists(at: "\(scratch.path)/data"))
    }

    @Test("The ends of the ranges are taken", arguments: [(2000, 1, 3), (2100, 390, 0)])
    func ends(year: Int, services: Int, records: Int) throws {
        let scratch = try ScratchFolder()
        let outcome = try Synthesiser.write(
            scratch.options(year: year, services: services, records: records))
        #expect(outcome.records == records)
    }

    @Test("Records without services are refused, also beside benchmark rows")
    func recordsWithoutServices() throws {
        let scratch = try ScratchFolder()
        let said = refusal(
            scratch.options(
                year: 2019, services: 0, records: 5, benchmarkRows: Project.benchmarkRows))
        #expect(said.contains("be 0 without services"), "\(said)")
    }

    @Test("A folder that is no dictionary is refused with the option that names another")
    func noDictionary() throws {
        let scratch = try ScratchFolder()
        var options = scratch.options()
        options.dictionary = "\(scratch.path)/nowhere"
        let said = refusal(options)
        #expect(said.hasPrefix("\(scratch.path)/nowhere: not a data dictionary"), "\(said)")
        #expect(said.contains("--dictionary"), "\(said)")
        #expect(!WholeFile.exists(at: "\(scratch.path)/data"))
    }

    @Test("An output folder that is a file is refused with its name and the system's reason")
    func outputIsFile() throws {
        let scratch = try ScratchFolder()
        try WholeFile.write([65], to: "\(scratch.path)/data")
        let said = refusal(scratch.options())
        #expect(said.contains("\(scratch.path)/data"), "\(said)")
        #expect(said.contains("Not a directory"), "\(said)")
        #expect(try scratch.bytes("data") == [65])
    }

    @Test("An extract that cannot be put in its place leaves no half of one")
    func extractIsFolder() throws {
        let scratch = try ScratchFolder()
        try WholeFile.makeFolder(at: "\(scratch.path)/data/extracts/2021/patients.csv")
        let said = refusal(scratch.options())
        #expect(said.contains("patients.csv: Is a directory"), "\(said)")
        let left = try ScratchFolder.contents(of: "\(scratch.path)/data").keys
        #expect(!left.contains { $0.hasSuffix(".part") || $0.hasPrefix("releases/") })
    }

    @Test(
        "A wrong published row is named with its line",
        arguments: [
            ("105,7,1,", "105,seven,1,", 3, "kpi2_cases_identified_pct is not a percentage"),
            ("RCF,105", "RCF,many", 3, "total_records is not a whole number"),
            (",300,3,", ",300,106,", 3, "contradict each other"),
            (",300,3,", ",0,3,", 3, "contradict each other"),
            ("unit_code", "unit", 1, "the column unit_code is missing"),
        ])
    func wrongRow(old: String, new: String, line: Int, says: String) throws {
        let scratch = try ScratchFolder()
        let text = String(
            decoding: try WholeFile.bytes(at: Project.benchmarkRows, shownAs: "rows"), as: UTF8.self
        )
        let changed = text.replacing(old, with: new, maxReplacements: 1)
        #expect(changed != text)
        let file = "\(scratch.path)/rows.csv"
        try WholeFile.write(Array(changed.utf8), to: file)
        let said = refusal(
            scratch.options(year: 2019, services: 0, records: 0, benchmarkRows: file))
        #expect(said.hasPrefix("\(file):\(line): "), "\(said)")
        #expect(said.contains(says), "\(said)")
    }

    @Test(
        "Published percentages are read in tenths",
        arguments: [
            ("96.2", 962), ("7", 70), (".5", 5), ("124.4", 1244), ("0", 0), ("", nil),
            ("9.87", nil),
            ("-1", nil), ("1.x", nil), ("1.2.3", nil),
        ] as [(String, Int?)])
    func tenths(text: String, tenths: Int?) {
        #expect(BenchmarkRow.tenths(text) == tenths)
    }
}
