import Foundation
import Testing

@Suite("Workbooks of a built site")
struct WorkbookTests {
    @Test("They need no folder for temporary files, and leave nothing in one")
    func noTraces() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60)
        try FileManager.default.createDirectory(
            atPath: scratch.path("tmp"), withIntermediateDirectories: true)
        for (folder, output) in [("tmp", "one"), ("none", "two")] {
            let ended = try Flsdb.run(
                ["build", "--data", scratch.path("data"), "--output", scratch.path(output)],
                environment: ["TMPDIR": scratch.path(folder)])
            #expect(ended.code == 0, "\(ended.errors)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path("tmp")) == [])
        let first = try scratch.files("one/site")
        #expect(try scratch.files("two/site") == first)
        #expect(first.keys.filter { $0.hasSuffix(".xlsx") }.count == 4)
    }

    @Test("A workbook with one byte changed is found by the check of the site")
    func changed() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 2, records: 20)
        let built = try Flsdb.run([
            "build", "--data", scratch.path("data"), "--output", scratch.path("out"), "--quiet",
        ])
        #expect(built.code == 0, "\(built.errors)")
        let path = scratch.path("out/site/2021/downloads/fls-db-2021.xlsx")
        var bytes = try Data(contentsOf: URL(filePath: path))
        bytes[bytes.count / 2] ^= 0xFF
        try bytes.write(to: URL(filePath: path))
        let checked = try Flsdb.run(["check", scratch.path("out/site")])
        #expect(checked.code == 1)
        #expect(checked.output.contains("SIT-33"), "\(checked.output)")
    }
}
