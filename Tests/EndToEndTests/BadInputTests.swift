import Foundation
import Testing

/// A way in which an input can be wrong, and what the program must say of it.
struct BadInput: Sendable, CustomTestStringConvertible {
    let name: String
    let format: String
    let file: String
    let change: @Sendable (String) -> String
    /// Words that the error must hold, with the file's name and mostly a line.
    let says: [String]

    var testDescription: String { name }

    init(
        _ name: String, _ file: String = "extracts/2021/patients.csv", says: [String],
        change: @escaping @Sendable (String) -> String
    ) {
        self.name = name
        format = file.hasSuffix(".xml") ? "xml" : "csv"
        self.file = file
        self.says = says
        self.change = change
    }
}

@Suite("Bad input")
struct BadInputTests {
    private static let xml = "extracts/2021/patients.xml"

    static let stopping: [BadInput] = [
        BadInput("an empty extract", says: ["patients.csv", "empty"]) { _ in "" },
        BadInput("a header without rows", says: ["patients.csv", "record"]) {
            $0.split(separator: "\n").prefix(1).joined() + "\n"
        },
        BadInput("a required column missing", says: ["patients.csv", "1.09"]) {
            $0.replacing("1.09", with: "9.99", maxReplacements: 1)
        },
        BadInput("a file that ends inside a quote", says: ["patients.csv:", "quot"]) {
            $0 + "\"never closed"
        },
        BadInput("a last line that is cut", says: ["patients.csv:"]) { text in
            text.split(separator: "\n").prefix(4).joined(separator: "\n") + "\nR99,"
        },
        BadInput("a NUL byte", says: ["patients.csv:"]) { $0 + "R\0,\n" },
        BadInput("a row of ten thousand columns", says: ["patients.csv:", "columns"]) {
            $0 + String(repeating: "x,", count: 10_000) + "\n"
        },
        BadInput("a huge field", says: ["patients.csv:"]) {
            $0 + String(repeating: "x", count: 12_000_000) + "\n"
        },
        BadInput("a truncated XML file", xml, says: ["patients.xml:"]) {
            String($0.prefix($0.count / 2))
        },
        BadInput("a DOCTYPE", xml, says: ["patients.xml:", "DOCTYPE"]) {
            $0.replacing(
                "<flsdb-extract", with: "<!DOCTYPE x []>\n<flsdb-extract", maxReplacements: 1)
        },
        BadInput("an entity bomb", xml, says: ["patients.xml:", "DOCTYPE"]) {
            $0.replacing(
                "<flsdb-extract",
                with: """
                    <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
                    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
                    <flsdb-extract
                    """, maxReplacements: 1)
        },
        BadInput("deep nesting", xml, says: ["patients.xml:"]) { _ in
            String(repeating: "<flsdb-extract>", count: 100_000)
        },
        BadInput("an unknown element", xml, says: ["patients.xml:"]) {
            $0.replacing("</patient>", with: "<surprise/></patient>", maxReplacements: 1)
        },
        BadInput(
            "a release with a typo", "releases/2021.yaml", says: ["2021.yaml:", "freeze_date"]
        ) { $0.replacing("freeze_date", with: "freze_date") },
        BadInput("a release with an impossible date", "releases/2021.yaml", says: ["2021.yaml:"]) {
            $0.replacing(#/freeze_date:.*/#, with: "freeze_date: 2022-02-31")
        },
        BadInput("a register with a code twice", "reference/services.csv", says: ["services.csv:"])
        {
            text in
            let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
            return (lines + [lines[1]]).joined(separator: "\n") + "\n"
        },
        BadInput(
            "hip fractures below zero", "extracts/2021/hip-fractures.csv",
            says: ["hip-fractures.csv:"]
        ) {
            let lines = $0.split(separator: "\n")
            let cells = lines[1].split(separator: ",", omittingEmptySubsequences: false)
            return "\(lines[0])\n\(cells[0]),-4,NHFD\n"
        },
        BadInput("an unknown disclosure policy", "releases/2021.yaml", says: ["polic"]) {
            $0.replacing(#/disclosure_policy:.*/#, with: "disclosure_policy: none")
        },
    ]

    @Test(
        "Each stops the run with what, where and what to do, and writes nothing",
        arguments: stopping)
    func stops(bad: BadInput) throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60, format: bad.format)
        try scratch.edit("data/\(bad.file)", bad.change)
        let ended = try Flsdb.run([
            "build", "--data", scratch.path("data"), "--output", scratch.path("out"), "--quiet",
        ])
        #expect(ended.code == 2, "\(ended.output)\(ended.errors)")
        for words in bad.says { #expect(ended.errors.contains(words), "\(ended.errors)") }
        #expect(ended.errors.count < 1_000)
        #expect(!FileManager.default.fileExists(atPath: scratch.path("out/site")))
    }

    @Test(
        "A missing file is named", arguments: ["patients.csv", "hip-fractures.csv", "opt-outs.txt"])
    func missing(file: String) throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60)
        try FileManager.default.removeItem(atPath: scratch.path("data/extracts/2021/\(file)"))
        let ended = try Flsdb.run([
            "build", "--data", scratch.path("data"), "--output", scratch.path("out"), "--quiet",
        ])
        #expect(ended.code == 2)
        #expect(ended.errors.contains(file), "\(ended.errors)")
    }

    @Test("Hip fractures of nobody leave KPI 2 and 3 without an expected number")
    func noHips() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60)
        try scratch.edit("data/extracts/2021/hip-fractures.csv") {
            $0.split(separator: "\n").prefix(1).joined() + "\n"
        }
        let ended = try Flsdb.run([
            "build", "--data", scratch.path("data"), "--output", scratch.path("out"), "--quiet",
        ])
        #expect(ended.code == 0, "\(ended.output)\(ended.errors)")
        #expect(
            try scratch.text("out/site/2021/data/indicators.csv").contains(",no-expected\n"))
    }

    @Test("A record of an unknown service is a finding at error level and is left out")
    func unknownService() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60, format: "xml")
        try scratch.edit("data/\(Self.xml)") {
            $0.replacing(#/fls="[^"]*"/#, with: "fls=\"NOWHERE\"", maxReplacements: 1)
        }
        let ended = try Flsdb.run([
            "validate", "--release", scratch.path("data/releases/2021.yaml"), "--quiet",
        ])
        #expect(ended.code == 1)
        #expect(ended.output.contains("error REC-"), "\(ended.output)")
        #expect(!ended.output.contains("NOWHERE"))
    }

    @Test("Wrong usage is told apart from a failed run")
    func usage() throws {
        #expect(try Flsdb.run(["build", "--no-such-option"]).code == 64)
        #expect(try Flsdb.run(["analyse"]).code == 64)
        #expect(try Flsdb.run(["build", "--data", "/nonexistent"]).code == 2)
        let help = try Flsdb.run(["--help"])
        #expect(help.code == 0)
        for command in ["build", "analyse", "publish", "validate", "check", "synthesise"] {
            #expect(help.output.contains(command))
            #expect(try Flsdb.run([command, "--help"]).code == 0)
        }
    }

    @Test("A folder that cannot be written is named and the old site stands")
    func unwritable() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60)
        try Data().write(to: scratch.folder.appending(path: "out"))
        let ended = try Flsdb.run([
            "build", "--data", scratch.path("data"), "--output", scratch.path("out"), "--quiet",
        ])
        #expect(ended.code == 2)
        #expect(ended.errors.contains("out"), "\(ended.errors)")
    }
}
