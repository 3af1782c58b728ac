import Foundation
import Testing

@Suite("Determinism")
struct DeterminismTests {
    @Test(
        "Another process, time zone, language and folder give the same bytes",
        arguments: ["csv", "xml"])
    func sameBytes(format: String) throws {
        let scratch = try Scratch()
        try scratch.synthesise(format: format)
        try FileManager.default.copyItem(
            atPath: scratch.path("data"), toPath: scratch.path("elsewhere"))
        let here = try Flsdb.run([
            "build", "--data", scratch.path("data"), "--output", scratch.path("one"), "--quiet",
        ])
        let there = try Flsdb.run(
            ["build", "--data", "elsewhere", "--output", "two", "--quiet"], in: scratch.folder,
            environment: [
                "TZ": "Pacific/Auckland", "LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8",
            ])
        #expect(here.code == 0, "\(here.errors)")
        #expect(there.code == 0, "\(there.errors)")
        let one = try scratch.files("one/site"), two = try scratch.files("two/site")
        #expect(one.count > 40)
        #expect(one == two)
    }

    @Test("Shuffled rows change nothing but the extract's own checksum")
    func shuffled() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 10, records: 1500)
        try FileManager.default.copyItem(
            atPath: scratch.path("data"), toPath: scratch.path("shuffled"))
        let shuffle = try Flsdb.run(
            tool: "python3",
            [
                "-c",
                """
                import csv, random, sys
                path = sys.argv[1]
                text = open(path, encoding="utf-8", newline="").read()
                rows = list(csv.reader(text.splitlines(keepends=True)))
                body = rows[1:]
                random.Random(7).shuffle(body)
                with open(path, "w", encoding="utf-8", newline="") as file:
                    csv.writer(file).writerows(rows[:1] + body)
                """, scratch.path("shuffled/extracts/2021/patients.csv"),
            ])
        #expect(shuffle.code == 0, "\(shuffle.errors)")
        for name in ["data", "shuffled"] {
            let ended = try Flsdb.run([
                "build", "--data", scratch.path(name), "--output", scratch.path("\(name)-out"),
                "--quiet",
            ])
            #expect(ended.code == 0, "\(ended.errors)")
        }
        let ordered = try scratch.files("data-out/site")
        let mixed = try scratch.files("shuffled-out/site")
        #expect(Set(ordered.keys) == Set(mixed.keys))
        for (path, bytes) in ordered where path != "manifest.json" {
            #expect(withoutChecksums(bytes) == withoutChecksums(mixed[path] ?? Data()), "\(path)")
        }
    }

    /// The text with every SHA-256 struck out, whole or as shown shortened.
    private func withoutChecksums(_ bytes: Data) -> String {
        String(decoding: bytes, as: UTF8.self)
            .replacing(#/\b[0-9a-f]{64}\b|\b[0-9a-f]{12}…/#, with: "CHECKSUM")
    }

    @Test("Publishing from the results file alone gives the same site as building")
    func halves() throws {
        let scratch = try Scratch()
        try scratch.synthesise()
        let release = scratch.path("data/releases/2021.yaml")
        for arguments in [
            ["build", "--release", release, "--output", scratch.path("whole"), "--quiet"],
            ["analyse", "--release", release, "--output", scratch.path("results"), "--quiet"],
            [
                "publish", "--results", scratch.path("results/results.json"), "--output",
                scratch.path("half"), "--quiet",
            ],
        ] {
            let ended = try Flsdb.run(arguments)
            #expect(ended.code == 0, "\(ended.errors)")
        }
        #expect(try scratch.files("whole/site") == scratch.files("half/site"))
    }
}
