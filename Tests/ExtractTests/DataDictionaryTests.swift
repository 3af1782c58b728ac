import Disk
import Extract
import Glibc
import Testing

@Suite("The data dictionary")
struct DataDictionaryTests {
    @Test("Every question stands in the shipped dictionary, with its codes in order")
    func shipped() throws {
        let dictionary = try MadeExtract.dictionary()
        #expect(dictionary.entries.map(\.field) == Field.allCases)
        #expect(
            dictionary[.firstSite].codes.map(\.name)
                == ["Spine", "Hip", "Humerus", "Pelvis", "Wrist", "Other"])
        #expect(dictionary[.fractureDate].column == "1.09 Date Index Frac Diagnosed")
        #expect(dictionary.entries.filter(\.required).count == 6)
        #expect(!dictionary.schema.isEmpty)
    }

    @Test(
        "The three drug questions name the same eleven drugs, and each unknown answer has its bit")
    func groups() throws {
        let dictionary = try MadeExtract.dictionary()
        for field in [Field.boneTherapy, .therapy16Weeks, .therapy52Weeks] {
            let drugs = dictionary[field].codes.filter { $0.group == "drug" }.map(\.name)
            #expect(
                drugs == [
                    "Alendronate", "Alfacalcidol", "Denosumab", "Ibandronate", "Risedronate",
                    "Romosozumab", "Teriparatide", "Zoledronate", "Systemic Oestrogens",
                    "Raloxifene", "Strontium",
                ])
            #expect(dictionary.bits(field, group: "drug") == 1 << 11 - 1)
            #expect(
                dictionary.bits(field, group: "unknown") == dictionary.bits(field, ["Don't know"]))
        }
        #expect(dictionary.bits(.gender, ["Female", "Nobody"]) == nil)
    }

    static let faults: [(file: String, from: String, to: String, line: Int)] = [
        ("fields.csv", "1.03,1.03 Gender", "1.99,1.03 Gender", 6),
        ("fields.csv", "1.05 CareRes,CareRes,code", "1.05 CareRes,CareRes,choice", 8),
        ("fields.csv", "1.05 CareRes,CareRes,code", "1.05 CareRes,CareRes,date", 8),
        ("fields.csv", "1.05,1.05 CareRes", "1.03,1.05 CareRes", 8),
        ("fields.csv", "question,column", "number,column", 1),
        ("codes.csv", "1.03,Male,,answer", "1.03,Male,,reply", 3),
        ("codes.csv", "1.03,Male,,answer", "1.03,Female,,answer", 3),
        ("codes.csv", "1.03,Male,,answer", "1.0,Male,,answer", 3),
    ]

    @Test("A damaged dictionary is an error with its file and line", arguments: faults)
    func damaged(file: String, from: String, to: String, line: Int) throws {
        try withDictionary(changing: file, from, to) { folder in
            let error = #expect(throws: ExtractError.self) {
                try DataDictionary.load(folder: folder)
            }
            guard case .dictionary(let place, line, _) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(place == "\(folder)/\(file)")
        }
    }

    @Test("A question that is left out, and a folder that is not there, are errors")
    func missing() throws {
        try withDictionary(changing: "fields.csv", "7.06,7.06 Num", "7.06x,7.06 Num") { folder in
            #expect(throws: ExtractError.self) { try DataDictionary.load(folder: folder) }
        }
        let missing = DiskError(file: "/nowhere/codes.csv", reason: "No such file or directory")
        #expect(throws: ExtractError.disk(missing)) {
            try DataDictionary.load(folder: "/nowhere")
        }
    }

    /// A copy of the shipped dictionary, deleted after use, with one text changed in one file.
    private func withDictionary(
        changing changed: String, _ from: String, _ to: String, _ body: (String) throws -> Void
    ) throws {
        var template = Array("/tmp/flsdb-dictionary-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Unusable() }
        let folder = String(
            decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer { rmdir(folder) }
        let names = ["fields.csv", "codes.csv", "extract.xsd"]
        defer { for name in names { unlink("\(folder)/\(name)") } }
        for name in names {
            var text = try MadeExtract.dictionaryText(name)
            if name == changed {
                let place = try #require(text.firstRange(of: from))
                text.replaceSubrange(place, with: to)
            }
            guard let file = fopen("\(folder)/\(name)", "w") else { throw Unusable() }
            fputs(text, file)
            fclose(file)
        }
        try body(folder)
    }
}
