import CSV
import Testing

@Suite("Small CSV files")
struct CSVTableTests {
    @Test("A table has its header and rows with their lines")
    func whole() throws {
        let table = try CSVTable(
            bytes: Array("code,name\nA01,\"Ash, North\"\n".utf8), file: "s.csv")
        #expect(table.header == ["code", "name"])
        #expect(table.rows.map(\.line) == [2])
        #expect(table.rows.map(\.fields) == [["A01", "Ash, North"]])
    }

    @Test("A row with too few or too many fields is an error with its line")
    func ragged() {
        #expect(throws: CSVError.ragged(file: "s.csv", line: 2, columns: 1, expected: 2)) {
            try CSVTable(bytes: Array("a,b\n1\n".utf8), file: "s.csv")
        }
        #expect(throws: CSVError.ragged(file: "s.csv", line: 3, columns: 3, expected: 2)) {
            try CSVTable(bytes: Array("a,b\n1,2\n1,2,3\n".utf8), file: "s.csv")
        }
    }

    @Test("An empty file and a file in another encoding are errors")
    func unreadable() {
        #expect(throws: CSVError.empty(file: "s.csv")) { try CSVTable(bytes: [], file: "s.csv") }
        #expect(throws: CSVError.notUTF8(file: "s.csv", line: 2)) {
            try CSVTable(bytes: Array("a\n".utf8) + [0xE9, 0x0A], file: "s.csv")
        }
    }

    @Test("Every error says where it is")
    func words() {
        #expect(
            CSVError.cutLastLine(file: "s.csv", line: 9).description
                == "s.csv:9: the last line is cut short; export the file again.")
    }
}
