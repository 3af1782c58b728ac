import CSV
import Disk
import Testing

/// What the program makes of the data that it invents itself.
@Suite("Synthetic years")
struct SyntheticYearTests {
    /// The national row of the audit's live table of 2019, in per cent.
    private static let published = [
        2: 37.1, 3: 17.9, 4: 70, 5: 46.8, 6: 62, 7: 52.5, 8: 6.1, 9: 20.7, 10: 22.9, 11: 20.8,
    ]

    @Test("National levels lie near those that were published", arguments: [1, 2, 3])
    func believable(seed: Int) throws {
        let scratch = try Scratch()
        try analyse(
            in: scratch,
            [
                "--services", "40", "--records", "8000", "--seed", "\(seed)",
            ])
        let national = try table(scratch.path("results/indicators.csv"))
            .filter { $0["level"] == "national" }
        for (kpi, level) in Self.published.sorted(by: { $0.key < $1.key }) {
            let row = try #require(national.first { $0["kpi"] == String(kpi) })
            let ours = try #require(row["percent"].flatMap(Double.init))
            #expect(abs(ours - level) < 8, "KPI \(kpi): \(ours), published \(level)")
        }
    }

    @Test("CSV and XML of one seed hold the same answers")
    func formats() throws {
        let csv = try Scratch(), xml = try Scratch()
        let size = ["--services", "14", "--records", "1500", "--format"]
        try analyse(in: csv, size + ["csv"])
        try analyse(in: xml, size + ["xml"])
        for name in ["indicators.csv", "series.csv", "breakdowns.csv", "cohort.csv"] {
            let text = try csv.text("results/\(name)")
            #expect(text.count > 200, "\(name)")
            #expect(try xml.text("results/\(name)") == text, "\(name)")
        }
    }

    @Test("No record of the published services is removed, and no answer of theirs is at fault")
    func faultless() throws {
        let scratch = try Scratch()
        try analyse(
            in: scratch,
            [
                "--services", "0", "--records", "0", "--benchmark-rows",
                Flsdb.project.appending(path: "Tests/SynthesisTests/Fixtures/fls_level_2019.csv")
                    .path,
            ])
        let steps = try table(scratch.path("results/cohort.csv"))
        #expect(steps.count == 7)
        #expect(steps.allSatisfy { $0["remaining"] == "4792" && $0["removed"] == "0" })
        // Reviews outside 12 to 16 weeks, and questions without any answer, are what a published
        // figure of few per cent or none means; a code may be one service's own.
        // Their services answered no facilities audit.
        let meant: Set<String> = ["REC-25", "REC-53", "REC-55", "FAC-12"]
        let found = try table(scratch.path("results/data-quality.csv"))
            .filter { $0["service"] != "" }
        #expect(!found.isEmpty)
        #expect(Set(found.compactMap { $0["rule"] }).isSubset(of: meant))
    }

    @Test(
        "What cannot be made ends with one sentence and exit code 2",
        arguments: [
            (["--services", "0"], "between 1 and 3500"),
            (["--services", "3501"], "between 1 and 3500"),
            (["--year", "1999"], "between 2000 and 2100"),
            (["--dictionary", "/nowhere"], "/nowhere: not a data dictionary"),
            (["--benchmark-rows", "/nowhere.csv"], "/nowhere.csv"),
        ])
    func refused(options: [String], says: String) throws {
        let scratch = try Scratch()
        let ended = try Flsdb.run(["synthesise", "--output", scratch.path("data")] + options)
        #expect(ended.code == 2)
        #expect(ended.output.isEmpty)
        #expect(ended.errors.contains(says), "\(ended.errors)")
        #expect(ended.errors.split(separator: "\n").count == 1, "\(ended.errors)")
        #expect(!WholeFile.exists(at: scratch.path("data")))
    }

    @Test("A folder that cannot be written is named", arguments: ["/dev/null", "/proc/flsdb"])
    func unwritable(output: String) throws {
        let ended = try Flsdb.run(["synthesise", "--records", "10", "--output", output])
        #expect(ended.code == 2)
        #expect(ended.errors.contains(output), "\(ended.errors)")
    }

    private func analyse(in scratch: borrowing Scratch, _ options: [String]) throws {
        for arguments in [
            ["synthesise", "--year", "2019", "--output", scratch.path("data")] + options,
            [
                "analyse", "--release", scratch.path("data/releases/2019.yaml"), "--output",
                scratch.path("results"), "--quiet",
            ],
        ] {
            let ended = try Flsdb.run(arguments)
            #expect(ended.code == 0, "\(ended.errors)")
        }
    }

    private func table(_ path: String) throws -> [[String: String]] {
        let table = try CSVTable(bytes: try WholeFile.bytes(at: path, shownAs: path), file: path)
        return table.rows.map { row in
            Dictionary(uniqueKeysWithValues: zip(table.header, row.fields))
        }
    }
}
