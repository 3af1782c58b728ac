import Foundation
import Testing

@Suite("flsdb diff")
struct DiffTests {
    /// Both years of the demonstration as results files.
    private static let editions = Result { () throws -> (old: String, new: String) in
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "flsdb-diff-\(UUID().uuidString)")
        for year in [2020, 2021] {
            try Flsdb.run([
                "analyse", "--release", "Data/releases/\(year).yaml", "--quiet", "--output",
                folder.appending(path: "\(year)").path,
            ])
        }
        return (
            folder.appending(path: "2020/results.json").path,
            folder.appending(path: "2021/results.json").path
        )
    }

    private func rows(_ csv: String) -> [[String]] {
        csv.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test("Every change of the demonstration has its causes, and they add up to it")
    func demonstration() throws {
        let (old, new) = try Self.editions.get()
        let ended = try Flsdb.run([
            "diff", old, new, "--format", "csv", "--fail-on", "unexplained", "--quiet",
        ])
        #expect(ended.code == 0)
        var sums: [String: (Int, Int)] = [:]
        var totals = 0
        for row in rows(ended.output).dropFirst() {
            let key = row[2...4].joined(separator: " ")
            guard let numerator = Int(row[7]), let denominator = Int(row[8]) else { continue }
            let sum = sums[key, default: (0, 0)]
            if row[5] == "total" {
                totals += 1
                #expect(sum == (numerator, denominator), "\(key)")
            } else {
                sums[key] = (sum.0 + numerator, sum.1 + denominator)
            }
        }
        #expect(totals > 300)
        let causes = Set(rows(ended.output).filter { $0[2] == "national" }.map { $0[5] })
        #expect(
            causes.isSuperset(of: ["definition", "joined", "left", "merged", "data", "total"]))
    }

    @Test("The words of a change are those of changes.csv")
    func words() throws {
        let (old, new) = try Self.editions.get()
        let ended = try Flsdb.run(["diff", old, new, "--format", "csv", "--quiet"])
        let table = URL(filePath: new).deletingLastPathComponent().appending(path: "changes.csv")
        let published = rows(try String(contentsOf: table, encoding: .utf8)).dropFirst()
            .map { [$0[0], $0[4], $0[1], $0[2], $0[3]] + $0[5...] }
        let told = rows(ended.output).filter { $0[5] == "total" }
            .map { Array($0[0...4] + $0[9...]) }
        #expect(Array(told.prefix(published.count)) == Array(published))
    }

    @Test(
        "The comparison comes out again from the published tables alone", arguments: [true, false])
    func secondImplementation(isExact: Bool) throws {
        let scratch = try Scratch()
        let folders = isExact ? try Self.folders() : try rounded(in: scratch.folder)
        let ended = try Flsdb.run(
            ["diff"] + folders + ["--format", "csv", "--fail-on", "unexplained", "--quiet"])
        #expect(ended.code == 0, "\(ended.errors)")
        let file = scratch.path("what-changed.csv")
        try Data(ended.output.utf8).write(to: URL(filePath: file))
        func compared() throws -> Flsdb.Ended {
            let naive = Flsdb.project.appending(path: "Tests/Naive/changed.py").path
            return try Flsdb.run(tool: "python3", [naive] + folders + [file])
        }
        let same = try compared()
        #expect(same.code == 0, "\(same.output)\(same.errors)")
        #expect(same.output.contains("\nwithheld: "))
        #expect(same.output.contains("\nrounding: ") == !isExact)
        try scratch.edit("what-changed.csv") {
            $0.replacing(/,withheld,(\d+),(\d)/) { ",withheld,\($0.output.1),1\($0.output.2)" }
        }
        #expect(try compared().code == 1)
    }

    private static func folders() throws -> [String] {
        let (old, new) = try editions.get()
        return [old, new].map { URL(filePath: $0).deletingLastPathComponent().path }
    }

    /// Both years analysed under a policy that rounds.
    private func rounded(in scratch: URL) throws -> [String] {
        let data = scratch.appending(path: "data")
        try FileManager.default.copyItem(at: Flsdb.project.appending(path: "Data"), to: data)
        // The words of the report were written from unrounded figures.
        for gone in ["published", "narrative"] + (2017...2019).map({ "releases/\($0).yaml" }) {
            try FileManager.default.removeItem(at: data.appending(path: gone))
        }
        return try [2020, 2021].map { year in
            let release = data.appending(path: "releases/\(year).yaml")
            let text = try String(contentsOf: release, encoding: .utf8)
            let head = text.firstRange(of: "report:").map { text[..<$0.lowerBound] } ?? text[...]
            try head.replacing("disclosure_policy: audit", with: "disclosure_policy: hes-2018")
                .write(to: release, atomically: true, encoding: .utf8)
            let output = scratch.appending(path: "\(year)").path
            let ended = try Flsdb.run([
                "analyse", "--release", release.path, "--data", data.path, "--output", output,
                "--quiet",
            ])
            #expect(ended.code == 0, "\(ended.errors)")
            return output
        }
    }

    @Test("The effect of a new definition is that which naive Python counts")
    func definitionEffect() throws {
        let folder = URL(filePath: try Self.folders()[1])
        func compared() throws -> Flsdb.Ended {
            try Flsdb.run(
                tool: "python3",
                [
                    Flsdb.project.appending(path: "Tests/Naive/naive.py").path, "compare", "Data",
                    "2021", folder.path,
                ])
        }
        let same = try compared()
        #expect(same.code == 0, "\(same.output)\(same.errors)")
        let table = try String(
            contentsOf: folder.appending(path: "definition-effects.csv"), encoding: .utf8)
        #expect(table.contains("\n2021,9,1.0,0.9,2020,0,0,0,346,ok\n"))
    }

    /// What stands in a line of the newer results file, what is changed in it, and what is then said.
    private static var plants: [(mark: String, part: Regex<(Substring, Substring)>, words: String)]
    {
        [
            (#"kpi":4,"level":"national","lower95""#, /"numerator":(\d+)/, "KPI 4 of "),
            (#"kpi":4,"level":"region","lower95""#, /"denominator":(\d+)/, "KPI 4 of "),
            (#"kpi":6,"level":"service","lower95""#, /"numerator":(\d+)/, "KPI 6 of "),
            (#""denominator_added""#, /"numerator_removed":(\d+)/, "KPI 9 of "),
            (
                #""definition_version":"1.0","#, /"numerator":"(Those)/,
                "the definition’s words differ"
            ),
            (
                #""previous_year":2020,"reason":null"#, /"change":"-?(\d+)/,
                "does not follow from the two"
            ),
        ]
    }

    @Test(
        "A change that was planted is found, and --fail-on unexplained ends with 1",
        arguments: 0..<6)
    func planted(index: Int) throws {
        let (old, new) = try Self.editions.get()
        let (mark, part, words) = Self.plants[index]
        let text = try String(contentsOfFile: new, encoding: .utf8)
        let line = try #require(
            text.split(separator: "\n").first {
                $0.contains(mark) && $0.contains(part) && !$0.contains("\"dimension\"")
            })
        let edited = line.replacing(part, maxReplacements: 1) { match in
            let number = match.output.1
            let other = Int(number).map { String($0 + 4000) } ?? "Whoever"
            return match.output.0.replacing(number, with: other, maxReplacements: 1)
        }
        try #require(edited != line)
        let file = new + ".\(index)"
        try text.replacing(line, with: edited, maxReplacements: 1)
            .write(toFile: file, atomically: true, encoding: .utf8)
        let ended = try Flsdb.run(["diff", old, file, "--fail-on", "unexplained", "--quiet"])
        #expect(ended.code == 1)
        let told = try #require(ended.output.range(of: "WITHOUT A CAUSE"))
        #expect(
            ended.output[told.upperBound...].contains(words), "\(ended.output[told.lowerBound...])")
        #expect(ended.errors.contains("no cause"))
        #expect(try Flsdb.run(["diff", old, file, "--quiet"]).code == 0)
    }

    @Test("What cannot be compared is refused with the reason")
    func refusals() throws {
        let (old, new) = try Self.editions.get()
        func refused(_ arguments: [String], _ reason: String) throws {
            let ended = try Flsdb.run(["diff", "--quiet"] + arguments)
            #expect(ended.code == 2)
            #expect(ended.errors.contains(reason), "\(ended.errors)")
            #expect(ended.output.isEmpty)
        }
        try refused([new, old], "name the earlier edition first")
        try refused([new, new], "OLD and NEW are the same: revision 1 of 2021")
        try refused(["1999", new], "no edition of 1999")
        try refused([old + ".missing", new], "results.json.missing: No such file")
        let folder = URL(filePath: new).deletingLastPathComponent().deletingLastPathComponent().path
        try refused([old, folder], "is a folder and holds no results.json")
        let table = URL(filePath: new).deletingLastPathComponent().appending(path: "cohort.csv")
        try refused([old, table.path], "cohort.csv:1:")
        for (file, order) in [(old, [0, 1]), (new, [1, 0])] {
            let future = file + ".future"
            try String(contentsOfFile: file, encoding: .utf8)
                .replacing("flsdb-results/1", with: "flsdb-results/9")
                .write(toFile: future, atomically: true, encoding: .utf8)
            let names = [future, file == old ? new : old]
            try refused(order.map { names[$0] }, "flsdb-results/9")
        }
        #expect(try Flsdb.run(["diff", old, new, "--format", "pdf"]).code == 64)
        #expect(try Flsdb.run(["diff", old]).code == 64)
    }

    @Test("Two revisions of the demonstration differ by what the reason of the later one says")
    func revisions() throws {
        let ended = try Flsdb.run([
            "diff", "2020-r1", "2020-r2", "--fail-on", "unexplained", "--quiet",
        ])
        #expect(ended.code == 0, "\(ended.errors)")
        #expect(ended.output.hasPrefix("What revision 2 of 2020 changed\n"))
        #expect(ended.output.contains("- Revision 2, published 2022-09-15: Hip fractures of F22"))
        let json = try Flsdb.run(["diff", "2020-r1", "2020-r2", "--format", "json", "--quiet"])
        let whole = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
        let restated = try #require((whole as? [String: Any])?["restated"] as? [[String: Any]])
        // One service's hip fractures: what is expected of it, its region, its nation and all.
        #expect(Set(restated.compactMap { $0["kpi"] as? Int }) == [2, 3])
        #expect(restated.contains { $0["code"] as? String == "F22" })
        #expect(restated.count == 8)
        let wrong = try Flsdb.run(["diff", "2020-r2", "2020-r1", "--quiet"])
        #expect(wrong.code == 2)
        #expect(wrong.errors.contains("name the earlier first"))
        let missing = try Flsdb.run(["diff", "2020-r9", "2021", "--quiet"])
        #expect(missing.code == 2)
        #expect(missing.errors.contains("it has 2017-r1, 2018-r1, 2019-r1, 2020-r1, 2020-r2."))
    }

    @Test("Folders with results are compared as their files are")
    func folders() throws {
        let (old, new) = try Self.editions.get()
        let folders = try Self.folders()
        let ended = try Flsdb.run(["diff", folders[0], folders[1] + "/", "--quiet"])
        #expect(ended.code == 0, "\(ended.errors)")
        #expect(ended.output == (try Flsdb.run(["diff", old, new, "--quiet"]).output))
    }

    @Test("Every format is written", arguments: ["text", "markdown", "html", "csv", "json"])
    func formats(_ format: String) throws {
        let (old, new) = try Self.editions.get()
        let ended = try Flsdb.run(["diff", old, new, "--format", format, "--quiet"])
        #expect(ended.code == 0)
        #expect(ended.output.contains("2021"))
    }
}
