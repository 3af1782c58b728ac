import Testing

@Suite("A second implementation")
struct NaiveTests {
    @Test(
        "The naive Python counts agree with every row, dirt and all",
        arguments: [(11, "csv"), (22, "xml"), (33, "csv")])
    func agrees(seed: Int, format: String) throws {
        let scratch = try Scratch()
        try scratch.synthesise(services: 24, records: 3000, seed: seed, format: format)
        let analysed = try Flsdb.run([
            "analyse", "--release", scratch.path("data/releases/2021.yaml"), "--output",
            scratch.path("results"), "--quiet",
        ])
        #expect(analysed.code == 0, "\(analysed.errors)")
        let compared = try Flsdb.run(
            tool: "python3",
            [
                Flsdb.project.appending(path: "Tests/Naive/naive.py").path, "compare",
                scratch.path("data"), "2021", scratch.path("results"),
            ])
        #expect(compared.code == 0, "\(compared.output)\(compared.errors)")
    }
}
