import Testing

@testable import Releases

/// The whole sentence of each kind of refusal: what, where, what to do.
@Suite("What a refusal says")
struct RefusalTests {
    private static let file = "releases/2019.yaml"

    private func refusal(
        _ release: String, files: [String: String] = [:],
        _ read: (DataFolder, Release) throws -> Void = { _, _ in }
    ) throws -> String {
        let all = files.merging([Self.file: release]) { $1 }
        return try DataFolderFixture.with(all) { folder in
            let error = #expect(throws: ReleaseError.self) {
                try read(folder, try folder.release(file: Self.file))
            }
            return error?.description ?? ""
        }
    }

    private func changed(_ old: String, _ new: String) -> String {
        DataFolderFixture.release.replacing(old, with: new, maxReplacements: 1)
    }

    @Test(
        "A release file that is wrong",
        arguments: [
            (
                "freeze_date:", "freeze_dat:",
                "releases/2019.yaml:3: freeze_dat: unknown key. Did you mean \"freeze_date\"?"
            ),
            (
                "year: 2019", "year: 2020",
                "releases/2019.yaml:2: year: is 2020, which is not the year in the file's name. "
                    + "Name the file 2020.yaml or correct the year."
            ),
            (
                "published_on: 2021-03-11\n", "",
                "releases/2019.yaml: published_on is missing. Every release states it; add the line."
            ),
            (
                "extract: extracts", "extract: ../extracts",
                "releases/2019.yaml:6: extract: leads outside the data folder. "
                    + "Write a path relative to the data folder, without a leading / or .."
            ),
            (
                "year: 2019", "year: 2019\nyear: 2019",
                "releases/2019.yaml:2: year: stands more than once in the block that begins here. "
                    + "Keep one of them."
            ),
            (
                "year: 2019", "year: 1999",
                "releases/2019.yaml:2: year: is not a whole number from 2000 to 2199. "
                    + "Write digits only."
            ),
            (
                "synthetic: true", "synthetic: no",
                "releases/2019.yaml:5: synthetic: is neither true nor false. "
                    + "Write true where the patients are invented, false where they are real."
            ),
        ])
    func wrong(old: String, new: String, says: String) throws {
        #expect(try refusal(changed(old, new)) == says)
    }

    @Test(
        "A file that is no mapping of keys",
        arguments: ["", "# only a comment\n", "- year: 2019\n- synthetic: true\n", "a", "2019"])
    func noMapping(text: String) throws {
        let said = try refusal(text)
        #expect(
            said == "releases/2019.yaml:1: not YAML: a release is a list of `key: value` lines. "
                + "Check indentation, colons and quotes.")
    }

    @Test(
        "A file that is not YAML is named with the line where reading stopped",
        arguments: [
            ("  kpi_7: {green: 50}", "\tkpi_7: {green: 50}", 23),
            ("{green: 20, amber: 10}", "{green: 20, amber: 10", 23),
            ("synthetic: true", "synthetic true", 6),
        ])
    func notYAML(old: String, new: String, line: Int) throws {
        let said = try refusal(changed(old, new))
        #expect(said.hasPrefix("releases/2019.yaml:\(line): not YAML: "), "\(said)")
        #expect(said.hasSuffix("Check indentation, colons and quotes."), "\(said)")
    }

    @Test("Windows line ends change nothing")
    func windowsLineEnds() throws {
        let text = DataFolderFixture.release.replacing("\n", with: "\r\n")
        let files = [Self.file: text]
        let read = try DataFolderFixture.with(files) { try $0.release(file: Self.file) }
        let unix = [Self.file: DataFolderFixture.release]
        #expect(try DataFolderFixture.with(unix) { try $0.release(file: Self.file) } == read)
    }

    @Test("A release outside the data folder is not opened", arguments: ["../a.yaml", "/a.yaml"])
    func outside(file: String) {
        let error = #expect(throws: ReleaseError.self) {
            try DataFolder(path: "/tmp").release(file: file)
        }
        #expect(error?.description.contains("leads outside the data folder") == true)
    }

    @Test("A register or a table of hip fractures that is not there is named")
    func absent() throws {
        let noRegister = try refusal(DataFolderFixture.release) { _ = try $0.register($1) }
        #expect(
            noRegister == "reference/services.csv: cannot be read (No such file or directory). "
                + "Check the path and its permissions.")
        let files = ["reference/services.csv": DataFolderFixture.register]
        let noHips = try refusal(DataFolderFixture.release, files: files) {
            _ = try $0.hipFractures($1)
        }
        #expect(noHips.hasPrefix("extracts/2019/hip-fractures.csv: cannot be read"), "\(noHips)")
    }

    @Test(
        "A code that would leave its folder, or is not plain, is refused as a file name",
        arguments: ["../x", "a/b", "..", "A 1", "A.1", "Ä1", "ABCDEFGHIJKLMNOPQ", "ALL"])
    func unsafeCode(code: String) throws {
        let register = DataFolderFixture.header + "\(code),Name,,England,London,,,,2016-01-01,,\n"
        let files = ["reference/services.csv": register]
        let said = try refusal(DataFolderFixture.release, files: files) { _ = try $0.register($1) }
        #expect(said.hasPrefix("reference/services.csv:2: the code of the service is not"))
        #expect(said.hasSuffix("Codes become file names; ALL is every service together."))
    }

    @Test(
        "Hip fractures run from 0, which is no count, to 100,000",
        arguments: [
            ("0", [:]), ("1", ["A01": 1]), ("100000", ["A01": 100_000]), ("100001", nil),
            ("-1", nil), ("3e2", nil),
        ] as [(String, [String: Int]?)])
    func hipRange(text: String, expected: [String: Int]?) throws {
        let files = [
            Self.file: DataFolderFixture.release,
            "reference/services.csv": DataFolderFixture.register,
            "extracts/2019/hip-fractures.csv": "fls_code,hip_fractures,basis\nA01,\(text),NHFD\n",
        ]
        let counts = try DataFolderFixture.with(files) { folder in
            try? folder.hipFractures(try folder.release(file: Self.file)).mapValues(\.count)
        }
        #expect(counts == expected)
    }
}
