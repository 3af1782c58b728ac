import CSV
import Findings
import Testing

@testable import Facilities

@Suite("Reading the facilities audit")
struct FacilitiesReaderTests {
    @Test("A faultless row is read question by question, its numbers exactly")
    func faultless() throws {
        let audit = try SmallForm.read(SmallForm.header + SmallForm.row, services: ["F01"])
        let number = try #require(DecimalNumber("1.5"))
        let people = try #require(DecimalNumber("250000"))
        let responses = try #require(DecimalNumber("12"))
        #expect(
            audit.services == [
                ServiceAnswers(
                    service: "F01",
                    answers: [
                        .code("Acute hospital"), .month("2016-05"), .number(number),
                        .number(people), .code("Yes"), .number(responses),
                    ])
            ])
        #expect(audit.rows == 1)
        #expect(SmallForm.found(in: audit) == [])
        #expect(audit.services[0].answers.map(\.text)[2] == "1.5")
    }

    static let broken: [(String, String, GivenAnswer, Int)] = [
        ("FAC-04", "F01,Acute hosptial,2016-05,1.5,250000,Yes,12", .unusable, 0),
        ("FAC-04", "F01,<script>alert(1)</script>,2016-05,1.5,250000,Yes,12", .unusable, 0),
        ("FAC-04", "F01,Acute hospital,2016-05,1.5,250000,=1+1,12", .unusable, 4),
        ("FAC-05", "F01,Community,May 2016,1.5,250000,Yes,12", .unusable, 1),
        ("FAC-05", "F01,Community,2016-13,1.5,250000,Yes,12", .unusable, 1),
        ("FAC-05", "F01,Community,2016-05,1.5.0,250000,Yes,12", .unusable, 2),
        ("FAC-05", "F01,Community,2016-05,-1,250000,Yes,12", .unusable, 2),
        ("FAC-05", "F01,Community,2016-05,1e1,250000,Yes,12", .unusable, 2),
        ("FAC-05", "F01,Community,2016-05,1.5,\"250,000\",Yes,12", .unusable, 3),
        ("FAC-05", "F01,Community,2016-05,1.5,2500.5,Yes,12", .unusable, 3),
        ("FAC-05", "F01,Community,2016-05,1.5,99999999999999999999,Yes,12", .unusable, 3),
        ("FAC-05", "F01,Community,2016-05,1.5,=cmd|' /C calc'!A0,Yes,12", .unusable, 3),
        ("FAC-06", "F01,Community,2016-05,41,250000,Yes,12", .unusable, 2),
        ("FAC-06", "F01,Community,2016-05,1.5,999,Yes,12", .unusable, 3),
        ("FAC-06", "F01,Community,1989-12,1.5,250000,Yes,12", .unusable, 1),
        ("FAC-06", "F01,Community,2022-01,1.5,250000,Yes,12", .unusable, 1),
        ("FAC-07", "F01,,2016-05,1.5,250000,Yes,12", .open, 0),
        ("FAC-07", "F01,Community,2016-05,1.5,250000,Yes, ", .open, 5),
        ("FAC-08", "F01,Community,2016-05,1.5,250000,No,12", .notAsked, 5),
        ("FAC-09", "F01,acute HOSPITAL,2016-05,1.5,250000,Yes,12", .code("Acute hospital"), 0),
    ]

    @Test("Each rule about a cell finds it by line and sets the answer aside", arguments: broken)
    func cell(rule: String, row: String, answer: GivenAnswer, place: Int) throws {
        let audit = try SmallForm.read(SmallForm.header + row + "\n", services: ["F01"])
        #expect(SmallForm.found(in: audit) == ["\(rule) facilities.csv:2 F01"])
        #expect(audit.services[0].answers[place] == answer)
        for finding in audit.tally.shown {
            for cell in row.split(separator: ",").dropFirst() where cell.utf8.count > 3 {
                #expect(!finding.summary.contains(cell), "a finding repeats a cell")
            }
        }
    }

    @Test("A question that does not apply, or whose condition was left open, is not missed")
    func condition() throws {
        let header = SmallForm.header
        let no = try SmallForm.read(
            header + "F01,Community,2016-05,1,250000,No,\n", services: ["F01"])
        #expect(no.services[0].answers[5] == .notAsked)
        #expect(SmallForm.found(in: no) == [])
        let open = try SmallForm.read(
            header + "F01,Community,2016-05,1,250000,,\n", services: ["F01"])
        #expect(open.services[0].answers[5] == .notAsked)
        #expect(SmallForm.found(in: open) == ["FAC-07 facilities.csv:2 F01"])
    }

    @Test("A row of an unregistered service is left out; registered ones without a row are named")
    func services() throws {
        let audit = try SmallForm.read(
            SmallForm.header + "X99,Community,2016-05,1,250000,No,\n" + SmallForm.row)
        #expect(audit.services.map(\.service) == ["F01"])
        #expect(
            SmallForm.found(in: audit) == [
                "FAC-01 facilities.csv:2 ", "FAC-12 facilities.csv F02 F03",
                "FAC-12 facilities.csv F02 F03",
            ])
    }

    @Test("Of two rows of one service neither is used, in whichever order they stand")
    func repeated() throws {
        let other = "F01,Community,2016-05,1,250000,No,\n"
        for rows in [SmallForm.row + other, other + SmallForm.row] {
            let audit = try SmallForm.read(SmallForm.header + rows, services: ["F01"])
            #expect(audit.services == [])
            #expect(
                SmallForm.found(in: audit)
                    == ["FAC-02 facilities.csv:2 F01", "FAC-02 facilities.csv:3 F01"])
        }
    }

    @Test(
        "A row that is not whole is left out and the others are read",
        arguments: [
            Array("F02,Community\n".utf8), Array("F02,a,b,c,d,e,f,g,h\n".utf8),
            Array("F02,".utf8) + [0xff] + Array(",2016-05,1,250000,No,\n".utf8),
        ])
    func ragged(row: [UInt8]) throws {
        let audit = try SmallForm.read(
            Array(SmallForm.header.utf8) + row + Array(SmallForm.row.utf8), services: ["F01"])
        #expect(audit.services.map(\.service) == ["F01"])
        #expect(SmallForm.found(in: audit) == ["FAC-03 facilities.csv:2 "])
        #expect(audit.rows == 2)
    }

    @Test("Columns may come in any order; unknown, doubled and lacking ones are found")
    func columns() throws {
        let audit = try SmallForm.read(
            "wte,fls_code,notes,setting,setting,people,survey,responses\n"
                + "2,F01,text,Community,Acute hospital,250000,No,\n", services: ["F01"])
        #expect(
            SmallForm.found(in: audit) == [
                "FAC-10 facilities.csv:1 ", "FAC-10 facilities.csv:1 ",
                "FAC-11 facilities.csv:1 ",
            ])
        #expect(audit.services[0].answers[0] == .code("Community"))
        #expect(audit.services[0].answers[1] == .notAsked)
    }

    @Test("A header alone is an audit that nobody answered")
    func headerOnly() throws {
        let audit = try SmallForm.read(SmallForm.header)
        #expect(audit.services == [])
        #expect(audit.questions.count == 6)
        #expect(audit.tally.counts.values.reduce(0, +) == 3)
    }

    @Test(
        "What is no CSV file stops with the file's name",
        arguments: [
            ("", "facilities.csv: the file is empty"),
            ("a,b\n1,2\n", "facilities.csv:1: the column"),
            ("fls_code,fls_code\n", "facilities.csv:1: the column"),
            (SmallForm.header + "F01,\"never closed\n", "facilities.csv:2: the file ends inside"),
            (SmallForm.header + "F01,a\0b,,,,,\n", "facilities.csv:2: the line holds a NUL"),
            (
                SmallForm.header + "F01,\"" + String(repeating: "x", count: 5000) + "\",,,,,\n",
                "facilities.csv:2: a field is longer"
            ),
        ])
    func stopping(text: String, says: String) {
        let error = #expect(throws: FacilitiesError.self) { try SmallForm.read(text) }
        #expect(error.map { "\($0)".hasPrefix(says) } == true)
    }
}
