import CSV
import Disk
import Testing

/// Nothing of a patient's own leaves the program, by any way.
@Suite("No patient")
struct NoPatientTests {
    private static let own = ["Record ID", "1.01 NHSNumber", "1.02 DateOfBirth", "1.04 Post Code"]

    @Test("No file and no message holds a patient's number, date of birth, postcode or record id")
    func nowhere() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 10, records: 1200)
        let extract = scratch.path("data/extracts/2021/patients.csv")
        let table = try CSVTable(
            bytes: try WholeFile.bytes(at: extract, shownAs: "extract"), file: "extract")
        let columns = Self.own.compactMap { table.header.firstIndex(of: $0) }
        #expect(columns.count == Self.own.count)
        let patients = Set(
            table.rows.flatMap { row in
                columns.compactMap { $0 < row.fields.count ? row.fields[$0] : nil }
            }.filter { $0.utf8.count > 5 }.map { Self.parts(of: $0).joined(separator: " ") })
        #expect(patients.count > 3000)
        let written = Self.words(of: try scratch.text("data/extracts/2021/patients.csv"))
        #expect(written.intersection(patients).count == patients.count, "the search finds them")
        // A broken row: messages must not repeat what stands there.
        try scratch.edit("data/extracts/2021/patients.csv") { text in
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            lines[5] =
                lines[5].split(separator: ",", maxSplits: 5).dropLast().joined(separator: ",")[...]
            return lines.joined(separator: "\n")
        }

        var said = ""
        for arguments in [
            ["build", "--data", scratch.path("data"), "--output", scratch.path("out")],
            [
                "analyse", "--release", scratch.path("data/releases/2021.yaml"), "--output",
                scratch.path("results"),
            ],
            ["validate", "--release", scratch.path("data/releases/2021.yaml")],
        ] {
            let ended = try Flsdb.run(arguments)
            #expect(ended.code == 1, "a broken row is an error: \(ended.errors)")
            said += ended.output + ended.errors
        }
        var texts = [("what the program says", said)]
        for folder in ["out", "results"] {
            let files = try scratch.files(folder)
            #expect(files.count > 10)
            texts += files.map {
                ("\(folder)/\($0.key)", String(decoding: $0.value, as: UTF8.self))
            }
        }
        for (name, text) in texts {
            let found = Self.words(of: text).intersection(patients).count
            #expect(found == 0, "\(name) holds \(found) values of patients")
        }
    }

    /// Every run of letters, digits and hyphens, alone and with the one or two runs after it, so
    /// that a number in groups, a date and a postcode are words too, whatever stands between.
    private static func words(of text: String) -> Set<String> {
        let parts = parts(of: text)
        let pairs = zip(parts, parts.dropFirst()).map { "\($0) \($1)" }
        let threes = zip(pairs, parts.dropFirst(2)).map { "\($0) \($1)" }
        return Set(parts).union(pairs).union(threes)
    }

    private static func parts(of text: String) -> [String] {
        text.utf8.split { byte in
            !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                && byte != UInt8(ascii: "-")
        }.map { String(decoding: Array($0), as: UTF8.self) }
    }
}
