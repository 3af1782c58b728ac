import Foundation
import Testing

/// What the machine can do to a run: no room, no permission.
@Suite("Faults of the machine")
struct FaultTests {
    /// Runs a line of shell with the program as `$1` and a scratch folder as `$2`.
    private func shell(_ line: String, in scratch: borrowing Scratch) throws -> Flsdb.Ended {
        try Flsdb.run(
            tool: "bash", ["-c", line, "bash", Flsdb.program.path, scratch.folder.path])
    }

    @Test("Where there is no room for a file, the run says so and the old site stands whole")
    func noRoom() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60)
        let first = try shell("\"$1\" build --data \"$2/data\" --output \"$2/out\"", in: scratch)
        #expect(first.code == 0, "\(first.errors)")
        let old = try scratch.files("out/site")
        try scratch.edit("data/releases/2021.yaml") {
            $0.replacing(#/published_on:.*/#, with: "published_on: 2024-01-01")
        }
        // In blocks of 1024 bytes: not even a workbook fits.
        let early = try shell(
            "ulimit -f 20; \"$1\" build --data \"$2/data\" --output \"$2/out\"", in: scratch)
        #expect(early.code == 2, "\(early.output)\(early.errors)")
        #expect(early.errors.contains("cannot be written"), "\(early.errors)")
        #expect(early.errors.contains("make room in /dev/shm"), "\(early.errors)")
        #expect(try scratch.files("out/site") == old)
        // Some files fit, others do not.
        let ended = try shell(
            "ulimit -f 300; \"$1\" build --data \"$2/data\" --output \"$2/out\"", in: scratch)
        #expect(ended.code == 2, "\(ended.output)\(ended.errors)")
        #expect(ended.errors.contains("the disk is full"), "\(ended.errors)")
        #expect(try scratch.files("out/site") == old)
        let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path("out"))
        #expect(left.sorted() == [".site.built", ".site.lock", "site"])

        let analysed = try shell(
            "ulimit -f 20; \"$1\" analyse --release \"$2/data/releases/2021.yaml\""
                + " --output \"$2/results\"", in: scratch)
        #expect(analysed.code == 2)
        #expect(analysed.errors.contains("results.json: File too large"), "\(analysed.errors)")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: scratch.path("results")) == [])
    }

    @Test("A report that standard output does not take is not lost in silence")
    func outputFull() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 2, records: 20)
        let ended = try shell(
            "\"$1\" validate --release \"$2/data/releases/2021.yaml\" --quiet > /dev/full",
            in: scratch)
        #expect(ended.code == 2)
        #expect(
            ended.errors == "flsdb: standard output: No space left on device.\n", "\(ended.errors)")
    }

    /// Takes from root what lets it write everywhere; others lack it already.
    private static let asAnyone =
        "[ \"$(id -u)\" = 0 ] && as='setpriv --inh-caps=-all --bounding-set=-all' || as=; "

    @Test(
        "A folder that may not be written is named, and what stands in it stands",
        arguments: ["", "/site"])
    func readOnly(folder: String) throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60)
        let build = "\"$1\" build --data \"$2/data\" --output \"$2/out\" --quiet"
        #expect(try shell(build, in: scratch).code == 0)
        let old = try scratch.files("out/site")
        let ended = try shell(
            "\(Self.asAnyone) chmod a-w \"$2/out\(folder)\"; $as \(build); code=$?;"
                + " chmod u+w \"$2/out\(folder)\"; exit $code", in: scratch)
        #expect(ended.code == 2, "\(ended.output)\(ended.errors)")
        #expect(ended.errors.contains("may not be written"), "\(ended.errors)")
        #expect(try scratch.files("out/site") == old)
    }

    @Test("An input that may not be read is named")
    func unreadable() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60)
        let ended = try shell(
            "\(Self.asAnyone) chmod a-r \"$2/data/reference/services.csv\";"
                + " $as \"$1\" build --data \"$2/data\" --output \"$2/out\" --quiet", in: scratch)
        #expect(ended.code == 2)
        #expect(
            ended.errors.contains("services.csv: cannot be read (Permission denied)"),
            "\(ended.errors)")
    }
}
