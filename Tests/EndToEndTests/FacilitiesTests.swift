import Foundation
import Testing

@Suite("The facilities audit, from file to site")
struct FacilitiesTests {
    private static let file = "extracts/2021/facilities.csv"

    /// A data folder of three services whose facilities file was changed.
    private static func changed(_ change: (String) -> String) throws -> Scratch {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 120)
        try scratch.edit("data/\(file)", change)
        return scratch
    }

    private static func build(_ scratch: borrowing Scratch) throws -> Flsdb.Ended {
        try Flsdb.run([
            "build", "--data", scratch.path("data"), "--output", scratch.path("out"), "--quiet",
        ])
    }

    private static func validate(_ scratch: borrowing Scratch) throws -> Flsdb.Ended {
        try Flsdb.run([
            "validate", "--release", scratch.path("data/releases/2021.yaml"), "--quiet",
        ])
    }

    /// The text with one cell of its first service replaced.
    private static func replacing(_ column: String, with cell: String) -> (String) -> String {
        { text in
            var lines = text.split(separator: "\n").map(String.init)
            let place = lines[0].split(separator: ",").firstIndex { $0 == column } ?? 0
            var cells = lines[1].split(separator: ",", omittingEmptySubsequences: false)
                .map(String.init)
            cells[place] = cell
            lines[1] = cells.joined(separator: ",")
            return lines.joined(separator: "\n") + "\n"
        }
    }

    @Test("What a service answers reaches the tables, the results file and its page")
    func answers() throws {
        let scratch = try Self.changed(Self.replacing("population", with: "123456"))
        let ended = try Self.build(scratch)
        #expect(ended.code == 0, "\(ended.output)\(ended.errors)")
        #expect(
            try scratch.text("out/site/2021/data/facilities-answers.csv")
                .contains("2021,F01,population,123456,answered\n"))
        #expect(try scratch.text("out/site/2021/services/F01.html").contains("123,456 people"))
        #expect(try scratch.text("out/site/2021/facilities.html").contains(">123,456<"))
        let results = try scratch.text("out/site/2021/data/results.json")
        #expect(results.contains(#"{"path":"extracts/2021/facilities.csv","rows":3,"sha256":""#))
        #expect(results.contains(#"{"path":"dictionary/facilities.csv","rows":"#))
    }

    @Test(
        "Markup and formulas in an answer are found by line and never published",
        arguments: [
            "<script>alert(1)</script>", "=HYPERLINK(1)", "@SUM(A1)", "+44 20 7946 0000",
            "../../etc",
        ])
    func hostile(text: String) throws {
        let scratch = try Self.changed(Self.replacing("monitoring", with: text))
        let validated = try Self.validate(scratch)
        #expect(validated.output.contains("FAC-04"), "\(validated.output)")
        #expect(validated.output.contains("\(Self.file):2: Look at the column monitoring."))
        #expect(!validated.output.contains(text))
        #expect(try Self.build(scratch).code == 0)
        for (path, bytes) in try scratch.files("out/site") {
            #expect(bytes.range(of: Data(text.utf8)) == nil, "\(path)")
        }
    }

    @Test("A service with two rows is an error that validate and build both tell")
    func repeated() throws {
        let scratch = try Self.changed { text in
            text + String(text.split(separator: "\n")[1]) + "\n"
        }
        let validated = try Self.validate(scratch)
        #expect(validated.code == 1)
        #expect(validated.output.contains("error FAC-02"), "\(validated.output)")
        let built = try Self.build(scratch)
        #expect(built.code == 1)
        #expect(built.errors.contains("FAC-02"), "\(built.errors)")

        try scratch.edit("data/releases/2021.yaml") {
            $0 + "findings:\n  FAC-02: {accepted_by: Audit lead, because: Both rows are wrong.}\n"
        }
        let accepted = try Self.validate(scratch)
        #expect(accepted.code == 0, "\(accepted.output)\(accepted.errors)")
        #expect(accepted.output.contains("accepted by Audit lead: Both rows are wrong."))
    }

    @Test("A file that is cut inside a quote stops the run with its line")
    func cut() throws {
        let scratch = try Self.changed { $0 + "\"F99" }
        let ended = try Self.build(scratch)
        #expect(ended.code == 2)
        #expect(ended.errors.contains("\(Self.file):5:"), "\(ended.errors)")
    }

    @Test("A release without a facilities file has pages that say so")
    func none() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 120)
        try scratch.edit("data/releases/2021.yaml") {
            $0.replacing("facilities: \(Self.file)\n", with: "")
        }
        try FileManager.default.removeItem(atPath: scratch.path("data/\(Self.file)"))
        let ended = try Self.build(scratch)
        #expect(ended.code == 0, "\(ended.output)\(ended.errors)")
        for page in ["facilities.html", "services/F01.html", "index.html"] {
            #expect(
                try scratch.text("out/site/2021/\(page)")
                    .contains("There was no facilities audit this year."), "\(page)")
        }
        let validated = try Self.validate(scratch)
        #expect(!validated.output.contains("FAC-"))
    }

    @Test("The order of the rows changes nothing but the file's checksum")
    func shuffled() throws {
        let scratch = try Self.changed { $0 }
        #expect(try Self.build(scratch).code == 0)
        let before = try scratch.files("out/site/2021/data")
        try scratch.edit("data/\(Self.file)") { text in
            let lines = text.split(separator: "\n")
            return ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n"
        }
        #expect(try Self.build(scratch).code == 0)
        let after = try scratch.files("out/site/2021/data")
        for (name, bytes) in before where name.hasSuffix(".csv") {
            #expect(after[name] == bytes, "\(name)")
        }
    }
}
