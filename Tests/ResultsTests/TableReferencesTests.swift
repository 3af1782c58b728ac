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

    @Test("The comparison with the edition before leads to definitions, not to places that left")
    func comparison() throws {
        let row = ComparisonTable.Row(
            year: 2021, previousYear: 2020, level: .service, code: "GONE", kpi: 4, cause: "left",
            services: 1, numerator: -3, denominator: -10, change: nil)
        let comparison = ComparisonTable([row], causes: ["left"])
        #expect(comparison.table.references.map(\.table) == ["definitions"])
        let files = ResultsTables.files(of: TinyResults.edition, comparison: comparison)
        let csv = try #require(files.first { $0.name == "what-changed.csv" })
        #expect(csv.bytes == comparison.csv)
        #expect(
            String(decoding: csv.bytes, as: UTF8.self)
                .hasSuffix("\n2021,2020,service,GONE,4,left,1,-3,-10,,,,,\n"))
        for name in ["datapackage.json", "csv-metadata.json", "what-changed.csv-metadata.json"] {
            let file = try #require(files.first { $0.name == name })
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(text.contains("\"what-changed.csv\""), "\(name)")
            #expect(text.contains("left"), "\(name)")
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
