import CSV
import Extract
import Glibc
import Testing
import XML

/// As much as a limit allows is read; one more is refused, and the refusal names the setting.
@Suite("Limits of an extract")
struct ExtractLimitTests {
    private func refusal(
        _ text: String, format: String = "csv", parts: Int = 1, asParserReads: Bool = false,
        _ change: (inout ExtractLimits) -> Void
    ) throws -> String? {
        var limits = ExtractLimits()
        change(&limits)
        let shipped = try MadeExtract.dictionary()
        let dictionary = DataDictionary(
            entries: shipped.entries,
            schema: asParserReads ? shipped.schema + Array("<!-- -->".utf8) : shipped.schema)
        let reader = ExtractReader(
            dictionary: dictionary, serviceCodes: MadeExtract.serviceCodes,
            freezeDate: try #require(Day(iso: "2022-12-31")), limits: limits)
        return try withFile(Array(text.utf8), ".\(format)") { path in
            do {
                _ = try reader.read(
                    file: path, shownAs: "made", parts: ExtractParts(most: parts, leastBytes: 1),
                    from: 0
                ) { _, count, _ in count += 1 }
                return nil
            } catch { return "\(error)" }
        }
    }

    private static let records = (1...6).map { MadeExtract.record(["Record ID": "\($0)"]) }

    @Test("Records, as one and in parts, as CSV and as XML", arguments: ["csv", "xml"], [1, 3])
    func rows(format: String, parts: Int) throws {
        let text =
            format == "csv" ? MadeExtract.csv(Self.records) : MadeExtract.xml(Self.records)
        #expect(try refusal(text, format: format, parts: parts) { $0.rows = 6 } == nil)
        let said = try #require(
            try refusal(text, format: format, parts: parts) { $0.rows = 5 })
        #expect(said.contains("more than 5 records") && said.contains("limits.rows"))
    }

    @Test("Bytes of the file", arguments: ["csv", "xml"], [1, 3])
    func fileBytes(format: String, parts: Int) throws {
        let text =
            format == "csv" ? MadeExtract.csv(Self.records) : MadeExtract.xml(Self.records)
        let size = text.utf8.count
        #expect(try refusal(text, format: format, parts: parts) { $0.fileBytes = size } == nil)
        let said = try #require(
            try refusal(text, format: format, parts: parts) { $0.fileBytes = size - 1 })
        #expect(said.contains("larger than") && said.contains("limits.extract_megabytes"))
    }

    @Test("Columns")
    func columns() throws {
        let text = MadeExtract.csv(Self.records)
        #expect(try refusal(text) { $0.columns = 7 } == nil)
        let said = try #require(try refusal(text) { $0.columns = 6 })
        #expect(said.hasPrefix("made:1:") && said.contains("limits.columns"))
    }

    @Test("Bytes of one answer, with the parser of XML and past it", arguments: [100, 101])
    func fieldBytes(count: Int) throws {
        let record = MadeExtract.record(["1.04": String(repeating: "x", count: count)])
        let ways = [
            try refusal(MadeExtract.csv([record])) { $0.fieldBytes = 100 },
            try refusal(MadeExtract.xml([record]), format: "xml") { $0.fieldBytes = 100 },
            try refusal(MadeExtract.xml([record]), format: "xml", asParserReads: true) {
                $0.fieldBytes = 100
            },
        ]
        for said in ways {
            guard count > 100 else {
                #expect(said == nil)
                continue
            }
            #expect(try #require(said).contains("limits.field_bytes"))
        }
    }

    @Test("A record of a hundred megabytes stops the reading where the first field is too long")
    func unclosedQuote() throws {
        let text = MadeExtract.csv(Self.records) + "\"" + String(repeating: "x\n", count: 5 << 20)
        let said = try #require(try refusal(text) { _ in })
        #expect(said.contains("longer than this file may hold"), "\(said)")
    }

    @Test("XML is as deep as an extract and no deeper", arguments: [1, 300, 100_000])
    func depth(levels: Int) throws {
        let deep = String(repeating: "<patient id=\"1\" fls=\"A01\">", count: levels)
        let text = "<flsdb-extract version=\"3\" year=\"2021\">\(deep)<q n=\"1.02\"><q n=\"1.03\">"
        let said = try #require(try refusal(text, format: "xml") { _ in })
        #expect(said.utf8.count < 300)
    }

    @Test("A pipe in the place of an extract is refused, and not waited for")
    func pipe() throws {
        let path = "/tmp/flsdb-pipe-\(getpid()).csv"
        #expect(mkfifo(path, 0o600) == 0)
        defer { unlink(path) }
        let reader = ExtractReader(
            dictionary: try MadeExtract.dictionary(), serviceCodes: [],
            freezeDate: try #require(Day(iso: "2022-12-31")))
        #expect(throws: ExtractError.unreadable(file: "pipe")) {
            try reader.read(file: path, shownAs: "pipe") { _, _ in }
        }
    }
}
