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
        let took =
            Double((ContinuousClock.now - started).components.attoseconds) / 1e18
            + Double((ContinuousClock.now - started).components.seconds)
        #expect(whole.code == 0, "\(whole.errors)")
        let new = try scratch.files("reference/site")
        #expect(old != new)

        var killed = 0
        for moment in 1...10 {
            let delay = took * Double(moment) / 10.5
            let arguments = [
                "build", "--data", scratch.path("changed"), "--output", output, "--quiet",
            ]
            if try Flsdb.kill(arguments, after: delay) { killed += 1 }
            let found = try scratch.files("out/site")
            #expect(found == old || found == new, "killed after \(moment) of 10 parts")
            let checked = try Flsdb.run(["check", "\(output)/site"])
            #expect(checked.code == 0, "\(checked.output)")
        }
        #expect(killed >= 5)
        let last = try Flsdb.run([
            "build", "--data", scratch.path("changed"), "--output", output, "--quiet",
        ])
        #expect(last.code == 0, "\(last.errors)")
        #expect(try scratch.files("out/site") == new)
        #expect(try FileManager.default.contentsOfDirectory(atPath: output).contains("site"))
    }
}
