import CSV
import Disk
import Economics
import Results
import Templates
import Testing

@testable import Site

@Suite("Business cases to adapt")
struct BusinessCaseTests {
    private static func document(
        _ code: String?, _ results: PublishableResults = Fixture.results()
    ) throws -> WordDocumentView {
        let edition = EditionIndex(results)
        let service = try code.map { code in
            try #require(edition.services.first { $0.code == code })
        }
        return BusinessCase(edition: edition, service: service).document
    }

    /// Every line, a row of a table as one.
    static func lines(_ view: WordDocumentView) -> [WordLine] {
        view.blocks.flatMap { block -> [WordLine] in
            switch block {
            case .title(let line), .paragraph(let line), .notice(let line): [line]
            case .heading(_, let text): [WordLine(plain: text)]
            case .bullets(let lines): lines
            case .table(let table):
                [WordLine(plain: table.caption)]
                    + ([table.columns.map(\.heading)] + table.rows).map { row in
                        WordLine(row.flatMap { [.text(" | ")] + $0.runs })
                    }
            case .contents, .pageBreak: []
            }
        }
    }

    private static func text(_ view: WordDocumentView) -> String {
        lines(view).map(\.text).joined(separator: "\n")
    }

    private static func local(_ line: WordLine) -> [String] {
        line.runs.compactMap { if case .local(let text) = $0 { text } else { nil } }
    }

    /// Fixtures/economics_business_case_template.csv: fields that templates in use share, in their
    /// order, and a phrase of ours for each.
    private static let phrases = [
        "[Name of the local health economy]", "people break a hip in the area of",
        "their care costs [£ a year]", "have broken a bone before", "are found, [percentage]",
        "After 5 years", "to approve [£ in the first year]", "QS149", "needs assessment (JSNA).]",
        "85 and over | [number] | [number]", "Forearm | [number]", "Starts treatment | [who",
        "KPI 11: ", "If nothing is done", "on treatment at 12 months", "5 Regional network",
        "Quality against national standards | [weight]", "Case finding: [routes",
        "strength and balance exercise]",
        "Lead consultant | [band]", "whole-time equivalent: [number]. Hours",
        "Calls at 52 weeks (number) | [number]", "Set-up: IT, recruitment, training | [£]",
        "Capacity-releasing: care of fractures", "Lives: [deaths avoided", "Net so far",
        "Contract: [tariff or block]", "Patients stop treatment early | [1–5]",
        "section 251 approval", "Pilot | [date]", "[how often]", "Public health | [name]",
        "Annex B: inputs of the model",
    ]

    @Test("Every field of the templates in use is there, in their order of sections")
    func fields() throws {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        let path = "/\(folder)/Fixtures/economics_business_case_template.csv"
        let table = try CSVTable(
            bytes: try WholeFile.bytes(at: path, shownAs: "template"), file: "template")
        #expect(table.rows.count == 33 && Self.phrases.count == 33)
        let lines = Self.lines(try Self.document(nil))
        let headings = lines.map(\.text)
        var place = 0
        for (row, phrase) in zip(table.rows, Self.phrases) {
            let at = try #require(
                lines.indices.first { headings[$0].contains(phrase) }, "\(row.fields[1])")
            let section = lines[...at].last { line in
                line.text.first?.isNumber == true && !line.text.contains(":")
            }?.text.prefix { $0 != " " }
            let own = row.fields[0].prefix { $0 != " " }
            #expect(own == "0" || section == own, "\(row.fields[1]) stands in \(section ?? "")")
            #expect(at >= place || own == section, "\(row.fields[1]) stands too early")
            place = at
            if row.fields[3] == "red" {
                #expect(!Self.local(lines[at]).isEmpty, "\(row.fields[1]) is not red")
            }
        }
    }

    @Test("Everything red stands in brackets, and nothing else does")
    func brackets() throws {
        for code in [nil, "AIR", "DUN"] {
            for line in Self.lines(try Self.document(code)) {
                for run in line.runs {
                    switch run {
                    case .local(let text):
                        #expect(text.hasPrefix("[") && text.hasSuffix("]"), "\(text)")
                    case .text(let text), .strong(let text), .link(let text, _):
                        #expect(!text.contains("[") && !text.contains("]"), "\(text)")
                    }
                }
            }
        }
    }

    @Test("A service’s figures are those of its page, beside its region’s and the national ones")
    func figures() throws {
        let edition = EditionIndex(Fixture.results())
        let own = edition.place(.service, "AIR")
        let text = Self.text(try Self.document("AIR"))
        for kpi in 2...11 {
            let figure = own.words[kpi - 1]
            let row = """
                 | KPI \(kpi): \(edition.shortName(of: kpi)) | \(figure.percentWithInterval) | \
                \(figure.counts) | \(figure.ragWord) | \
                \(edition.place(.region, "North").words[kpi - 1].percent) | \
                \(edition.national.words[kpi - 1].percent)
                """
            #expect(text.contains(row), "KPI \(kpi)")
        }
    }

    @Test("A withheld figure is a word everywhere, and the forecast does without it")
    func withheld() throws {
        var results = Fixture.results()
        for kpi in [2, 7] {
            let place = try #require(
                results.figures.firstIndex {
                    $0.level == .service && $0.code == "AIR" && $0.kpi == kpi
                })
            results.figures[place] = Figure(
                level: .service, code: "AIR", name: "Airefield", kpi: kpi, denominator: nil,
                numerator: nil, missing: nil, excluded: nil, percent: nil, lower95: nil,
                upper95: nil, rag: nil, comparison: nil, outlier: nil, status: .withheld)
        }
        let text = Self.text(try Self.document("AIR", results))
        let name = EditionIndex(results).shortName(of: 7)
        #expect(text.contains(" | KPI 7: \(name) | Withheld | Withheld | Not rated | "))
        #expect(text.contains(" | KPI 7: \(name) | Withheld | [target]"))
        #expect(text.contains("publishes too little of this service"))
        // The example’s numbers are for the local team to replace.
        let lines = Self.lines(try Self.document("AIR", results))
        let row = try #require(lines.first { $0.text.hasPrefix(" | Later fractures avoided") })
        #expect(Self.local(row).count == 3)
    }

    @Test("Inputs that the audit publishes are those of the link to the model’s page")
    func prefill() throws {
        let edition = EditionIndex(Fixture.results())
        let place = edition.place(.service, "AIR")
        let site = try Site(editions: [Fixture.results()])
        let link = try #require(
            site.modelLink(of: place, on: .service(edition.year, code: "AIR"), edition))
        let inputs = Forecast(of: place).inputs
        for pair in try #require(link.href.split(separator: "?").last).split(separator: "&") {
            let parts = pair.split(separator: "=")
            guard let field = Field(rawValue: String(parts[0])) else { continue }
            #expect(inputs[field] == Double(parts[1]), "\(field)")
        }
        let lines = Self.lines(try Self.document("AIR"))
        let row = try #require(lines.first { $0.text.hasPrefix(" | Later fractures avoided") })
        #expect(Self.local(row).isEmpty)
        let avoided = FractureModel(inputs).comparisons[2].allAvoided
        #expect(row.text.hasSuffix(" | \(ModelNumbers.decimal(avoided))"))
    }

    @Test("Cash flow adds up to the net of the model, to the pound a year")
    func cashFlow() throws {
        let forecast = Forecast(of: EditionIndex(Fixture.results()).place(.service, "AIR"))
        let lines = Self.lines(try Self.document("AIR")).map(\.text)
        let head = try #require(lines.firstIndex { $0.hasPrefix(" | Year | Service, NHS") })
        let last = lines[head + 5]
        #expect(last.hasSuffix(" | \(ModelNumbers.pounds(forecast.comparison.net))"))
    }

    @Test("Every input of the model stands in the annex, with unit and source")
    func annex() throws {
        let lines = Self.lines(try Self.document("AIR")).map(\.text)
        for field in FieldDefinition.all {
            let row = try #require(
                lines.first { $0.hasPrefix(" | \(field.label) | ") }, "\(field.label)")
            #expect(row.split(separator: "|").count >= 5, "\(row)")
        }
    }

    @Test("It says that the data is synthetic, on each page too")
    func synthetic() throws {
        let view = try Self.document("AIR")
        #expect(Self.text(view).contains("Synthetic data."))
        #expect(view.footer == "Draft business case, AIR. Synthetic data.")
        #expect(view.created == "2022-11-10T12:00:00Z")
    }
}
