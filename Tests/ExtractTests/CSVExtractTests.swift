import CSV
import Checksums
import Extract
import Findings
import Testing

@Suite("Extracts as CSV")
struct CSVExtractTests {
    private let header = "Record ID,FLS Code,1.02,1.03,1.09,1.11,4.01"
    private let row = "1,A01,1940-03-02,Male,2021-05-06,Hip,Alendronate"

    @Test("The summary counts rows and has the file's own checksum")
    func summary() throws {
        let bytes = Array("\(header)\n\(row)\n\(row)\n".utf8)
        let reading = try Reading.of(bytes)
        #expect(reading.summary.rows == 2)
        #expect(reading.summary.rejectedRows == 0)
        #expect(reading.summary.bytes == bytes.count)
        #expect(reading.summary.sha256 == SHA256.hex(of: bytes))
        #expect(reading.records.map(\.line) == [2, 3])
        #expect(
            reading.summary.columns
                == [
                    .recordID, .serviceCode, .dateOfBirth, .gender, .fractureDate, .firstSite,
                    .boneTherapy,
                ])
    }

    static let headers = [
        "Record ID,FLS Code,1.02 DOB,1.03 Sex,1.09 Date,1.11 Site,4.01 Drug",
        "RECORD ID,fls code,1.02,1.03 Gender, 1.09 ,1.11SiteFirstFrac,4.01",
        "RecordID,FLSCode,Age Frac Diagnosed,1.03,1.09,1.11,4.01",
        "\u{FEFF}Record ID,FLS Code,Age,Gender,1.09,SiteFirstFrac,BoneTherapy",
    ]

    @Test("Columns are matched by question number or alias", arguments: headers)
    func matching(header: String) throws {
        let reading = try Reading.of("\(header)\n1,A01,,Male,2021-05-06,Hip,Alendronate\n")
        #expect(reading.rules.isEmpty)
        #expect(reading.summary.columns.count == 7)
        #expect(reading.records.first?.service == 0)
    }

    @Test("Unknown columns are a warning each, blank ones none")
    func unknownColumns() throws {
        let reading = try Reading.of("\(header),Ethnicity,6.03 FLS16WeekAss,,\n\(row),x,y,,\n")
        #expect(reading.findings == ["EXT-01 made.csv:1 warning", "EXT-01 made.csv:1 warning"])
    }

    @Test("A required column that is missing is named, and nothing is read")
    func missingColumns() {
        #expect(
            throws: ExtractError.missingColumns(
                file: "made.csv",
                columns: ["1.09 Date Index Frac Diagnosed", "1.02 DateOfBirth or Age at fracture"])
        ) { try Reading.of("Record ID,FLS Code,1.03,1.11,4.01\n1,A01,Male,Hip,\n") }
    }

    @Test("Two columns for one question are an error")
    func duplicateColumn() {
        #expect(
            throws: ExtractError.duplicateColumn(
                file: "made.csv", line: 1, column: "1.03 Gender")
        ) { try Reading.of("\(header),Gender\n\(row),Male\n") }
    }

    @Test("A ragged row is rejected with its line; blanks beyond the header are not ragged")
    func ragged() throws {
        let reading = try Reading.of("\(header)\n\(row)\n1,A01\n\(row),,\n\(row),x\n\(row)\n")
        #expect(reading.findings == ["EXT-03 made.csv:3 error", "EXT-03 made.csv:5 error"])
        #expect(reading.summary.rows == 5)
        #expect(reading.summary.rejectedRows == 2)
        #expect(reading.records.map(\.line) == [2, 4, 6])
    }

    @Test("Blank trailing columns of the header may be left out of a row")
    func blankTrailing() throws {
        let reading = try Reading.of("\(header),,\n\(row)\n\(row),,\n")
        #expect(reading.rules.isEmpty)
        #expect(reading.records.count == 2)
    }

    @Test("What is not UTF-8 is read as Windows-1252, with one warning")
    func encoding() throws {
        var bytes = Array("\(header),1.05,1.04\n".utf8)
        for _ in 0..<2 {
            bytes += Array("\(row),Don".utf8) + [0x92] + Array("t know,caf".utf8) + [0xE9, 0x0A]
        }
        let reading = try Reading.of(bytes)
        #expect(reading.rules == ["EXT-02", "EXT-04", "EXT-04"])
        #expect(reading.findings.first == "EXT-02 made.csv:2 warning")
        let dictionary = try MadeExtract.dictionary()
        #expect(reading.records.last?[.careHome] == dictionary.bits(.careHome, ["Don't know"]))
    }

    static let stopping: [(text: String, error: ExtractError)] = [
        ("", .empty(file: "made.csv")),
        ("\u{FEFF}\n", .empty(file: "made.csv")),
        ("\(CSVExtractTests().header)\n", .noRecords(file: "made.csv")),
        (
            "\(CSVExtractTests().header)\n1,A01,1940",
            .csv(.cutLastLine(file: "made.csv", line: 2))
        ),
        (
            "\(CSVExtractTests().header)\n1,\"A01,1940\n",
            .csv(.endsInsideQuote(file: "made.csv", line: 2))
        ),
        (
            "\(CSVExtractTests().header)\n1,A\u{0}01\n",
            .csv(.nulByte(file: "made.csv", line: 2))
        ),
        (
            "\(CSVExtractTests().header)\n" + String(repeating: "1,", count: 9_999) + "1\n",
            .csv(.tooManyColumns(file: "made.csv", line: 2))
        ),
        (
            "\(CSVExtractTests().header)\n" + String(repeating: "1", count: 1 << 20 + 1) + ",\n",
            .csv(.fieldTooLong(file: "made.csv", line: 2))
        ),
    ]

    @Test("Broken files stop the reading with where and why", arguments: 0..<stopping.count)
    func broken(index: Int) {
        let (text, error) = Self.stopping[index]
        #expect(throws: error) { try Reading.of(text) }
    }

    @Test("A missing file and a folder are errors with the name that is shown")
    func missingFile() throws {
        let reader = ExtractReader(
            dictionary: try MadeExtract.dictionary(), serviceCodes: ["A01"],
            freezeDate: Day(number: 0))
        for path in ["/nowhere/patients.csv", "/nowhere/patients.xml", "/tmp"] {
            #expect(throws: ExtractError.unreadable(file: "patients")) {
                try reader.read(file: path, shownAs: "patients") { _, _ in }
            }
        }
    }

    @Test("An error of the closure stops the reading and comes out as it is")
    func closureError() throws {
        let reader = ExtractReader(
            dictionary: try MadeExtract.dictionary(), serviceCodes: ["A01"],
            freezeDate: Day(number: 0))
        for (text, suffix) in [
            ("\(header)\n\(row)\n", ".csv"),
            (MadeExtract.xml([MadeExtract.record()]), ".xml"),
        ] {
            _ = try withFile(Array(text.utf8), suffix) { path in
                #expect(throws: Unusable.self) {
                    try reader.read(file: path, shownAs: "p") { _, _ in throw Unusable() }
                }
            }
        }
    }
}
