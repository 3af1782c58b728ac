import Checksums
import Disk
import Extract
import Testing

@Suite("Lists beside the extract")
struct OptOutListTests {
    @Test("Opt-outs are NHS numbers, one a line, with or without a comma")
    func numbers() throws {
        let bytes = Array("\u{FEFF}9434765919,\r\n\n943 476 5870\n9434765919\n".utf8)
        let list = try withFile(bytes, ".txt") { try OptOutList(file: $0, shownAs: "o.txt") }
        #expect(list.numbers == [9_434_765_870, 9_434_765_919])
        #expect(list.rows == 3)
        #expect(list.findings.isEmpty)
        #expect(list.sha256 == SHA256.hex(of: bytes))
        #expect(list.contains(9_434_765_919))
        #expect(!list.contains(9_434_765_918))
        #expect(!list.contains(0))
    }

    @Test("A line that is not an NHS number is a finding without its text")
    func badLines() throws {
        let bytes = Array("9434765919\n9434765918,\nJane Roe\n".utf8)
        let list = try withFile(bytes, ".txt") { try OptOutList(file: $0, shownAs: "o.txt") }
        #expect(list.numbers.count == 1)
        #expect(list.findings.map(\.location.text) == ["o.txt:2", "o.txt:3"])
        #expect(list.findings.allSatisfy { $0.rule == "EXT-13" })
        #expect(list.findings.allSatisfy { !$0.summary.contains("94347") })
    }

    @Test("An empty list is a list; a missing one is an error")
    func empty() throws {
        let list = try withFile([], ".txt") { try OptOutList(file: $0, shownAs: "o.txt") }
        #expect(list.numbers.isEmpty)
        let missing = DiskError(file: "o.txt", reason: "No such file or directory")
        #expect(throws: ExtractError.disk(missing)) {
            try OptOutList(file: "/nowhere/o.txt", shownAs: "o.txt")
        }
    }

    @Test("A list with a thousand lines that are no NHS number is another kind of file")
    func anotherFile() throws {
        let lines = Array(String(repeating: "x\n", count: 1_001).utf8)
        #expect(throws: ExtractError.tooManyUnreadable(file: "o.txt", line: 1_001)) {
            try withFile(lines, ".txt") { try OptOutList(file: $0, shownAs: "o.txt") }
        }
    }

    @Test("Record IDs are read again from the lines on which their records begin")
    func recordIDs() throws {
        let records = ["A-1", " B-2 ", "C-3"].map { MadeExtract.record(["Record ID": $0]) }
        let reader = ExtractReader(
            dictionary: try MadeExtract.dictionary(), serviceCodes: [], freezeDate: Day(number: 0))
        for (text, suffix) in [
            (MadeExtract.csv(records), ".csv"), (MadeExtract.xml(records), ".xml"),
        ] {
            let found = try withFile(Array(text.utf8), suffix) { path in
                var lines: [Int] = []
                _ = try reader.read(file: path, shownAs: "p") { record, _ in
                    lines.append(record.line)
                }
                return try reader.recordIDs(file: path, atLines: Set(lines.dropFirst()))
                    .sorted { $0.key < $1.key }.map { String(decoding: $0.value, as: UTF8.self) }
            }
            #expect(found == ["B-2", "C-3"])
        }
    }

    @Test(
        "Record IDs that are not written plainly are read again all the same",
        arguments: [
            (".csv", "B-2", "\"B\n-2\"", "B\n-2"), (".csv", "B-2", "\"B,2\"", "B,2"),
            (".csv", "B-2", "\"B\"\"2\"", "B\"2"), (".xml", "B-2", "B&amp;2", "B&2"),
            (".xml", "id=\"B-2\"", "id='B-3'", "B-3"),
            (".xml", "id=\"B-2\"", "\nid=\"B-4\"", "B-4"),
        ])
    func oddRecordIDs(suffix: String, plain: String, odd: String, read: String) throws {
        let records = ["A-1", "B-2", "C-3"].map { MadeExtract.record(["Record ID": $0]) }
        let text = suffix == ".csv" ? MadeExtract.csv(records) : MadeExtract.xml(records)
        let reader = ExtractReader(
            dictionary: try MadeExtract.dictionary(), serviceCodes: [], freezeDate: Day(number: 0))
        let found = try withFile(Array(text.replacing(plain, with: odd).utf8), suffix) { path in
            var lines: [Int] = []
            _ = try reader.read(file: path, shownAs: "p") { record, _ in lines.append(record.line) }
            return try reader.recordIDs(file: path, atLines: Set(lines.dropFirst()))
                .sorted { $0.key < $1.key }.map { String(decoding: $0.value, as: UTF8.self) }
        }
        #expect(found == [read, "C-3"])
    }
}
