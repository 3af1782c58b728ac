import Testing

@testable import Releases

@Suite("The register and the hip fractures")
struct RegisterTests {
    private func register(_ text: String) throws -> [Service] {
        try DataFolderFixture.with(
            [
                "releases/2019.yaml": DataFolderFixture.release, "reference/services.csv": text,
            ]
        ) { try $0.register($0.release(file: "releases/2019.yaml")) }
    }

    private func hips(_ text: String) throws -> [String: HipFractures] {
        try DataFolderFixture.with(
            [
                "releases/2019.yaml": DataFolderFixture.release,
                "reference/services.csv": DataFolderFixture.register,
                "extracts/2019/hip-fractures.csv": text,
            ]
        ) { try $0.hipFractures($0.release(file: "releases/2019.yaml")) }
    }

    @Test("Services come ordered by code, with quoted commas kept")
    func ordered() throws {
        let services = try register(DataFolderFixture.register)
        #expect(services.map(\.code) == ["A01", "B02", "W01"])
        #expect(services[1].provider == "Vale Trust, North")
        #expect(services[0].mergedInto == "B02")
        #expect(services[0].isRegistered(in: 2020))
        #expect(!services[0].isRegistered(in: 2021))
        #expect(!services[2].isRegistered(in: 2017))
    }

    private func renamed(_ text: String, year: Int) throws -> [String] {
        try DataFolderFixture.with(
            [
                "releases/2019.yaml": DataFolderFixture.release
                    + "renames: reference/renames.csv\n",
                "reference/services.csv": DataFolderFixture.register,
                "reference/renames.csv": text,
            ]
        ) { folder in
            try folder.register(folder.release(file: "releases/2019.yaml"), in: year).map(\.name)
        }
    }

    @Test(
        "A service has the name of its time: the one that it bore on 31 December",
        arguments: [
            (2015, "Brack Bone Clinic"), (2016, "Brack FLS"), (2019, "Brack FLS"),
            (2020, "Brackenford"), (2021, "Brackenford"),
        ])
    func renames(year: Int, name: String) throws {
        let names = try renamed(
            "code,renamed,former_name\nB02,2020-12-31,Brack FLS\nB02,2016-05-01,Brack Bone Clinic\n",
            year: year)
        #expect(names == ["Aldermoor", name, "Cwmddu"])
    }

    @Test(
        "A wrong row of the renames is named with its line",
        arguments: [
            ("B03,2020-04-01,Brack", "is not in the register"),
            ("B02,2020-04-31,Brack", "renamed is not a date"),
            ("B02,2020-04-01,", "former_name is blank"),
            ("A01,2019-01-01,Alder", "already changes its name on that day on line 2"),
        ])
    func wrongRename(row: String, says: String) throws {
        #expect {
            _ = try renamed(
                "code,renamed,former_name\nA01,2019-01-01,Alder\n\(row)\n", year: 2019)
        } throws: { error in
            "\(error)".hasPrefix("reference/renames.csv:3: ") && "\(error)".contains(says)
        }
    }

    @Test(
        "A wrong row of the register is named with its line",
        arguments: [
            ("B02,Brackenford", "A01,Brackenford", 3, "already stands on line 2"),
            ("B02,Brackenford", "a01,Brackenford", 3, "already stands on line 2"),
            ("B02,Brackenford", "../2,Brackenford", 2, "is not 1 to 16 of"),
            ("B02,Brackenford", ",Brackenford", 2, "is not 1 to 16 of"),
            ("B02,Brackenford", "ALL,Brackenford", 2, "or is ALL"),
            ("B02,Brackenford", "B02,", 2, "name is blank"),
            ("Cwmddu,,Wales", "Cwmddu,,Wale", 4, "\"Wales\"?"),
            ("Cwmddu,,Wales,Powys", "Cwmddu,,Wales,London", 4, "two nations"),
            ("2018-01-01", "2018-02-30", 4, "joined is not a date"),
            ("2020-03-31", "31/03/2020", 3, "left is not a date"),
            ("2020-03-31", "2016-03-31", 3, "before joined"),
            ("2020-03-31", "", 3, "left is blank"),
            ("2020-03-31,B02", "2020-03-31,B03", 3, "not in the register"),
            ("2020-03-31,B02", "2020-03-31,A01", 3, "leads back"),
            (",-0.1,2016-01-01,,", ",-0.1,2016-01-01,2020-03-31,A01", 2, "leads back to B02"),
            ("52.1", "north", 4, "lat is not a number"),
            ("-3.4", "-303.4", 4, "lon is not a number"),
            ("London,,51.5", "London,51.5", 2, "10 columns where the header has 11"),
            ("code,name", "code,nmae", 1, "\"name\"?"),
            ("joined,left", "joined,joined", 1, "joined stands twice"),
        ])
    func wrongRow(old: String, new: String, line: Int, says: String) throws {
        let text = DataFolderFixture.register.replacing(old, with: new, maxReplacements: 1)
        #expect(text != DataFolderFixture.register)
        let error = #expect(throws: ReleaseError.self) { try register(text) }
        let message = error?.description ?? ""
        #expect(message.contains(says), "\(message)")
        #expect(message.hasPrefix("reference/services.csv:\(line): "), "\(message)")
    }

    private func withAreas(_ areas: String) -> String {
        DataFolderFixture.header.replacing("joined", with: "postcode_areas,joined")
            + "B02,Brackenford,Vale Trust,England,London,,51.5,-0.1,\(areas),2016-01-01,,\n"
    }

    @Test(
        "Postcode areas are read in the order of their letters, however they stand in the row",
        arguments: [
            ("", []), ("E", ["E"]), ("SE  E", ["E", "SE"]), (" WC EC ", ["EC", "WC"]),
        ])
    func postcodeAreas(text: String, areas: [String]) throws {
        #expect(try register(withAreas(text))[0].postcodeAreas == areas)
    }

    @Test("A register made before there were postcode areas is read as one that names none")
    func withoutPostcodeAreas() throws {
        #expect(try register(DataFolderFixture.register).allSatisfy { $0.postcodeAreas.isEmpty })
    }

    @Test(
        "What is no postcode area is refused, and a patient's postcode is not repeated",
        arguments: [
            ("SE1", "no postcode area"), ("se", "no postcode area"), ("VX", "no postcode area"),
            ("SE1 7EH", "no postcode area"), ("E;SE", "no postcode area"), ("E E", "E twice"),
        ])
    func wrongAreas(text: String, says: String) throws {
        let error = #expect(throws: ReleaseError.self) { try register(withAreas(text)) }
        let message = error?.description ?? ""
        #expect(message.hasPrefix("reference/services.csv:2: ") && message.contains(says))
        #expect(!message.contains("7EH") && !message.contains("SE1"))
    }

    @Test("There are 121 areas of postcodes in the United Kingdom")
    func allAreas() {
        #expect(PostcodeArea.all.count == 121)
        #expect(PostcodeArea.all == Set(PostcodeArea.all).sorted())
        #expect(PostcodeArea.all.allSatisfy { (1...2).contains($0.utf8.count) })
    }

    @Test("A register without one of its columns names it")
    func missingColumn() throws {
        let error = #expect(throws: ReleaseError.self) {
            try register("code,name\nA01,Aldermoor\n")
        }
        #expect(error?.description.contains("the column provider is missing") == true)
    }

    @Test("Hip fractures are read by code; a blank count is unknown")
    func counts() throws {
        let counts = try hips(DataFolderFixture.hips)
        #expect(counts["A01"] == HipFractures(count: 312, basis: "NHFD"))
        #expect(counts["W01"] == HipFractures(count: 95, basis: "estimate"))
        #expect(counts["B02"] == nil)
    }

    @Test(
        "A wrong row of the hip fractures is named with its line",
        arguments: [
            ("A01,312", "A01,-1", 2, "whole number"), ("A01,312", "A01,31.2", 2, "whole number"),
            ("A01,312", "A01,many", 2, "whole number"), ("A01", "A07", 2, "not in the register"),
            ("W01", "A01", 4, "already stands on line 2"), ("NHFD", "nhfd", 2, "unknown basis"),
            ("basis", "base", 1, "\"basis\"?"),
        ])
    func wrongCount(old: String, new: String, line: Int, says: String) throws {
        let text = DataFolderFixture.hips.replacing(old, with: new, maxReplacements: 1)
        let error = #expect(throws: ReleaseError.self) { try hips(text) }
        let message = error?.description ?? ""
        #expect(message.contains(says), "\(message)")
        #expect(message.hasPrefix("extracts/2019/hip-fractures.csv:\(line): "), "\(message)")
    }

    @Test(
        "The nearest known word is offered only where it is near",
        arguments: [
            ("freze_date", "freeze_date"), ("publised_on", "published_on"), ("colour", nil),
            ("", nil),
        ] as [(String, String?)])
    func nearest(word: String, expected: String?) {
        #expect(NearestWord.to(word, among: ReleaseReader.keys) == expected)
    }
}
