import Foundation
import Testing

@Suite("Killed at any moment", .serialized)
struct KilledTests {
    @Test("A build that is killed leaves the last good site whole, ten times")
    func killed() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 12, records: 1500)
        try scratch.synthesise("changed", services: 12, records: 1500, seed: 2)
        let output = scratch.path("out")
        let first = try Flsdb.run([
            "build", "--data", scratch.path("data"), "--output", output, "--quiet",
        ])
        #expect(first.code == 0, "\(first.errors)")
        let old = try scratch.files("out/site")

        let started = ContinuousClock.now
        let whole = try Flsdb.run([
            "build", "--data", scratch.path("changed"), "--output", scratch.path("reference"),
            "--quiet",
        ])
        let took = (ContinuousClock.now - started) / .seconds(1)
        #expect(whole.code == 0, "\(whole.errors)")
        let new = try scratch.files("reference/site")
        #expect(old != new)

        // A run that had ended before it was killed says that the machine got faster: try earlier.
        var killed = 0
        var length = took
        for attempt in 1...60 where killed < 10 {
            let arguments = [
                "build", "--data", scratch.path("changed"), "--output", output, "--quiet",
            ]
            if try Flsdb.kill(arguments, after: length * Double(killed + 1) / 10.5) {
                killed += 1
            } else {
                length *= 0.8
            }
            let found = try scratch.files("out/site")
            #expect(found == old || found == new, "attempt \(attempt)")
            let checked = try Flsdb.run(["check", "\(output)/site"])
            #expect(checked.code == 0, "\(checked.output)")
        }
        #expect(killed == 10)
        let last = try Flsdb.run([
            "build", "--data", scratch.path("changed"), "--output", output, "--quiet",
        ])
        #expect(last.code == 0, "\(last.errors)")
        #expect(try scratch.files("out/site") == new)
        #expect(try FileManager.default.contentsOfDirectory(atPath: output).contains("site"))
    }

    @Test("A build that is killed as a stage begins, each stage in turn, leaves the last good site")
    func killedAtEveryStage() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 4, records: 200)
        try scratch.synthesise("changed", services: 4, records: 200, seed: 2)
        let output = scratch.path("out")
        let first = try Flsdb.run(["build", "--data", scratch.path("data"), "--output", output])
        #expect(first.code == 0, "\(first.errors)")
        let old = try scratch.files("out/site")
        let build = ["build", "--data", scratch.path("changed"), "--output", output]

        let whole = try Flsdb.run(Array(build.dropLast()) + [scratch.path("reference")])
        let stages = whole.errors.split(separator: "\n").count
        #expect(stages >= 6, "\(whole.errors)")
        let new = try scratch.files("reference/site")
        for stage in 1...stages {
            let said = try Flsdb.kill(build, atLine: stage)
            #expect(said.count == stage)
            let found = try scratch.files("out/site")
            #expect(found == old || found == new, "killed at \(said.last ?? "the start")")
            // Only the last stage writes the site.
            if stage < stages { #expect(found == old, "killed at \(said.last ?? "the start")") }
        }
        let last = try Flsdb.run(build)
        #expect(last.code == 0, "\(last.errors)")
        #expect(try scratch.files("out/site") == new)
        let left = try FileManager.default.contentsOfDirectory(atPath: output).sorted()
        #expect(left == [".site.built", ".site.lock", "site"])
    }

    @Test(
        "Of two builds on one output the second is refused at once, and the first is not disturbed")
    func together() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 4, records: 200)
        let build = ["build", "--data", scratch.path("data"), "--output", scratch.path("out")]
        let first = try Flsdb.stop(build, atLine: 1)
        let second = try Flsdb.run(build)
        #expect(second.code == 2)
        #expect(second.errors.contains("another run is writing this folder"), "\(second.errors)")
        let publishing = try Flsdb.run([
            "publish", "--results", "none.json", "--output", scratch.path("out"),
        ])
        #expect(publishing.errors.contains("another run"), "\(publishing.errors)")
        #expect(try Flsdb.goOn(first) == 0)
        #expect(try Flsdb.run(["check", scratch.path("out/site")]).code == 0)
    }
}
