import CSV
import Disk
import Results
import Templates
import Testing

@testable import Site

@Suite("Needs assessments, letters and cards")
struct NeedsAssessmentTests {
    private static func lines(
        _ region: String?, _ results: PublishableResults = Fixture.results()
    ) -> [WordLine] {
        let edition = EditionIndex(results)
        let place = region.map { edition.place(.region, $0) }
        return BusinessCaseTests.lines(NeedsAssessment(edition: edition, region: place).document)
    }

    /// Fixtures/economics_jsna_indicators.csv: indicators of assessments that were made, in their
    /// order, and a phrase of ours for each.
    private static let phrases = [
        "what should be commissioned", "35 % of people of 65 and over fall in a year",
        "85 and over | [number]", "People of 65 and over who fall",
        "Emergency admissions for injuries",
        "Unplanned admissions due to falls", "Attendances, ambulance call-outs",
        "Cost to social care", "Admissions with a hip fracture",
        "Other fragility fractures by site",
        "Hip fractures in winter", "Low bone density", "DXA scans for each 1,000",
        "Falls co-ordinator | [where", "KPI 11: ", "[What residents and people", "QS86",
        "Best practice | Now | Gap", "Recommendation | Owner",
    ]

    @Test("Every indicator of assessments that were made is there, in its section")
    func indicators() throws {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        let path = "/\(folder)/Fixtures/economics_jsna_indicators.csv"
        let table = try CSVTable(
            bytes: try WholeFile.bytes(at: path, shownAs: "indicators"), file: "indicators")
        #expect(table.rows.count == Self.phrases.count)
        let lines = Self.lines(nil).map(\.text)
        for (row, phrase) in zip(table.rows, Self.phrases) {
            let at = try #require(
                lines.firstIndex { $0.contains(phrase) }, "\(row.fields[1])")
            let section = lines[...at].last { line in
                line.utf8.count > 2 && line.utf8.dropFirst().first == UInt8(ascii: " ")
                    && line.first?.isUppercase == true
            }
            #expect(section?.first == row.fields[0].first, "\(row.fields[1])")
        }
    }

    @Test("A region’s figures, hip fractures and services are those that the audit publishes")
    func region() throws {
        let edition = EditionIndex(Fixture.results())
        let north = edition.place(.region, "North")
        let text = Self.lines("North").map(\.text).joined(separator: "\n")
        for kpi in 2...11 {
            let row = """
                 | KPI \(kpi): \(edition.shortName(of: kpi)) | \
                \(north.words[kpi - 1].percentWithInterval) | \
                \(edition.national.words[kpi - 1].percent)
                """
            #expect(text.contains(row), "KPI \(kpi)")
        }
        let hips = try #require(north.figures[1]?.denominator) / 5
        #expect(
            text.contains("Hip fractures of the audit’s services (number) | \(hips) | This audit"))
        let air = edition.place(.service, "AIR").words
        #expect(
            text.contains(
                " | Airefield | \(air[1].percent) | \(air[3].percent) | \(air[6].percent) | "))
        #expect(!text.contains("Covefold"))
    }

    @Test("A withheld figure of a region is a word, and its hip fractures are not told")
    func withheld() throws {
        var results = Fixture.results()
        for place in results.figures.indices
        where results.figures[place].level == .region && results.figures[place].kpi == 2 {
            let figure = results.figures[place]
            results.figures[place] = Figure(
                level: .region, code: figure.code, name: figure.name, kpi: 2, denominator: nil,
                numerator: nil, missing: nil, excluded: nil, percent: nil, lower95: nil,
                upper95: nil, rag: nil, comparison: nil, outlier: nil, status: .withheld)
        }
        let text = Self.lines("North", results).map(\.text).joined(separator: "\n")
        let name = EditionIndex(results).shortName(of: 2)
        #expect(text.contains(" | KPI 2: \(name) | Withheld | "))
        #expect(!text.contains("Hip fractures of the audit’s services"))
    }

    @Test("Letters and cards hold no figure, and every field is between double brackets")
    func letters() {
        let edition = EditionIndex(Fixture.results()).results.edition
        for letter in LetterTemplate.allCases {
            let lines = BusinessCaseTests.lines(letter.document(of: edition))
            var fields = 0
            for run in lines.flatMap(\.runs) {
                switch run {
                case .local(let text):
                    fields += 1
                    #expect(text.hasPrefix("<<") && text.hasSuffix(">>"), "\(text)")
                case .text(let text), .strong(let text), .link(let text, _):
                    #expect(!text.contains("<") && !text.contains(">"), "\(text)")
                }
            }
            #expect(fields >= 8, "\(letter)")
        }
    }
}
