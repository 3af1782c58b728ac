import CSV
import Testing

/// Reads `text` through blocks of `blockBytes`, so that every record meets a block's end.
private func records(
    _ bytes: [UInt8], blockBytes: Int = 7, limits given: CSVLimits = CSVLimits()
) throws(CSVError) -> [(line: Int, fields: [[UInt8]])] {
    var limits = given
    limits.blockBytes = blockBytes
    var given = 0
    var reader = CSVReader(file: "made.csv", limits: limits) { buffer in
        let taken = min(buffer.count, bytes.count - given)
        buffer.copyBytes(from: bytes[given..<given + taken])
        given += taken
        return taken
    }
    var records: [(line: Int, fields: [[UInt8]])] = []
    while try reader.next() {
        records.append((reader.line, (0..<reader.count).map { Array(reader[$0]) }))
    }
    return records
}

private func texts(_ text: String, blockBytes: Int) throws -> [[String]] {
    try records(Array(text.utf8), blockBytes: blockBytes).map { record in
        record.fields.map { String(decoding: $0, as: UTF8.self) }
    }
}

@Suite("Reading CSV records")
struct CSVReaderTests {
    static let worked: [(text: String, records: [[String]])] = [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
        ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
        ("a,b\r\n1,2\r", [["a", "b"], ["1", "2"]]),
        ("\u{FEFF}a,b\n1,\n", [["a", "b"], ["1", ""]]),
        ("a,b,,\n1,2,,\n", [["a", "b", "", ""], ["1", "2", "", ""]]),
        ("a,b\n\n\r\n1,2\n\n", [["a", "b"], ["1", "2"]]),
        ("a,b\n\"1,5\",\"say \"\"no\"\"\"\n", [["a", "b"], ["1,5", "say \"no\""]]),
        ("a,b\n\"one\r\ntwo\",\"\"\r\n", [["a", "b"], ["one\r\ntwo", ""]]),
        ("a,b\n5\" scar,\"\"\"\"", [["a", "b"], ["5\" scar", "\""]]),
        ("a\n1,2,3\n", [["a"], ["1", "2", "3"]]),
        ("a,b\n\n", [["a", "b"]]),
        ("\"a\",\"b\"\r", [["a", "b"]]),
        ("", []), ("\u{FEFF}", []), ("\n\n", []),
    ]

    @Test("Every form of RFC 4180 gives the same fields whatever the block size", arguments: worked)
    func forms(text: String, expected: [[String]]) throws {
        for blockBytes in [1, 2, 3, 5, 7, 64, 4096] {
            #expect(try texts(text, blockBytes: blockBytes) == expected, "blocks of \(blockBytes)")
        }
    }

    @Test("A record's line counts the breaks inside quotes before it")
    func lines() throws {
        let read = try records(Array("a,b\n\"x\ny\",1\n\n2,3\n".utf8))
        #expect(read.map(\.line) == [1, 2, 5])
    }

    static let damaged: [(text: String, error: CSVError)] = [
        ("a,b\n1,\"2\n3,4\n", .endsInsideQuote(file: "made.csv", line: 2)),
        ("a,b\n\"1\n2\",\"3", .endsInsideQuote(file: "made.csv", line: 3)),
        ("a,b,c\n1,2,3\n4,5", .cutLastLine(file: "made.csv", line: 3)),
        ("a,b\n1,\"2\"3\n", .textAfterQuote(file: "made.csv", line: 2)),
        ("a,b\n1,2\n1,\u{0}2\n", .nulByte(file: "made.csv", line: 3)),
        ("a,b\n1,\"x\n\u{0}\"\n", .nulByte(file: "made.csv", line: 3)),
    ]

    @Test("Damage stops the reading with its line", arguments: damaged)
    func damage(text: String, error: CSVError) {
        for blockBytes in [1, 3, 7, 4096] {
            #expect(throws: error) { try records(Array(text.utf8), blockBytes: blockBytes) }
        }
    }

    @Test("A huge field is refused, quoted or not, and does not grow the buffer without end")
    func hugeField() {
        var limits = CSVLimits()
        limits.fieldBytes = 100
        limits.recordBytes = 1000
        let long = String(repeating: "x", count: 101)
        for text in ["a,b\n1,\(long)\n", "a,b\n1,\"\(long)\"\n", "a,b\n1,\"\(long)"] {
            #expect(throws: CSVError.fieldTooLong(file: "made.csv", line: 2)) {
                try records(Array(text.utf8), limits: limits)
            }
        }
        let full = String(repeating: "x", count: 99)
        #expect(throws: Never.self) { try records(Array("a\n\(full)\n".utf8), limits: limits) }
        let row = Array(repeating: full, count: 20).joined(separator: ",")
        #expect(throws: CSVError.fieldTooLong(file: "made.csv", line: 2)) {
            try records(Array("a\n\(row)\n".utf8), limits: limits)
        }
    }

    @Test("A row of 10,000 columns is refused with its line")
    func manyColumns() {
        let row = String(repeating: "1,", count: 9_999) + "1\n"
        #expect(throws: CSVError.tooManyColumns(file: "made.csv", line: 2)) {
            try records(Array("a,b\n\(row)".utf8), blockBytes: 4096)
        }
    }

    @Test("A source that fails is an error, not an end")
    func failingSource() {
        #expect(throws: CSVError.unreadable(file: "gone.csv")) {
            var reader = CSVReader(file: "gone.csv") { _ in -1 }
            _ = try reader.next()
        }
    }
}
