import Foundation
import Testing

@Suite("Frozen editions", .serialized)
struct FreezeTests {
    /// 2020 and 2021 of the same four services; neither is frozen.
    private static func data(_ scratch: borrowing Scratch) throws {
        for year in [2020, 2021] {
            let ended = try Flsdb.run([
                "synthesise", "--year", "\(year)", "--services", "4", "--records", "160",
                "--output",
                scratch.path("data"),
            ])
            #expect(ended.code == 0, "\(ended.errors)")
        }
        try scratch.edit("data/releases/2020.yaml") {
            $0.replacing(#/published_on:.*/#, with: "published_on: 2022-03-11")
        }
    }

    @discardableResult
    private static func freeze(
        _ scratch: borrowing Scratch, _ year: Int = 2020, reason: String? = nil
    ) throws -> Flsdb.Ended {
        try Flsdb.run(
            [
                "freeze", "--release", scratch.path("data/releases/\(year).yaml"), "--quiet",
            ] + (reason.map { ["--revision", $0] } ?? []))
    }

    private static func build(
        _ scratch: borrowing Scratch, to output: String
    ) throws -> Flsdb.Ended {
        try Flsdb.run([
            "build", "--data", scratch.path("data"), "--output", scratch.path(output), "--quiet",
        ])
    }

    /// Makes the release of 2020 its second revision, with one count corrected.
    private static func correct(_ scratch: borrowing Scratch) throws {
        try scratch.edit("data/releases/2020.yaml") {
            $0.replacing("year: 2020\n", with: "year: 2020\nrevision: 2\n")
                .replacing("published_on: 2022-03-11", with: "published_on: 2022-09-15")
        }
        try scratch.edit("data/extracts/2020/hip-fractures.csv") {
            $0.replacing(#/F01,\d+/#, with: "F01,77")
        }
    }

    @Test("A frozen edition is rebuilt from its results alone, and every figure is the same byte")
    func rebuilt() throws {
        let scratch = try Scratch()
        try Self.data(scratch)
        let built = try Self.build(scratch, to: "before")
        #expect(built.code == 0, "\(built.errors)")
        #expect(try Self.freeze(scratch).code == 0)
        let frozen = try Self.freeze(scratch, 2021)
        #expect(frozen.code == 0, "\(frozen.errors)")
        #expect(frozen.errors.contains("Shown as frozen, without reading an extract: 2020."))
        try Self.refusedWithout2020(scratch)
        // Years later: no extract, no register, no release.
        for folder in ["extracts", "reference", "releases", "dictionary"] {
            try FileManager.default.removeItem(atPath: scratch.path("data/\(folder)"))
        }
        let published = try Flsdb.run([
            "publish", "--results", scratch.path("data/published"), "--output",
            scratch.path("after"), "--quiet",
        ])
        #expect(published.code == 0, "\(published.output)\(published.errors)")
        let before = try scratch.files("before/site"), after = try scratch.files("after/site")
        var compared = 0
        for (path, bytes) in before where path.contains("/data/") || path.contains("services/") {
            #expect(after[path] == bytes, "\(path)")
            compared += 1
        }
        #expect(compared > 50)
        Self.expectSameNames(Set(after.keys))
        #expect(
            after["archive/2020-r1/results.json"]
                == (try scratch.files("data/published/2020-r1"))["results.json"])
        #expect(after["archive/2020-r1/results.json"] == before["2020/data/results.json"])
    }

    /// Both editions have the same four services: their folders have the same files, but for those
    /// that have the year in their name, for charts, which not every figure has, and for what changed
    /// since the edition before, which the first has none of.
    private static func expectSameNames(_ paths: Set<String>) {
        let names = ["2020", "2021"].map { year in
            Set(
                paths.filter { $0.hasPrefix("\(year)/") && !$0.hasPrefix("\(year)/charts/") }
                    .map { $0.replacing(year, with: "YEAR") })
        }
        let ofChanges = Set(
            ["csv", "csv-metadata.json", "json", "md"].map { "YEAR/data/what-changed.\($0)" })
        #expect(names[1].subtracting(names[0]) == ofChanges)
        #expect(names[0].isSubset(of: names[1]))
        #expect(names[0].count > 50)
    }

    /// How many lines of two texts of as many lines differ; nil where one has more.
    private static func differingLines(_ old: Data?, _ new: Data?) -> Int? {
        let lines = [old, new].map { text in
            (text ?? Data()).split(separator: 0x0A, omittingEmptySubsequences: false)
        }
        guard lines[0].count == lines[1].count else { return nil }
        return zip(lines[0], lines[1]).count { $0 != $1 }
    }

    /// 2021 is compared with 2020, which is then not there.
    private static func refusedWithout2020(_ scratch: borrowing Scratch) throws {
        let place = scratch.path("data/published/2020-r1"), away = scratch.path("2020-r1")
        try FileManager.default.moveItem(atPath: place, toPath: away)
        let built = try build(scratch, to: "out")
        let published = try Flsdb.run([
            "publish", "--results", scratch.path("data/published"), "--output",
            scratch.path("out"), "--quiet",
        ])
        for ended in [built, published] {
            #expect(ended.code == 2)
            #expect(
                ended.errors.contains(
                    "the edition of 2020 is missing, and 2021-r1 is compared with it"),
                "\(ended.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: scratch.path("out/site")))
        try FileManager.default.moveItem(atPath: away, toPath: place)
    }

    @Test("A year is frozen once; a correction is a revision with a number, a day and a reason")
    func revised() throws {
        let scratch = try Scratch()
        try Self.data(scratch)
        #expect(try Self.freeze(scratch, reason: "x").errors.contains("is not frozen yet"))
        let early = try Self.freeze(scratch, 2021)
        #expect(early.code == 2)
        #expect(early.errors.contains("Freeze 2020 first"), "\(early.errors)")
        #expect(try Self.freeze(scratch).code == 0)
        let first = try scratch.files("data/published")
        let again = try Self.freeze(scratch)
        #expect(again.code == 2)
        #expect(again.errors.contains("2020 is frozen as revision 1 of 2022-03-11"))
        #expect(try Self.freeze(scratch, reason: "x").errors.contains("the next to freeze is 2"))
        #expect(try Self.freeze(scratch, reason: " ").errors.contains("is one line of 1 to"))

        try Self.correct(scratch)
        let corrected = try scratch.text("data/extracts/2020/hip-fractures.csv")
        try scratch.edit("data/extracts/2020/hip-fractures.csv") {
            $0.replacing("F01,77,", with: "F01,77 ,")
        }
        try scratch.edit("data/releases/2020.yaml") {
            $0.replacing("2022-09-15", with: "2022-03-10")
        }
        #expect(try Self.freeze(scratch, reason: "x").errors.contains("before the revision that"))
        try scratch.edit("data/releases/2020.yaml") {
            $0.replacing("2022-03-10", with: "2022-09-15")
        }
        try scratch.edit("data/extracts/2020/hip-fractures.csv") { _ in corrected }
        #expect(try scratch.files("data/published") == first)

        let reason = #"F01's "hips" were wrong."#
        let revised = try Self.freeze(scratch, reason: reason)
        #expect(revised.code == 0, "\(revised.errors)")
        let second = try scratch.files("data/published")
        #expect(second.count == 4)
        // One count of one service was corrected; diff shows what rests on it and nothing else.
        let lines = Self.differingLines(
            second["2020-r1/results.json"], second["2020-r2/results.json"])
        #expect((3...60).contains(lines ?? 0), "\(String(describing: lines))")
        for (name, bytes) in first { #expect(second[name] == bytes, "\(name)") }
        let built = try Self.build(scratch, to: "out")
        #expect(built.code == 0, "\(built.errors)")
        #expect(try scratch.text("out/site/archive/index.html").contains("“hips”") == false)
        #expect(try scratch.text("out/site/archive/2020-r1.html").contains("were wrong."))
        #expect(
            try scratch.files("out/site")["2020/data/results.json"]
                == second["2020-r2/results.json"]
        )
        try Self.plantDifference(scratch)
        try scratch.edit("data/releases/2020.yaml") {
            $0.replacing("revision: 2", with: "revision: 3")
        }
        #expect(try Self.freeze(scratch, reason: "y").errors.contains("there is nothing to revise"))
        let draft = try Self.build(scratch, to: "out")
        #expect(draft.errors.contains("the extract is analysed as its draft"), "\(draft.errors)")
    }

    /// The second revision withholds two groups of one total; the first, which it superseded, then
    /// shows the larger of the two, and so the smaller is the difference.
    private static func plantDifference(_ scratch: borrowing Scratch) throws {
        let results = "published/2020-r1/results.json", record = "published/2020-r1/revision.yaml"
        let kept = try [results, record].map { try scratch.text("data/\($0)") }
        let start = #"{"code":"ALL","denominator":"#
        let group = #","dimension":"sex","group":"Male","kpi":4,"level":"national","lower95":"#
        try scratch.edit("data/\(results)") {
            $0.replacing(
                #"\#(start)null\#(group)null,"numerator":null,"percent":null,"status":"withheld","upper95":null}"#,
                with:
                    #"\#(start)44\#(group)"53.4443","numerator":30,"percent":"68.1818","status":"ok","upper95":"79.9965"}"#
            )
        }
        let sum = try Flsdb.run(tool: "sha256sum", [scratch.path("data/\(results)")]).output
        try scratch.edit("data/\(record)") {
            $0.replacing(#/sha256: .*/#, with: "sha256: \(sum.prefix(64))")
        }
        #expect(try scratch.text("data/\(results)") != kept[0])
        let refused = try build(scratch, to: "planted")
        #expect(refused.code == 1, "\(refused.errors)")
        #expect(
            refused.output.contains("DIS-01")
                && refused.output.contains("sex Not known can be worked out"),
            "\(refused.output)")
        #expect(!FileManager.default.fileExists(atPath: scratch.path("planted/site")))
        for (file, text) in zip([results, record], kept) {
            try scratch.edit("data/\(file)") { _ in text }
        }
    }

    @Test("A frozen year is shown as frozen, and whatever does not agree with it is told")
    func agreement() throws {
        let scratch = try Scratch()
        try Self.data(scratch)
        #expect(try Self.freeze(scratch).code == 0)
        let analyse = [
            "analyse", "--release", scratch.path("data/releases/2020.yaml"), "--output",
            scratch.path("again"), "--quiet",
        ]
        let same = try Flsdb.run(analyse)
        #expect(same.code == 0)
        #expect(same.errors.contains("gives the figures of published/2020-r1 to the byte"))
        try scratch.edit("data/extracts/2020/hip-fractures.csv") {
            $0.replacing(#/F01,\d+/#, with: "F01,77")
        }
        let built = try Self.build(scratch, to: "out")
        #expect(built.code == 0)
        #expect(
            built.errors.contains(
                "extracts/2020/hip-fractures.csv is not the file that revision 1 was made from"),
            "\(built.errors)")
        #expect(
            try scratch.files("out/site")["2020/data/results.json"]
                == scratch.files("data/published")["2020-r1/results.json"])
        let other = try Flsdb.run(analyse)
        #expect(other.code == 1)
        #expect(
            other.output.contains("error FRZ-01 published/2020-r1/results.json:"),
            "\(other.output)")
    }

    /// A change to the frozen data folder, and what is then said by whatever reads it.
    private static let damage: [(name: String, change: @Sendable (String) throws -> Void, String)] =
        [
            (
                "a figure changed by hand",
                {
                    try edit(
                        "\($0)/published/2020-r1/results.json", "\"synthetic\":true",
                        "\"synthetic\":false")
                },
                "published/2020-r1/results.json: was changed after it was frozen"
            ),
            (
                "a results file of a future layout, with its checksum",
                { folder in
                    let file = "\(folder)/published/2020-r1/results.json"
                    try edit(file, "flsdb-results/1", "flsdb-results/9")
                    let sum = try Flsdb.run(tool: "sha256sum", [file]).output.prefix(64)
                    try edit(
                        "\(folder)/published/2020-r1/revision.yaml", #/sha256: .*/#,
                        "sha256: \(sum)")
                },
                "the file's layout is \"flsdb-results/9\" and this program reads \"flsdb-results/1\""
            ),
            (
                "a frozen file that is missing",
                {
                    try FileManager.default.removeItem(
                        atPath: "\($0)/published/2020-r1/results.json")
                },
                "published/2020-r1/results.json: is missing from a frozen revision"
            ),
            (
                "a revision that is missing",
                { folder in
                    try FileManager.default.moveItem(
                        atPath: "\(folder)/published/2020-r1", toPath: "\(folder)/published/2020-r2"
                    )
                    try edit(
                        "\(folder)/published/2020-r2/revision.yaml", "revision: 1", "revision: 2")
                }, "published/2020-r2/results.json: says 2020-r1"
            ),
            (
                "a year under another's name",
                { folder in
                    try FileManager.default.moveItem(
                        atPath: "\(folder)/published/2020-r1", toPath: "\(folder)/published/2019-r1"
                    )
                }, "published/2019-r1/revision.yaml: says 2020-r1"
            ),
            (
                "something else among them",
                { try Data().write(to: URL(filePath: "\($0)/published/2019.json")) },
                "published/2019.json: not a frozen revision"
            ),
            (
                "a code used again",
                {
                    try edit(
                        "\($0)/reference/services.csv", #/(?m)^F03,[^,]*,/#, "F03,New Town Service,"
                    )
                },
                "the code F03 is New Town Service in"
            ),
            (
                "a code taken away",
                { folder in
                    try edit("\(folder)/reference/services.csv", #/(?m)^F03,.*\n/#, "")
                    try edit("\(folder)/extracts/2021/hip-fractures.csv", #/(?m)^F03,.*\n/#, "")
                }, "the code F03 is not there"
            ),
            (
                "a merger that leads back",
                { folder in
                    try edit(
                        "\(folder)/reference/services.csv", #/(?m)^(F0[12]),(.*),,$/#
                    ) { "\($0.1),\($0.2),2020-12-31,\($0.1 == "F01" ? "F02" : "F01")" }
                }, "merged_into leads back to F01"
            ),
        ]

    private static func edit(_ file: String, _ old: String, _ new: String) throws {
        let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
        #expect(text.contains(old))
        try Data(text.replacing(old, with: new).utf8).write(to: URL(filePath: file))
    }

    private static func edit(_ file: String, _ old: Regex<Substring>, _ new: String) throws {
        let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
        #expect(text.contains(old))
        try Data(text.replacing(old, with: new).utf8).write(to: URL(filePath: file))
    }

    private static func edit(
        _ file: String, _ old: Regex<(Substring, Substring, Substring)>,
        _ new: (Regex<(Substring, Substring, Substring)>.Match) -> String
    ) throws {
        let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
        #expect(text.contains(old))
        try Data(text.replacing(old, with: new).utf8).write(to: URL(filePath: file))
    }

    @Test("Whatever is not as it was frozen is refused with the reason")
    func refused() throws {
        let scratch = try Scratch()
        try Self.data(scratch)
        #expect(try Self.freeze(scratch).code == 0)
        for (name, change, says) in Self.damage {
            let folder = scratch.path("damaged")
            try FileManager.default.copyItem(atPath: scratch.path("data"), toPath: folder)
            try change(folder)
            let built = try Flsdb.run([
                "build", "--data", folder, "--output", scratch.path("out"), "--quiet",
            ])
            #expect(built.code == 2, "\(name)")
            #expect(built.errors.contains(says), "\(name): \(built.errors)")
            #expect(!FileManager.default.fileExists(atPath: scratch.path("out/site")))
            try FileManager.default.removeItem(atPath: folder)
        }
    }

    @Test("An edition whose data does not pass is not frozen")
    func failing() throws {
        let scratch = try Scratch()
        try Self.data(scratch)
        try scratch.edit("data/releases/2020.yaml") {
            $0 + "findings:\n  EXT-10: {warning_from: 0, error_above: 0}\n"
        }
        let refused = try Self.freeze(scratch)
        #expect(refused.code == 1, "\(refused.output)\(refused.errors)")
        #expect(refused.errors.contains("2020 was not frozen, because a check failed"))
        #expect(!FileManager.default.fileExists(atPath: scratch.path("data/published")))
    }

    @Test(
        "A freeze that is killed at any stage leaves the whole revision or none, and can be repeated"
    )
    func killed() throws {
        let scratch = try Scratch()
        try Self.data(scratch)
        #expect(try Self.freeze(scratch).code == 0)
        let first = try scratch.files("data/published")
        try Self.correct(scratch)
        let arguments = [
            "freeze", "--release", scratch.path("data/releases/2020.yaml"), "--revision", "Why.",
        ]
        for stage in 1...6 {
            _ = try Flsdb.kill(arguments, atLine: stage)
            let left = try scratch.files("data/published")
            for (name, bytes) in first { #expect(left[name] == bytes, "\(name)") }
            let second = left.keys.filter { $0.hasPrefix("2020-r2/") }
            #expect(second.isEmpty || second.count == 2, "stage \(stage)")
            if !second.isEmpty { return }
        }
        // What a run killed in the middle of writing leaves.
        let part = scratch.path("data/published/.2020-r2.part")
        try FileManager.default.createDirectory(
            atPath: part, withIntermediateDirectories: true)
        try Data("{".utf8).write(to: URL(filePath: "\(part)/results.json"))
        let built = try Self.build(scratch, to: "out")
        #expect(built.code == 0, "\(built.errors)")
        #expect(try Self.freeze(scratch, reason: "Why.").code == 0)
        #expect(try scratch.files("data/published").count == 4)
    }

    @Test("Where there is no room or no permission, nothing is frozen and what was stays")
    func faults() throws {
        let scratch = try Scratch()
        try Self.data(scratch)
        #expect(try Self.freeze(scratch).code == 0)
        let first = try scratch.files("data/published")
        try Self.correct(scratch)
        func shell(_ line: String) throws -> Flsdb.Ended {
            try Flsdb.run(
                tool: "bash",
                [
                    "-c",
                    "[ \"$(id -u)\" = 0 ] && as='setpriv --inh-caps=-all --bounding-set=-all' || as=; "
                        + line, "bash", Flsdb.program.path, scratch.path("data"),
                ])
        }
        let freeze = "\"$1\" freeze --quiet --release \"$2/releases/2020.yaml\" --revision Why."
        let full = try shell("ulimit -f 350; \(freeze)")
        #expect(full.code == 2)
        #expect(full.errors.contains("2020-r2: the disk is full"), "\(full.errors)")
        #expect(try scratch.files("data/published") == first)
        let closed = try shell(
            "chmod a-w \"$2/published\"; $as \(freeze); code=$?; chmod u+w \"$2/published\";"
                + " exit $code")
        #expect(closed.code == 2)
        #expect(closed.errors.contains("2020-r2: may not be written"), "\(closed.errors)")
        #expect(try scratch.files("data/published") == first)
    }
}
