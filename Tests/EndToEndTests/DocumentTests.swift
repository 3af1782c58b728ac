import Foundation
import Testing

@Suite("Word documents of a built site")
struct DocumentTests {
    @Test("They are the same in another time zone, and one changed byte is found")
    func sameAndWhole() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60)
        for (zone, output) in [("Pacific/Auckland", "one"), ("America/Lima", "two")] {
            let ended = try Flsdb.run(
                ["build", "--data", scratch.path("data"), "--output", scratch.path(output)],
                environment: ["TZ": zone])
            #expect(ended.code == 0, "\(ended.errors)")
        }
        let first = try scratch.files("one/site").filter { $0.key.hasSuffix(".docx") }
        let second = try scratch.files("two/site").filter { $0.key.hasSuffix(".docx") }
        #expect(first == second)
        let cases = first.keys.filter { $0.contains("business-case") }
        #expect(cases.count == 4)
        #expect(first.keys.filter { $0.hasPrefix("documents/letters/") }.count == 3)

        let path = scratch.path("one/site/documents/business-case.docx")
        var bytes = try Data(contentsOf: URL(filePath: path))
        bytes[bytes.count / 2] ^= 0xFF
        try bytes.write(to: URL(filePath: path))
        let checked = try Flsdb.run(["check", scratch.path("one/site")])
        #expect(checked.code == 1)
        #expect(checked.output.contains("SIT-33"), "\(checked.output)")
    }
}
