import Extract
import Findings
import Testing

@Suite("Answers of a record, the same in CSV and XML")
struct AnswerTests {
    private func day(_ iso: String) throws -> Int32 { try #require(Day(iso: iso)).number }

    @Test("A clean record gives its answers and no finding")
    func clean() throws {
        let dictionary = try MadeExtract.dictionary()
        for reading in try Reading.both(["2.01": "162.5", "1.04": "AB1 2CD", "1.08": ""]) {
            let record = try #require(reading.records.first)
            #expect(record.recordID == .number(17))
            #expect(record.service == 1)
            #expect(record[.gender] == dictionary.bits(.gender, ["Female"]))
            #expect(record[.dateOfBirth] == (try day("1940-03-02")))
            #expect(record[.fractureDate] == (try day("2021-05-06")))
            #expect(record[.height] == 16250)
            #expect(record[.postcode] == 1)
            #expect(record[.admitted] == 0)
            #expect(record[.weight] == PatientRecord.missing)
            #expect(reading.findings.isEmpty)
            #expect(reading.summary.rows == 1)
        }
    }

    static let codes: [(question: String, answer: String, codes: [String], rules: [String])] = [
        ("1.11", "Spine", ["Spine"], []),
        ("1.11", "  Spine ", ["Spine"], []),
        ("1.11", "SPINE", ["Spine"], ["EXT-04"]),
        ("1.11", "Non hip/non spine", ["Other"], ["EXT-04"]),
        ("1.11", "Ankle", [], ["EXT-05"]),
        ("1.11", "Spine;Hip", [], ["EXT-05"]),
        ("1.05", "Donít know", ["Don't know"], ["EXT-04"]),
        ("1.05", "Don’t know", ["Don't know"], ["EXT-04"]),
        ("1.05", "don't know", ["Don't know"], ["EXT-04"]),
        ("4.01", "Alendronate;Denosumab", ["Alendronate", "Denosumab"], []),
        ("4.01", " Alendronate ; ;Denosumab;", ["Alendronate", "Denosumab"], []),
        ("4.01", "Alendronate;Aspirin", ["Alendronate"], ["EXT-06"]),
        ("4.01", "Aspirin", [], ["EXT-06"]),
        (
            "4.01", "Referred to GP to decide prescription",
            ["Referred to GP to decide prescription"], []
        ),
        (
            "4.01", "Referred to XX to decide prescription", [], ["EXT-06"]
        ),
        ("4.01", "zoledronate;Donít know", ["Zoledronate", "Don't know"], ["EXT-04", "EXT-04"]),
        ("IMD Quintile", "1", ["1"], []),
        ("IMD Quintile", "6", [], ["EXT-05"]),
    ]

    @Test(
        "Codes are compared exactly, mended where the damage is known, else missing",
        arguments: codes)
    func code(question: String, answer: String, codes: [String], rules: [String]) throws {
        let dictionary = try MadeExtract.dictionary()
        let field = try #require(Field.allCases.first { $0.question == question })
        for reading in try Reading.both([question: answer]) {
            #expect(reading.records.first?[field] == dictionary.bits(field, codes))
            #expect(reading.rules == rules)
            #expect(reading.summary.mended == rules.count { $0 == "EXT-04" })
        }
    }

    static let dates: [(answer: String, iso: String?, rule: String?)] = [
        ("2021-05-06", "2021-05-06", nil), ("06/05/2021", "2021-05-06", nil),
        (" 2020-02-29 ", "2020-02-29", nil), ("2022-12-31", "2022-12-31", nil),
        ("2021-02-29", nil, "EXT-07"), ("31/04/2021", nil, "EXT-07"), ("6/5/2021", nil, "EXT-07"),
        ("2021-13-01", nil, "EXT-07"), ("06-05-2021", nil, "EXT-07"), ("soon", nil, "EXT-07"),
        ("2021-0a-01", nil, "EXT-07"), ("2021-05-06T00", nil, "EXT-07"),
        ("2023-01-01", nil, "EXT-08"), ("01/01/2023", nil, "EXT-08"),
    ]

    @Test("Dates are read in two forms up to the freeze date, else missing", arguments: dates)
    func date(answer: String, iso: String?, rule: String?) throws {
        for reading in try Reading.both(["1.07": answer]) {
            let expected = try iso.map(day) ?? PatientRecord.missing
            #expect(reading.records.first?[.assessmentDate] == expected)
            #expect(reading.rules == (rule.map { [$0] } ?? []))
        }
    }

    static let numbers: [(answer: String, hundredths: Int32?)] = [
        ("162", 16200), ("162.5", 16250), ("-2.5", -250), ("+0.25", 25), ("1.005", 101),
        ("-1.005", -101), ("1.0049", 100), (".5", 50), ("5.", 500), ("0", 0),
        ("1,5", nil), ("162 cm", nil), ("-", nil), (".", nil), ("1e3", nil), ("1.2.3", nil),
        ("99999999999999999999", nil),
    ]

    @Test("Numbers become hundredths, half away from nought, else missing", arguments: numbers)
    func number(answer: String, hundredths: Int32?) throws {
        for reading in try Reading.both(["3.04": answer]) {
            #expect(reading.records.first?[.tScore] == hundredths ?? PatientRecord.missing)
            #expect(reading.rules == (hundredths == nil ? ["EXT-09"] : []))
        }
    }

    static let nhsNumbers: [(answer: String, number: UInt64, valid: Bool)] = [
        ("9434765919", 9_434_765_919, true), ("943 476 5919", 9_434_765_919, true),
        ("9434765918", 0, false), ("943476591", 0, false), ("94347659190", 0, false),
        ("943476591X", 0, false), ("0000000000", 0, false), ("", 0, true),
    ]

    @Test("An NHS number needs ten digits and its check digit", arguments: nhsNumbers)
    func nhsNumber(answer: String, number: UInt64, valid: Bool) throws {
        for reading in try Reading.both(["1.01": answer]) {
            #expect(reading.records.first?.nhsNumber == number)
            #expect(reading.records.first?[.nhsNumber] == (number == 0 ? 0 : 1))
            #expect(reading.rules == (valid ? [] : ["EXT-10"]))
        }
    }

    @Test("Record IDs are numbers where they can be, and keep in eight bytes")
    func recordIDs() throws {
        let ids = try ["17", "0017", "4611686018427387903", "4611686018427387904", "A-17", ""].map {
            try #require(try Reading.both(["Record ID": $0]).first?.records.first?.recordID)
        }
        #expect(ids[0] == .number(17))
        #expect(ids[1] == ids[0])
        #expect(ids[5] == .missing)
        for id in ids { #expect(RecordID(packed: id.packed) == id) }
        #expect(Set(ids.map(\.packed)).count == 5)
        if case .text = ids[4] {} else { Issue.record("A-17 is not a number") }
    }

    @Test("A blank Record ID is a finding; an unknown service is none of the reader's")
    func blanks() throws {
        for reading in try Reading.both(["Record ID": " "]) { #expect(reading.rules == ["EXT-11"]) }
        for reading in try Reading.both(["FLS Code": "Z99"]) {
            #expect(reading.records.first?.service == nil)
            #expect(reading.rules.isEmpty)
        }
    }

    @Test("Findings are counted by the record's service")
    func byService() throws {
        for (code, service) in [("A01", "A01"), ("Z99", "")] {
            for reading in try Reading.both(["FLS Code": code, "1.07": "soon"]) {
                let key = FindingTally.Key(
                    rule: "EXT-07", service: service, field: "1.07 DateFLSAssess")
                #expect(reading.summary.tally.counts == [key: 1])
            }
        }
    }

    @Test("No finding repeats a patient's value")
    func silence() throws {
        let values = [
            "1.01": "1234567890", "1.07": "31/02/2021", "3.04": "tall", "1.05": "Perhaps",
        ]
        for reading in try Reading.both(values) {
            #expect(reading.rules == ["EXT-05", "EXT-07", "EXT-09", "EXT-10"])
            for finding in reading.summary.tally.shown {
                for value in values.values { #expect(!finding.summary.contains(value)) }
            }
        }
    }
}
