import Testing

@testable import Releases

@Suite("Limits of a release")
struct ReleaseLimitTests {
    private static let file = "releases/2019.yaml"

    private func release(_ text: String) throws -> Release {
        try DataFolderFixture.with([Self.file: text]) { try $0.release(file: Self.file) }
    }

    private func refusal(_ text: String) throws -> String {
        let error = #expect(throws: ReleaseError.self) { try release(text) }
        return error?.description ?? ""
    }

    @Test("A release without limits has the usual ones, one with some changes those")
    func stated() throws {
        #expect(try release(DataFolderFixture.release).limits == ReleaseLimits())
        let limits = try release(
            DataFolderFixture.release + "limits: {rows: 5, field_bytes: 100}\n"
        ).limits
        var expected = ReleaseLimits()
        expected.rows = 5
        expected.fieldBytes = 100
        #expect(limits == expected)
    }

    @Test(
        "A limit that is unknown or out of its range is refused",
        arguments: ["row: 5", "rows: 0", "columns: 5000", "field_bytes: 99999999", "rows: many"])
    func wrong(limit: String) throws {
        let said = try refusal(DataFolderFixture.release + "limits: {\(limit)}\n")
        #expect(said.contains("limits.\(limit.prefix { $0 != ":" })"), "\(said)")
    }

    static let bombs = [
        "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "a: &a\n  b: c\nd:\n  <<: *a\n",
        "? &a b\n: c\n", "a: {b:\t&c d}\n", "\u{FEFF}&a b: c\n", "a: \"x\"\u{85}&b c: d\n",
        "a: [\"k\":*b]\n",
    ]

    @Test("Anchors and aliases are refused before anything is made of them", arguments: bombs)
    func aliases(text: String) throws {
        #expect(try refusal(text).contains("anchors (&) and aliases (*)"))
    }

    @Test("An ampersand or a star within words is only a letter")
    func ampersand() throws {
        let text = DataFolderFixture.release.replacing("audit\n", with: "\"R & D, 2*3 a&b\"\n")
        #expect(try release(text).disclosurePolicy == "R & D, 2*3 a&b")
    }

    static let deep = [
        String(repeating: "[", count: 60_000), String(repeating: "a: {", count: 15_000),
        String(repeating: "- ", count: 30_000), String(repeating: "? ", count: 30_000),
        String(repeating: "-\t", count: 30_000), String(repeating: "-\u{85}", count: 20_000),
        String(repeating: "[ # ]\n", count: 10_000),
    ]

    @Test("Deep nesting is refused before anything is made of it", arguments: deep)
    func nesting(text: String) throws {
        #expect(try refusal("year: 2019\nx: \(text)").contains("more than 256"))
    }

    @Test("As many levels as the limits let through are read, by indentation too")
    func deepest() throws {
        let indented = (0..<350).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        let flow = String(repeating: "[", count: 250) + String(repeating: "]", count: 250)
        #expect(try refusal(indented).contains("unknown key"))
        #expect(try refusal("a: \(flow)").contains("unknown key"))
    }

    @Test("A release of more than 64 KiB is refused")
    func size() throws {
        let text = DataFolderFixture.release + String(repeating: "#\n", count: 40_000)
        #expect(try refusal(text).contains("Larger than 64 KiB"))
    }

    @Test(
        "A path that leads outside the data folder is refused, whatever it is for",
        arguments: [
            "extract", "hip_fractures", "facilities", "opt_outs", "register", "dictionary",
        ],
        [
            "/etc/passwd", "../x", "a/../../x", "a/..", "./x", "a//x", "..", "\"a\\0b\"",
            "\"..\\u002fx\"",
        ])
    func outside(key: String, path: String) throws {
        let lines = DataFolderFixture.release.split(
            separator: "\n", omittingEmptySubsequences: false
        ).map { $0.hasPrefix("\(key):") ? "\(key): \(path)" : String($0) }
        #expect(try refusal(lines.joined(separator: "\n")).contains("\(key): leads outside"))
    }

    @Test(
        "A service's code that is no file name is refused",
        arguments: [
            "../x", "a/b", "..", ".", "a b", "<b>", "é", "ALL", "-A1", "a.html", "a\u{0}",
        ])
    func code(code: String) throws {
        let files = [
            Self.file: DataFolderFixture.release,
            "reference/services.csv": DataFolderFixture.header
                + "\(code),Name,,England,London,,,,2016-01-01,,\n",
        ]
        try DataFolderFixture.with(files) { folder in
            let release = try folder.release(file: Self.file)
            let error = #expect(throws: ReleaseError.self) { try folder.register(release) }
            let said = error?.description ?? ""
            #expect(said.hasPrefix("reference/services.csv:2:"), "\(said)")
        }
    }
}
