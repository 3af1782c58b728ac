import Results
import Testing

@Suite("The results file")
struct ResultsFileTests {
    private let bytes = ResultsFile.json(of: TinyResults.edition)

    @Test("Results read back are the results that were written")
    func roundTrip() throws {
        #expect(try ResultsFile.read(bytes, file: "results.json") == TinyResults.edition)
    }

    @Test("The file is one row a line, keys in the order of their bytes")
    func golden() {
        #expect(String(decoding: bytes, as: UTF8.self) == Golden.resultsFile)
    }

    @Test("What came after the first files were frozen is left out where there is none of it")
    func leftOut() throws {
        var without = TinyResults.edition
        without.definitionEffects = []
        let bytes = ResultsFile.json(of: without)
        #expect(!String(decoding: bytes, as: UTF8.self).contains("definition_effects"))
        #expect(try ResultsFile.read(bytes, file: "results.json") == without)
        let lines = text.split(separator: "\n")
        let row = try #require(lines.firstIndex { $0.contains("denominator_added") })
        let emptied = (lines[..<row] + lines[(row + 1)...]).joined(separator: "\n")
        #expect(refusal(of: emptied)?.problem.contains("left out") == true)
    }

    @Test("A service that names no postcode area is as it was before there were any")
    func withoutAreas() throws {
        var without = TinyResults.edition
        without.services[0].postcodeAreas = []
        let bytes = ResultsFile.json(of: without)
        #expect(!String(decoding: bytes, as: UTF8.self).contains("postcode_areas"))
        #expect(try ResultsFile.read(bytes, file: "results.json") == without)
        let emptied = text.replacing(
            "\"postcode_areas\":[\"CF\",\"NP\"]", with: "\"postcode_areas\":[]")
        #expect(refusal(of: emptied)?.problem.contains("left out") == true)
    }

    @Test(
        "A postcode area is one or two capital letters and nothing else",
        arguments: ["ne", "NE1", "<b>", "", "ABC", "\u{c9}"])
    func notAnArea(word: String) {
        let wrong = text.replacing(
            "\"postcode_areas\":[\"CF\",\"NP\"]", with: "\"postcode_areas\":[\"CF\",\"\(word)\"]")
        #expect(refusal(of: wrong)?.problem.contains("capital letters") == true)
    }

    @Test("White space does not matter to the reader")
    func whiteSpace() throws {
        let spaced = text.replacing("\":", with: "\" :\r\n\t").replacing("[", with: " [ ")
        #expect(try read(spaced).figures == TinyResults.edition.figures)
    }

    @Test("Escapes of other writers are read as their characters")
    func escapes() throws {
        let escaped = text.replacing("Cwm Health Board", with: #"\u0043wm\/\uD83D\uDE00\n\b"#)
        #expect(try read(escaped).services.first?.icb == "Cwm/😀\n\u{8}")
    }

    @Test("Another layout's version is named and refused")
    func unknownSchema() throws {
        let error = try #require(
            refusal(of: text.replacing("flsdb-results/1", with: "flsdb-results/2")))
        #expect(error.line == 1)
        #expect(
            error.problem == """
                the file's layout is "flsdb-results/2" and this program reads "flsdb-results/1"; \
                use the program version that wrote it.
                """)
    }

    @Test(
        "A damaged file is refused with the line of the damage",
        arguments: [
            ("\"kpi\":5", "\"kpi\":5.5"), ("\"kpi\":5", "\"kpi\":05"),
            ("\"kpi\":5", "\"kpi\":\"5\""), ("\"kpi\":5", "\"kpi\":null"),
            ("\"kpi\":5", "\"kpi\":99999999999999999999"),
            ("\"kpi\":5", "\"kpi\":-"), ("\"kpi\":5", "\"kpi\":5,\"extra\":1"),
            ("\"percent\":\"6.2500\"", "\"percent\":\"6,25\""),
            ("\"percent\":\"6.2500\"", "\"percent\":6.25"),
            ("\"percent\":\"6.2500\"", "\"percent\":\"\""),
            ("\"percent\":\"6.2500\",", ""),
            ("\"level\":\"nation\"", "\"level\":\"Nation\""),
            ("\"status\":\"too-few\"", "\"status\":null"),
            ("\"upper95\":\"28.3317\"}", "\"upper95\":\"28.3317\",\"z\":1}"),
            ("\"facilities\":[", "\"facilities\":[1"),
            ("\"kind\":\"choice\"", "\"kind\":\"Choice\""),
            ("\"status\":\"unusable\"", "\"status\":\"lost\""),
            ("\"synthetic\":true", "\"synthetic\":1"),
            ("50–59", "50\\x59"), ("50–59", "50\\ud800x"), ("50–59", "50\\u00g0"),
            ("50–59", "50\u{1}59"),
        ])
    func damaged(part: String, damage: String) throws {
        let place = try #require(text.firstRange(of: part)).lowerBound
        let line = text[..<place].utf8.count { $0 == UInt8(ascii: "\n") } + 1
        let error = try #require(
            refusal(of: text.replacing(part, with: damage, maxReplacements: 1)))
        #expect(error.line == line)
    }

    @Test("A file cut anywhere is refused", arguments: Array(stride(from: 0, to: 3660, by: 37)))
    func cut(length: Int) throws {
        try #require(length < bytes.count - 1)
        #expect(throws: ResultsError.self) {
            try ResultsFile.read(Array(bytes.prefix(length)), file: "results.json")
        }
    }

    @Test("Text after the last bracket is refused")
    func trailingText() { #expect(refusal(of: text + "{}") != nil) }

    @Test("A text that is not UTF-8 is refused")
    func notUTF8() {
        var broken = bytes
        if let place = broken.firstIndex(of: 0xE2) { broken[place] = 0xFF }
        #expect(throws: ResultsError.self) { try ResultsFile.read(broken, file: "results.json") }
    }

    @Test("An error says where it is and what to do")
    func description() throws {
        let error = try #require(refusal(of: "{}"))
        #expect(
            "\(error)" == "results.json:1: this is not a results file: it names no \"schema\".")
    }

    private var text: String { String(decoding: bytes, as: UTF8.self) }

    private func read(_ text: String) throws -> PublishableResults {
        try ResultsFile.read(Array(text.utf8), file: "results.json")
    }

    private func refusal(of text: String) -> ResultsError? {
        do {
            _ = try ResultsFile.read(Array(text.utf8), file: "results.json")
            return nil
        } catch { return error }
    }
}
