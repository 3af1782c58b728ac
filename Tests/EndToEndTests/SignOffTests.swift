import Foundation
import Testing

/// What a data guardian signs, and what a service sees of its own file.
@Suite("Sign-off and a service's own check")
struct SignOffTests {
    private func build(_ scratch: borrowing Scratch) throws -> Flsdb.Ended {
        try Flsdb.run([
            "build", "--data", scratch.path("data"), "--output", scratch.path("out"), "--quiet",
        ])
    }

    /// A row of a service that the register does not know: an error.
    private func addUnknownService(to scratch: borrowing Scratch) throws {
        try scratch.edit("data/extracts/2021/patients.csv") { text in
            let row = text.split(separator: "\n")[1]
            let parts = row.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
            return text + "99999999,NOWHERE,\(parts[2])\n"
        }
    }

    @Test("An error that nobody accepted ends with 1 and is not ready for sign-off")
    func open() throws {
        let scratch = try Scratch()
        try scratch.synthesise()
        try addUnknownService(to: scratch)
        #expect(try build(scratch).code == 1)
        let statement = try scratch.text("out/site/2021/data/sign-off.json")
        #expect(statement.contains(#""ready":false"#), "\(statement)")
        #expect(statement.contains(#""open_errors":["REC-01"]"#))
        let page = try scratch.text("out/site/2021/data-quality.html")
        #expect(page.contains("Not ready for sign-off."))
    }

    @Test("An accepted error ends with 0, and the statement says who accepted it and why")
    func accepted() throws {
        let scratch = try Scratch()
        try scratch.synthesise()
        try addUnknownService(to: scratch)
        try scratch.edit("data/releases/2021.yaml") {
            $0
                + "findings:\n  REC-01: {accepted_by: Audit lead, because: One test row & no more.}\n"
        }
        let ended = try build(scratch)
        #expect(ended.code == 0, "\(ended.errors)")
        let statement = try scratch.text("out/site/2021/data/sign-off.json")
        #expect(statement.contains(#""ready":true"#))
        #expect(statement.contains(#""accepted_by":"Audit lead""#))
        let page = try scratch.text("out/site/2021/data-quality.html")
        #expect(page.contains("Ready for sign-off."))
        #expect(page.contains("One test row &amp; no more."))
    }

    @Test("A release can make a rule's findings an error")
    func thresholds() throws {
        let scratch = try Scratch()
        try scratch.synthesise()
        #expect(try build(scratch).code == 0)
        try scratch.edit("data/releases/2021.yaml") {
            $0 + "findings:\n  REC-25: {warning_from: 0, error_above: 0}\n"
        }
        #expect(try build(scratch).code == 1)
        let table = try scratch.text("out/site/2021/data/data-quality.csv")
        #expect(table.contains("2021,REC-25,error,"))
    }

    @Test("A service's own file is checked alone, and nothing is said of other services")
    func ownFile() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 1500)
        let text = try scratch.text("data/extracts/2021/patients.csv")
        let lines = text.split(separator: "\n")
        let code = lines[1].split(separator: ",", omittingEmptySubsequences: false)[1]
        let own = lines.filter { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            return line == lines[0] || fields[1] == code
        }
        try Data((own.joined(separator: "\n") + "\n").utf8)
            .write(to: scratch.folder.appending(path: "own.csv"))
        let ended = try Flsdb.run([
            "validate", "--release", scratch.path("data/releases/2021.yaml"), "--extract",
            scratch.path("own.csv"), "--quiet",
        ])
        #expect(ended.code == 0, "\(ended.errors)")
        #expect(ended.output.contains("own.csv: \(own.count - 1) records read"))
        #expect(!ended.output.contains("REC-52"), "\(ended.output)")
        #expect(ended.output.contains("of these records met: KPI"))
        let missing = try Flsdb.run([
            "validate", "--release", scratch.path("data/releases/2021.yaml"), "--extract",
            scratch.path("none.csv"), "--quiet",
        ])
        #expect(missing.code == 2)
        #expect(missing.errors.contains("none.csv"))
    }
}
