import Results
import Testing
import Workbook

@testable import Site

@Suite("Workbooks of an edition")
struct WorkbookTests {
    private static func tables(_ results: PublishableResults) throws -> EditionTables {
        EditionTables(try #require(try Site(editions: [results]).editions.first))
    }

    private static func service(_ code: String, _ results: PublishableResults) throws -> Workbook {
        let entry = try #require(results.services.first { $0.code == code })
        return ServiceWorkbook(tables: try tables(results), service: entry).workbook
    }

    private static func text(_ cell: Sheet.Cell) -> String {
        switch cell {
        case .text(let text): text
        case .number(let number): "<\(number)>"
        case .link(let text, let target): "\(text) → \(target)"
        }
    }

    /// The cells of a sheet's table, a row a line.
    private static func lines(_ name: String, of workbook: Workbook) throws -> [String] {
        let sheet = try #require(workbook.sheets.first { $0.name == name })
        let table = try #require(sheet.table)
        let width = table.columns.count
        return stride(from: 0, to: table.cells.count, by: width).map { start in
            table.cells[start..<start + width].map(text).joined(separator: " | ")
        }
    }

    @Test("A service's figures stand beside its region's and the nation's, exactly so")
    func golden() throws {
        let lines = try Self.lines("Indicators", of: Self.service("AIR", Fixture.results()))
        #expect(lines.count == 11)
        #expect(lines.prefix(4).joined(separator: "\n") == Self.figures)
    }

    @Test("A withheld figure is [c] in every cell that would tell of it")
    func withheld() throws {
        var results = Fixture.results()
        let place = try #require(
            results.figures.firstIndex { $0.level == .service && $0.code == "AIR" && $0.kpi == 4 })
        var figure = Figure(
            level: .service, code: "AIR", name: "Airedale", kpi: 4, denominator: nil,
            numerator: nil, missing: nil, excluded: nil, percent: nil, lower95: nil, upper95: nil,
            rag: nil, comparison: nil, outlier: nil, status: .withheld)
        results.figures[place] = figure
        let line = try Self.lines("Indicators", of: Self.service("AIR", results))[3]
        #expect(
            line.contains(
                " | [c] | [c] | [c] | [c] | [c] | [c] | [c] | [c] | [c] | [c] | withheld | "))
        figure.status = .noPatients
        results.figures[place] = figure
        #expect(
            try Self.lines("Indicators", of: Self.service("AIR", results))[3]
                .contains(" | [z] | [z] | "))
    }

    @Test("A name that a spreadsheet would run is text, as in the CSV tables")
    func formula() throws {
        var results = Fixture.results()
        results.services[0].name = "=HYPERLINK(\"x\")"
        for place in results.figures.indices where results.figures[place].code == "AIR" {
            results.figures[place].name = "=HYPERLINK(\"x\")"
        }
        let workbook = try Self.service("AIR", results)
        #expect(workbook.sheets[0].title.hasPrefix("'=HYPERLINK"))
        let edition = EditionWorkbook(tables: try Self.tables(results)).workbook
        let cells = edition.sheets.flatMap { $0.table?.cells ?? [] }
        #expect(cells.contains(.text("'=HYPERLINK(\"x\")")))
        for sheet in edition.sheets + workbook.sheets {
            let texts =
                [sheet.title] + sheet.lines.map(\.text) + (sheet.table?.cells ?? []).map(Self.text)
            #expect(!texts.contains { $0.hasPrefix("=") })
        }
    }

    @Test("Every sheet says that data is synthetic where it is, and none where it is not")
    func synthetic() throws {
        for isSynthetic in [true, false] {
            var results = Fixture.results()
            results.edition.synthetic = isSynthetic
            let books = [
                EditionWorkbook(tables: try Self.tables(results)).workbook,
                try Self.service("AIR", results),
            ]
            for sheet in books.flatMap(\.sheets) {
                let says = sheet.lines.contains { $0.text.hasPrefix("Synthetic data") }
                #expect(says == isSynthetic, "\(sheet.name)")
            }
        }
    }

    @Test("Every published table is a sheet, or named as one without rows")
    func wholeEdition() throws {
        let tables = try Self.tables(Fixture.results())
        let workbook = EditionWorkbook(tables: tables).workbook
        let names = workbook.sheets.map(\.name)
        #expect(names.prefix(4) == ["Cover", "Contents", "Notes", "Columns"])
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.utf8.count <= 31 })
        let notes = try Self.lines("Notes", of: workbook)
        for table in tables.tables {
            let isSheet = names.contains(DataSheet.name(of: table))
            let isNamed = notes.contains("No rows in this edition | \(table.title)")
            #expect(isSheet != isNamed, "\(table.name)")
        }
        let contents = try Self.lines("Contents", of: workbook)
        #expect(contents.count == names.count - 1)
    }

    @Test("Heads are unique, and name the unit of their numbers")
    func heads() throws {
        for table in try Self.tables(Fixture.results()).tables {
            let heads = table.columns.map { ColumnHeading($0, in: table.name) }
            #expect(Set(heads.map(\.text)).count == heads.count, "\(table.name)")
            for (head, column) in zip(heads, table.columns) where head.kind != .text {
                let isBare = column.name == "kpi" || column.kind == .year || head.kind == .year
                #expect(head.text.hasSuffix(")") != isBare, "\(table.name): \(head.text)")
            }
        }
    }

    @Test(
        "Why a cell is empty decides its shorthand",
        arguments: [
            ("withheld", "[c]"), ("too-few", "[u]"), ("too-few-patients", "[u]"),
            ("not-collected", "[x]"), ("no-earlier-edition", "[x]"), ("no-patients", "[z]"),
            ("ok", "[z]"), (nil, "[z]"),
        ] as [(String?, String)])
    func shorthand(reason: String?, mark: String) {
        #expect(Shorthand(reason: reason).rawValue == mark)
    }

    @Test(
        "The day of publication is the day it was made, whatever the machine's clock says",
        arguments: [
            ("2022-01-14", 2021, 1_642_161_600), ("2024-02-29", 2022, 1_709_208_000),
            ("1970-01-01", 2021, 43_200), ("2000-03-01", 2021, 951_912_000),
            ("soon", 2021, 1_641_038_400), ("2022-13-01", 2021, 1_641_038_400),
        ])
    func made(date: String, year: Int, seconds: Int) {
        #expect(FrontSheets.seconds(of: date, year: year) == seconds)
    }

    static let figures = """
        <1.0> | Data completeness | <17.0> | <3.0> | <0.0> | <0.0> | [z] | [z] | [z] | green | [z] | \
        [z] | ok | <50.0> | <75.0>
        <2.0> | Identification, all fragility fractures | <1200.0> | <670.0> | <0.0> | <0.0> | \
        <55.8333> | <51.6851> | <60.2259> | amber | better | within | ok | <64.2857> | <37.2245>
        <3.0> | Identification, spine | <240.0> | <67.0> | <0.0> | <0.0> | <27.9167> | <21.634> | \
        <35.4537> | red | better | within | ok | <32.1429> | <18.5714>
        <4.0> | FLS assessment within 90 days | <670.0> | <636.0> | <0.0> | <0.0> | <94.9254> | \
        <92.9924> | <96.3461> | green | similar | within | ok | <92.8889> | <93.3715>
        """
}
