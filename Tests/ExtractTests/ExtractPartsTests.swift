import Findings
import Testing

@testable import Extract

/// An extract read in several parts must be told apart from one read whole by nothing.
@Suite("An extract read in parts")
struct ExtractPartsTests {
    /// Everything that a reading gives, or the error that it ends with.
    private struct Told: Equatable {
        var records: [String] = []
        var summary = ""
        var counts: [FindingTally.Key: Int] = [:]
        var shown: [Finding] = []
        var error = ""
    }

    private static func text(_ summary: ExtractSummary) -> String {
        "\(summary.rows) \(summary.rejectedRows) \(summary.sha256) \(summary.bytes) "
            + "\(summary.mended) \(summary.columns.map(\.rawValue).sorted())"
    }

    private static func text(_ record: borrowing PatientRecord) -> String {
        let all = record.answers
        let answers = (0..<48).map { all[$0] }
        return "\(record.line) \(record.recordID) \(record.service ?? -1) \(record.nhsNumber) "
            + "\(answers)"
    }

    private func told(
        _ bytes: [UInt8], parts: ExtractParts
    ) throws -> (told: Told, parts: Int) {
        let dictionary = try MadeExtract.dictionary()
        let freeze = try #require(Day(iso: "2022-12-31"))
        return try withFile(bytes, ".csv") { path in
            let reader = ExtractReader(
                dictionary: dictionary, serviceCodes: MadeExtract.serviceCodes, freezeDate: freeze)
            do {
                let (counts, summary) = try reader.read(
                    file: path, shownAs: "made.csv", parts: parts, from: [String]()
                ) { record, records, _ in records.append(Self.text(record)) }
                return (
                    Told(
                        records: counts.flatMap { $0 }, summary: Self.text(summary),
                        counts: summary.tally.counts, shown: summary.tally.shown), counts.count
                )
            } catch let error as ExtractError { return (Told(error: error.description), 1) }
        }
    }

    private static let header = "Record ID,FLS Code,1.02,1.03,1.09,1.11,1.05,4.01\n"

    /// Rows with every kind of dirt, drawn by a small generator.
    private static func rows(_ count: Int, seed: UInt64, dirt: [String]) -> String {
        var state = seed
        func next(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        return (0..<count).map { row in
            next(3) == 0
                ? dirt[next(dirt.count)]
                : "\(row),B02,1940-03-02,Female,2021-05-06,Hip,\"Leeds, \(row)\",Alendronate\n"
        }.joined()
    }

    private static let dirt = [
        "7,B02,1940-03-02,Female,2021-05-06,Hip,\"two\nlines, \"\"quoted\"\"\n\",Alendronate\n",
        "8,A01,1940-03-02,Female,2021-05-06,Hip,\"\r\n\r\n\",Alendronate\r\n",
        "9,A01,1940-03-02,female,2021-13-06,Hip,,Nonsense\n", "\n", "\r\n", "1,2\n",
        "10,B02,1940-03-02,Female,2021-05-06,Hip,Leeds,Alendronate,more\n",
        ",X99,1940-03-02,Female,2023-05-06,Hip,\u{FEFF},Alendronate\n",
        "\u{FEFF}11,B02,1940-03-02,Female,2021-05-06,Hip,Leeds,Alendronate\n",
    ]

    private static let oddQuotes = [
        "12,B02,1940-03-02,Female,2021-05-06,Hip,5\" tall,Alendronate\n",
        "13,B02,1940-03-02,Female,2021-05-06,Hip,\"a\nb,c\n\",Alendronate\n",
    ]

    private func agree(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws {
        let whole = try told(bytes, parts: ExtractParts(most: 1))
        for most in [2, 3, 5, 40] {
            let divided = try told(bytes, parts: ExtractParts(most: most, leastBytes: 1)).told
            #expect(divided == whole.told, "\(most) parts", sourceLocation: sourceLocation)
        }
    }

    @Test("Quoted line breaks, CRLF, ragged rows and findings are the same", arguments: 1...12)
    func dirt(seed: UInt64) throws {
        let text = Self.header + Self.rows(60, seed: seed, dirt: Self.dirt)
        try agree(Array(text.utf8))
        try agree([0xEF, 0xBB, 0xBF] + Array(text.utf8))
        try agree(Array(text.replacing("\n", with: "\r\n").utf8))
        try agree(Array(text.utf8.dropLast()))
    }

    @Test("A quote inside an unquoted field, which misleads the division, changes nothing")
    func strayQuotes() throws {
        for seed in 1...12 as ClosedRange<UInt64> {
            let dirt = Self.dirt + Self.oddQuotes
            try agree(Array((Self.header + Self.rows(60, seed: seed, dirt: dirt)).utf8))
        }
    }

    @Test("Windows-1252 is reported once, where it is first met", arguments: 1...6)
    func encoding(seed: UInt64) throws {
        let text = Self.header + Self.rows(60, seed: seed, dirt: Self.dirt + ["§\n", "a,B02,§\n"])
        let row = Array("1,B02,1940-03-02,Female,2021-05-06,Hip,Z".utf8) + [0xFC, 0x0A]
        let full = Array("1,A01,1940-03-02,Female,2021-05-06,Hip,Z".utf8) + [0xFC, 0x2C, 0x0A]
        let bytes = Array(text.utf8)
        try agree(bytes + full + row + full + bytes.dropFirst(Self.header.utf8.count) + full)
        let four = Array(Self.header.utf8) + full + full + full + full
        try agree(four)
        let divided = try told(four, parts: ExtractParts(most: 4, leastBytes: 1))
        #expect(divided.parts > 1)
        #expect(divided.told.shown.filter { $0.rule == "EXT-02" }.map(\.location.line) == [2])
        try agree(Array("Z\u{FC},".unicodeScalars.map { UInt8($0.value) }) + bytes)
    }

    @Test(
        "The error is that of the first fault of the file",
        arguments: [
            "1,\"B02\n", "1,\"B02\"x,2\n", "1,B\0,2\n", "1,B02", "\"", "1,\"B\0\",2\n\"",
        ])
    func malformed(end: String) throws {
        let rows = Self.rows(40, seed: 5, dirt: Self.dirt)
        try agree(Array((Self.header + rows + end).utf8))
        try agree(Array((Self.header + rows + end + rows).utf8))
        try agree(Array((Self.header + rows + end + rows + end).utf8))
        try agree(Array((Self.header + end + rows).utf8))
        try agree(Array((end + Self.header + rows).utf8))
    }

    @Test(
        "A file with little or nothing in it is the same",
        arguments: ["", "\n", "\n\n\n", header, header + "\n\n", "\n\n" + header, "a,b\n1,2\n"])
    func little(text: String) throws { try agree(Array(text.utf8)) }

    @Test("A large file is divided and a small one is not")
    func division() throws {
        let bytes = Array((Self.header + Self.rows(60, seed: 3, dirt: Self.dirt)).utf8)
        #expect(try told(bytes, parts: ExtractParts(most: 3, leastBytes: 1)).parts == 3)
        #expect(try told(bytes, parts: ExtractParts(most: 3)).parts == 1)
        #expect(
            try told(bytes, parts: ExtractParts(most: 3, leastBytes: bytes.count / 2)).parts == 2)
    }

    @Test("Parts join without a gap, and begin on the lines that they say", arguments: [2, 3, 7])
    func joins(count: Int) throws {
        let bytes = Array((Self.header + Self.rows(80, seed: 9, dirt: Self.dirt)).utf8)
        try withFile(bytes, ".csv") { path in
            let file = try #require(DividedFile(path))
            let parts = try #require(FileDivision.parts(of: file, count: count, minimum: 1))
            #expect(parts.count == count)
            #expect(parts.first?.range.lowerBound == 0)
            #expect(parts.last?.range.upperBound == bytes.count)
            for (part, next) in zip(parts, parts.dropFirst()) {
                #expect(part.range.upperBound == next.range.lowerBound)
            }
            for part in parts {
                let before = bytes[..<part.range.lowerBound]
                #expect(part.line == 1 + before.count { $0 == 0x0A })
            }
        }
    }

    @Test("Quotes and line feeds are counted at every length", arguments: [0, 7, 8, 33, 5000])
    func counted(length: Int) {
        let bytes = (0..<length).map {
            [0x22, 0x0A, 0x22, 0xA2, 0x8A, 0, 0x23][$0 * $0 % 7] as UInt8
        }
        let found = bytes.withUnsafeBytes(ByteCount.quotesAndLineFeeds)
        #expect(found.quotes == bytes.count { $0 == 0x22 })
        #expect(found.lineFeeds == bytes.count { $0 == 0x0A })
        let all = [UInt8](repeating: 0x0A, count: length)
        #expect(all.withUnsafeBytes(ByteCount.quotesAndLineFeeds).lineFeeds == length)
    }
}
