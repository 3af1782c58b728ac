import Testing

@testable import Releases

@Suite("Release files")
struct ReleaseFileTests {
    private func read(_ text: String, as file: String = "releases/2019.yaml") throws -> Release {
        try DataFolderFixture.with([file: text]) { try $0.release(file: file) }
    }

    @Test("A release is read whole, and every indicator has its thresholds")
    func whole() throws {
        let release = try read(DataFolderFixture.release)
        #expect(release.year == 2019)
        #expect(release.freezeDate == "2021-02-01")
        #expect(release.synthetic)
        #expect(release.optOuts == "extracts/2019/opt-outs.txt")
        #expect(release.rag.keys.sorted() == Array(1...11))
        #expect(release.rag[2] == RAGThresholds(green: 80, amber: 50))
        #expect(release.rag[3] == RAGThresholds(green: 20, amber: 10))
        #expect(release.rag[7] == RAGThresholds(green: 50, amber: nil))
        #expect(release.definitions[3] == "2.1")
        #expect(
            release.outliers
                == OutlierSettings(
                    guidance: "Some guidance", version: "2017", alert: "95", alarm: "99.8",
                    fewestPatients: 25, fewestServices: 4))
    }

    @Test("A release with a report block says that there is a report, and how long it may be")
    func report() throws {
        #expect(try read(DataFolderFixture.release).report == ReportSettings())
        #expect(try !read(DataFolderFixture.release).report.isExpected)
        let text = DataFolderFixture.release + "\nreport: {most_words: 900}\n"
        let usual = ReportSettings()
        #expect(
            try read(text).report
                == ReportSettings(
                    mostWords: 900, mostMessages: usual.mostMessages,
                    mostRecommendations: usual.mostRecommendations, isExpected: true))
    }

    @Test("A release without a block on outliers follows the conventional thresholds")
    func conventionalOutliers() throws {
        let start = try #require(DataFolderFixture.release.firstRange(of: "outliers:"))
        let end = try #require(DataFolderFixture.release.firstRange(of: "rag:"))
        var text = DataFolderFixture.release
        text.removeSubrange(start.lowerBound..<end.lowerBound)
        let settings = try read(text).outliers
        #expect(settings == .conventional)
        #expect(settings.alert == "95" && settings.alarm == "99.8")
        #expect(settings.fewestPatients == 20 && settings.fewestServices == 3)
    }

    @Test("A release names its licence by an SPDX identifier, or none")
    func licence() throws {
        #expect(try read(DataFolderFixture.release).licence == nil)
        let text = "licence: OGL-UK-3.0\n" + DataFolderFixture.release
        #expect(try read(text).licence == "OGL-UK-3.0")
    }

    @Test("Facilities and opt-outs may be left out or blank")
    func optional() throws {
        let text = DataFolderFixture.release
            .replacing("facilities: extracts/2019/facilities.csv\n", with: "")
            .replacing("opt_outs: extracts/2019/opt-outs.txt", with: "opt_outs:")
        let release = try read(text)
        #expect(release.facilities.isEmpty)
        #expect(release.optOuts.isEmpty)
    }

    @Test(
        "A wrong line is named with its place and its remedy",
        arguments: [
            ("freeze_date: 2021-02-01", "freeze_dat: 2021-02-01", 3, "\"freeze_date\"?"),
            ("freeze_date: 2021-02-01", "freeze_date: 2021-02-29", 3, "YYYY-MM-DD"),
            ("freeze_date: 2021-02-01", "freeze_date: 2018-12-31", 3, "before the year 2019"),
            ("published_on: 2021-03-11", "published_on: 2021-01-31", 4, "before the freeze date"),
            ("published_on: 2021-03-11", "published_on: 11/03/2021", 4, "not a date"),
            ("year: 2019", "year: twenty", 2, "whole number"),
            ("year: 2019", "year: 2020", 2, "file's name"),
            ("synthetic: true", "synthetic: yes", 5, "neither true nor false"),
            ("extract: extracts", "extract: /extracts", 6, "outside the data folder"),
            ("extract: extracts", "extract: ../extracts", 6, "outside the data folder"),
            ("dictionary: dictionary", "dictionary: a/../../b", 11, "outside the data folder"),
            ("dictionary: dictionary", "dictionary: d\nlicence: MIT (Expat)", 12, "SPDX"),
            ("register: reference/services.csv", "register: [a, b]", 10, "single value"),
            ("disclosure_policy: audit", "disclosure_policy: \"\"", 12, "blank"),
            ("{green: 80, amber: 50}", "{green: 80, ambr: 50}", 21, "\"amber\"?"),
            ("{green: 20, amber: 10}", "{green: 20, amber: 20}", 22, "not below green"),
            ("kpi_7: {green: 50}", "kpi_7: {green: fifty}", 23, "whole number"),
            ("kpi_7: {green: 50}", "kpi_12: {green: 50}", 23, "unknown key"),
            ("kpi_2: \"1.0\"", "kpi_2: latest", 26, "definition version"),
            ("rag:\n", "rag: green\nused:\n", 20, "rag"),
            ("alert: 95", "alert: 95 %", 16, "80 to 99.999"),
            ("alert: 95", "alert: 5", 16, "80 to 99.999"),
            ("alert: 95", "alert: 79.9", 16, "80 to 99.999"),
            ("alert: 95", "alert: 99.8", 17, "not above alert"),
            ("alarm: 99.8", "alarm: 100", 17, "80 to 99.999"),
            ("alarm: 99.8", "alarm: 99.80001", 17, "80 to 99.999"),
            ("alarm: 99.8", "alarm: 94", 17, "not above alert"),
            ("alarm: 99.8", "alarms: 99.8", 17, "\"alarm\"?"),
            ("fewest_patients: 25", "fewest_patients: 19", 18, "20 to 1000"),
            ("fewest_services: 4", "fewest_services: 2", 19, "3 to 1000"),
            ("guidance: Some guidance", "guidance: \"\"", 14, "blank"),
            ("year: 2019", "year: 2019\nyear: 2019", 2, "more than once"),
            ("year: 2019", "year: \"2019", 2, "not YAML"),
        ])
    func wrongLine(old: String, new: String, line: Int, says: String) throws {
        let text = DataFolderFixture.release.replacing(old, with: new, maxReplacements: 1)
        #expect(text != DataFolderFixture.release)
        let error = #expect(throws: ReleaseError.self) { try read(text) }
        let message = error?.description ?? ""
        #expect(message.contains(says), "\(message)")
        if !says.contains("more than once"), !says.contains("not YAML"), says != "rag" {
            #expect(message.hasPrefix("releases/2019.yaml:\(line):"), "\(message)")
        }
    }

    @Test(
        "A missing key is named",
        arguments: [
            ("year: 2019\n", "year"), ("synthetic: true\n", "synthetic"),
            ("register: reference/services.csv\n", "register"),
            ("  default: {green: 80, amber: 50}\n", "rag.default"),
            ("  kpi_11: \"1.0\"\n", "definitions.kpi_11"),
            ("  version: \"2017\"\n", "outliers.version"),
        ])
    func missingKey(line: String, key: String) throws {
        let text = DataFolderFixture.release.replacing(line, with: "", maxReplacements: 1)
        let error = #expect(throws: ReleaseError.self) { try read(text) }
        guard case .missingKey(_, key, _) = error else {
            Issue.record("\(key): \(error?.description ?? "no error")")
            return
        }
    }

    @Test("Text that is not a release is refused", arguments: ["", "- a\n- b\n", "\u{0}", "a"])
    func notARelease(text: String) {
        #expect(throws: ReleaseError.self) { try read(text) }
    }

    @Test("A release that is not there is refused with its name")
    func absent() throws {
        let error = #expect(throws: ReleaseError.self) {
            try DataFolder(path: "/nowhere").release(file: "releases/2019.yaml")
        }
        #expect(error?.description.hasPrefix("releases/2019.yaml: cannot be read") == true)
    }

    @Test("All releases are found, the earliest first")
    func ascending() throws {
        let later = DataFolderFixture.release.replacing("year: 2019", with: "year: 2020")
        let files = [
            "releases/2020.yaml": later, "releases/2019.yaml": DataFolderFixture.release,
            "releases/notes.txt": "not a release",
        ]
        let years = try DataFolderFixture.with(files) { try $0.releases().map(\.year) }
        #expect(years == [2019, 2020])
    }

    @Test(
        "The data folder of a release file is the parent of its releases folder",
        arguments: [
            ("Data/releases/2021.yaml", "Data"), ("releases/2021.yaml", "."),
            ("/releases/2021.yaml", "/"), ("/a/b/releases/2021.yaml", "/a/b"),
        ])
    func holding(path: String, folder: String) throws {
        let found = try DataFolder.holding(releaseFile: path)
        #expect(found.folder.path == folder)
        #expect(found.file == "releases/2021.yaml")
    }

    @Test("A release file outside a releases folder is refused", arguments: ["2021.yaml", "a/b"])
    func notHolding(path: String) {
        #expect(throws: ReleaseError.self) { try DataFolder.holding(releaseFile: path) }
    }
}
