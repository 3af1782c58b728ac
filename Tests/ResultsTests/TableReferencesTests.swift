import Testing

@testable import Results

@Suite("What tables say of themselves")
struct TableReferencesTests {
    @Test(
        "Every reference leads to a table whose key it is", arguments: ResultsTable.all.map(\.name))
    func keys(name: String) throws {
        let table = try #require(ResultsTable.all.first { $0.name == name })
        for reference in table.references {
            let target = try #require(ResultsTable.all.first { $0.name == reference.table })
            #expect(target.key == reference.columns)
        }
    }

    @Test(
        "Months lead to figures and definitions, cohort steps to no rule",
        arguments: [
            ("series", ["definitions", "indicators"]),
            ("outliers", ["definitions", "services"]), ("cohort", []),
            ("data-quality-effects", ["definitions", "data-quality-rules"]),
            ("facilities-answers", ["services", "facilities-questions"]),
        ])
    func references(name: String, expected: [String]) throws {
        let table = try #require(ResultsTable.all.first { $0.name == name })
        #expect(table.references.map(\.table) == expected)
    }

    @Test("Every table is named once and its key are columns of its own")
    func names() {
        #expect(Set(ResultsTable.all.map(\.name)).count == ResultsTable.all.count)
        for table in ResultsTable.all {
            #expect(table.key.allSatisfy { key in table.columns.contains { $0.name == key } })
            #expect(Set(table.columns.map(\.name)).count == table.columns.count)
        }
    }

    @Test("The package states size, checksum, licence and sources")
    func package() throws {
        let files = ResultsTables.files(of: TinyResults.edition)
        let package = try #require(files.first { $0.name == "datapackage.json" })
        let text = String(decoding: package.bytes, as: UTF8.self)
        for part in [
            "\"bytes\":", "\"hash\":\"sha256:", "\"path\":\"https://spdx.org/licenses/MIT.html\"",
            "\"title\":\"extracts/2021/patients.csv\"", "\"missingValues\":[\"\"]",
            "\"unit\":\"per cent\"", "\"foreignKeys\":",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }
}
