import Foundation
import Testing

@Suite("The repository, end to end")
struct ResourcesTests {
    private func build(_ scratch: borrowing Scratch) throws -> Flsdb.Ended {
        try Flsdb.run([
            "build", "--data", scratch.path("data"), "--output", scratch.path("out"), "--quiet",
        ])
    }

    @Test(
        "One file dropped in is a page, in the lists, on its indicator's page and in the manifest")
    func dropIn() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60)
        try scratch.add(resource: BoneHealthCard.text, as: "card.md")
        let ended = try build(scratch)
        #expect(ended.code == 0, "\(ended.output)\(ended.errors)")
        for (page, words) in [
            ("resources/bone-health-card.html", "<h1>Bone health card</h1>"),
            ("resources/for/patients.html", "bone-health-card.html"),
            ("2021/kpi-09.html", "resources/bone-health-card.html"),
            ("index.html", "resources/for/patients.html"),
            ("manifest.json", "\"path\":\"resources/card.md\""),
            ("assets/search-index.js", "\"t\":\"Bone health card\""),
            ("a-to-z.html", "resources/bone-health-card.html"),
            ("resources/dataset.html", "1.09 Date Index Frac Diagnosed"),
            ("manifest.json", "\"path\":\"dictionary/fields.csv\""),
        ] {
            let file = scratch.folder.appending(path: "out/site/\(page)")
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text.contains(words), "\(page)")
        }
    }

    @Test(
        "A fault in an item is told by rule, file and line, and nothing is published",
        arguments: [
            ("kpis: [9]", "kpi: [9]", "RES-02 resources/card.md:7"),
            ("reviewed: 2022-01-01", "reviewed: 2022-02-30", "RES-08 resources/card.md:10"),
            ("2199-01-01", "2022-01-02", "RES-15 resources/card.md:11"),
            ("kpis: [9]", "translations: [cerdyn]", "RES-13 resources/card.md:7"),
            ("See [", "<script>x</script> See [", "RES-11 resources/card.md:16"),
            ("latest/kpi-09.html", "latest/kpi-99.html", "RES-14 resources/card.md:16"),
            ("kpis: [9]", "figures: [12]", "RES-07 resources/card.md:7"),
            ("kind: template", "kind: rout", "RES-04 resources/card.md:5"),
        ])
    func faults(old: String, new: String, says: String) throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60)
        try scratch.add(resource: BoneHealthCard.text.replacing(old, with: new), as: "card.md")
        let ended = try build(scratch)
        #expect(ended.code == 1)
        #expect(ended.output.contains("error \(says): "), "\(ended.output)")
        #expect(
            !FileManager.default.fileExists(atPath: scratch.path("out/site/index.html")))
    }

    @Test("Two items with one address, and one of 5 MB, are refused")
    func several() throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 3, records: 60)
        try scratch.add(resource: BoneHealthCard.text, as: "a.md")
        try scratch.add(resource: BoneHealthCard.text, as: "b.md")
        #expect(try build(scratch).output.contains("error RES-06 resources/b.md:3: "))
        try scratch.add(
            resource:
                BoneHealthCard.text + String(repeating: "Words. ", count: 750_000), as: "b.md")
        #expect(try build(scratch).output.contains("error RES-01 resources/b.md:1: "))
    }
}
