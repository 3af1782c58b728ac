import Files
import Testing

@Suite("The manifest")
struct ManifestTests {
    @Test("Lists files and inputs in the order of their paths' bytes, one a line")
    func whole() {
        let manifest = Manifest.file(
            of: [file("kpi/kpi4.html", "abc"), file("a\"\\\u{1}.txt", ""), file("Z.txt", "abc")],
            inputs: [
                .init(path: "releases/2021.yaml", sha256: "00"),
                .init(path: "extracts/2021/patients.csv", sha256: "11", bytes: 12),
            ])
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        #expect(manifest.path == "manifest.json")
        #expect(
            String(decoding: manifest.bytes, as: UTF8.self) == """
                {"schema":"flsdb-manifest/1","files":[
                {"path":"Z.txt","bytes":3,"sha256":"\(abc)"},
                {"path":"a\\"\\\\\\u0001.txt","bytes":0,"sha256":"\(empty)"},
                {"path":"kpi/kpi4.html","bytes":3,"sha256":"\(abc)"}
                ],"inputs":[
                {"path":"extracts/2021/patients.csv","bytes":12,"sha256":"11"},
                {"path":"releases/2021.yaml","sha256":"00"}
                ]}

                """)
    }

    @Test("Errors say what and what to do, and the full disk has its own")
    func words() {
        #expect(OutputError.diskFull("Output/x").description.contains("disk is full"))
        #expect(OutputError.cannotSwap("Output").description.contains("local disk"))
    }

    @Test(
        "Files that another manifest lists with the same checksum are told, the last of a list too")
    func alike() {
        let old = Manifest(
            of: [file("a.html", "a"), file("b.html", "b"), file("c.html", "c")],
            inputs: [.init(path: "d.html", sha256: "00")])
        let new = Manifest(
            of: [
                file("a.html", "a"), file("b.html", "B"), file("c.html", "c"), file("d.html", ""),
            ],
            inputs: [])
        #expect(new.pathsListedAlike(in: old.file.bytes) == ["a.html", "c.html"])
        #expect(new.pathsListedAlike(in: []) == [])
    }

    @Test("A manifest with some checksums replaced is the manifest of the files as they are")
    func replaced() {
        let (first, second) = ("q\"uoted/é.html", "z.html")
        let inputs: [Manifest.Input] = [
            .init(path: "a.html", sha256: "00"), .init(path: second, sha256: "11", bytes: 1),
        ]
        func manifest(_ text: String, _ sum: String) -> SiteFile {
            Manifest.file(
                of: [file("a.html", "a"), file(first, text), file(second, text)],
                inputs: [inputs[0], .init(path: second, sha256: sum, bytes: 1)])
        }
        let old = manifest("old", "11")
        let replaced = Manifest.file(
            replacing: [file(first, "new"), file(second, "new")],
            inputs: [.init(path: second, sha256: "22", bytes: 1)], in: old.bytes)
        #expect(replaced == manifest("new", "22"))
        #expect(Manifest.file(replacing: [], inputs: [], in: old.bytes) == old)
        // A file that is listed among the inputs only, an input among the files only, and neither.
        #expect(
            Manifest.file(replacing: [file("b.html", "")], inputs: [], in: old.bytes) == nil)
        #expect(
            Manifest.file(
                replacing: [], inputs: [.init(path: first, sha256: "0")], in: old.bytes) == nil)
    }
}
