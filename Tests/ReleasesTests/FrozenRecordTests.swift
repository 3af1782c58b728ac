import Testing

@testable import Releases

@Suite("What is written beside frozen results")
struct FrozenRecordTests {
    private static let sha256 = String(repeating: "0123456789abcdef", count: 4)

    private static func record(_ reason: String) -> FrozenRecord {
        FrozenRecord(
            year: 2020, revision: 2, publishedOn: "2022-09-15", reason: reason, sha256: sha256)
    }

    @Test(
        "A reason comes back as it was given",
        arguments: [
            "First publication.", #"She said: "twice\two" # not a comment"#, "Größe – 484 → 448",
            "- [x] & *y* {a: b}", "'", " led and trailed ", "no", "\\",
        ])
    func roundTrip(reason: String) throws {
        let record = Self.record(reason)
        #expect(FrozenRecord.isReason(reason))
        let read = try FrozenRecord(Array(record.text.utf8), file: "revision.yaml")
        #expect(read == record)
        #expect(read.name == "2020-r2")
    }

    @Test(
        "A reason is one line with something in it",
        arguments: [
            "", "  ", "two\nlines", "bell\u{7}", "next\u{85}line", "sep\u{2028}arator",
            String(repeating: "x", count: 401),
        ])
    func noReason(text: String) { #expect(!FrozenRecord.isReason(text)) }

    @Test(
        "A record that was changed is refused with its line",
        arguments: [
            ("year: 2020", "year: twenty", 2), ("revision: 2", "revision: 0", 3),
            ("2022-09-15", "2022-09-31", 4), ("reason: \"Why.\"", "reason: \"\"", 5),
            ("sha256: 0", "sha256: g", 6), ("sha256: 0", "sha256: ", 6),
            ("sha256:", "sha512:", 6),
        ])
    func changed(old: String, new: String, line: Int) {
        let text = Self.record("Why.").text.replacing(old, with: new)
        #expect {
            try FrozenRecord(Array(text.utf8), file: "published/2020-r2/revision.yaml")
        } throws: { error in
            "\(error)".hasPrefix("published/2020-r2/revision.yaml:\(line): ")
        }
    }

    @Test("A release states its revision and the table of names, or neither")
    func release() throws {
        func read(_ more: String) throws -> Release {
            try DataFolderFixture.with(["releases/2019.yaml": DataFolderFixture.release + more]) {
                try $0.release(file: "releases/2019.yaml")
            }
        }
        #expect(try read("").revision == 1)
        #expect(try read("").renames == "")
        let stated = try read("revision: 3\nrenames: reference/renames.csv\n")
        #expect(stated.revision == 3)
        #expect(stated.renames == "reference/renames.csv")
        #expect(throws: ReleaseError.self) { try read("revision: 0\n") }
        #expect(throws: ReleaseError.self) { try read("renames: ../renames.csv\n") }
    }
}
