import Findings
import Results
import Statistics
import Testing

@testable import Benchmarking
@testable import Facilities

@Suite("Shares of the facilities audit")
struct FacilitiesFiguresTests {
    private static let dictionary = """
        column,group,name,question,kind,codes,low,high,unit,asked_if,status,source
        survey,Survey,Survey,A survey?,yes-no,,,,,,seen,open data
        back,Survey,Back,How many came back?,whole,,0,900,responses,survey=Yes,seen,open data

        """

    private static func published(_ rows: String) throws -> [FacilitiesQuestion] {
        let dictionary = try FacilitiesDictionary(bytes: Array(dictionary.utf8), file: "d.csv")
        let audit = try FacilitiesReader(
            dictionary: dictionary, services: ["A", "B", "C", "D", "E"], year: 2021
        ).read(Array("fls_code,survey,back\n\(rows)".utf8), file: "f.csv")
        return audit.published()
    }

    @Test("Services that answered are the denominator; the rest are counted as asked")
    func shares() throws {
        let questions = try Self.published("E,,\nD,No,\nC,Yes,10\nB,Yes,x\nA,Yes,30\n")
        let survey = try #require(questions.first)
        #expect((survey.asked, survey.answered) == (5, 4))
        let limits = try #require(WilsonInterval.limits(numerator: 3, denominator: 4))
        #expect(
            survey.shares == [
                FacilitiesShare(
                    answer: "Yes", numerator: 3, denominator: 4, percent: "75.0000",
                    lower95: "30.0642", upper95: "95.4413"),
                FacilitiesShare(
                    answer: "No", numerator: 1, denominator: 4, percent: "25.0000",
                    lower95: "4.5587", upper95: "69.9358"),
            ])
        #expect(abs(limits.lower - 0.300642) < 1e-6)
        #expect(survey.answers.map(\.service) == ["A", "B", "C", "D", "E"])
        #expect(survey.answers.map(\.answer) == ["Yes", "Yes", "Yes", "No", nil])
        #expect(survey.answers[4].status == .open)

        let back = questions[1]
        #expect((back.asked, back.answered) == (3, 2))
        #expect(
            (back.lowerQuartile, back.median, back.upperQuartile) == ("15.00", "20.00", "25.00"))
        #expect(back.shares == [])
        #expect(
            back.answers.map(\.status) == [.answered, .unusable, .answered, .notAsked, .notAsked])
    }

    @Test("Questions that nobody answered have shares of nothing and no quartiles")
    func nobody() throws {
        let questions = try Self.published("")
        #expect(questions.map(\.asked) == [0, 0])
        #expect(questions[0].shares.map(\.percent) == [nil, nil])
        #expect(questions[0].shares.map(\.lower95) == [nil, nil])
        #expect(questions[1].median == nil)
    }

    @Test("The order of the rows changes nothing")
    func order() throws {
        let rows = ["A,Yes,30\n", "B,Yes,x\n", "C,Yes,10\n"]
        #expect(
            try Self.published(rows.joined()) == Self.published(rows.reversed().joined()))
    }
}
