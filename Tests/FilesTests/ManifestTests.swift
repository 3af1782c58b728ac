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
}
