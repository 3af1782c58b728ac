import Disk
import Facilities
import Testing

@Suite("The dictionary of the facilities audit")
struct FacilitiesDictionaryTests {
    @Test("The project's own dictionary can be read and covers every topic of the audit")
    func own() throws {
        let project = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let path = "/\(project)/Data/dictionary/facilities.csv"
        let dictionary = try FacilitiesDictionary(
            bytes: try WholeFile.bytes(at: path, shownAs: "facilities.csv"), file: "facilities.csv")
        var groups: [String] = []
        for question in dictionary.questions where groups.last != question.group {
            groups.append(question.group)
        }
        #expect(
            groups == [
                "Setting", "Funding", "Staffing", "Population", "Patient groups", "Identification",
                "Tests", "Treatments", "Falls and exercise", "Monitoring", "Governance",
                "Patient survey",
            ])
        for question in dictionary.questions { #expect(question.name.utf8.count <= 34) }
    }

    @Test(
        "A dictionary that cannot be trusted is refused on its line",
        arguments: [
            ("choice,Acute hospital|Community", "choice,Acute hospital", 2),
            ("choice,Acute hospital|Community", "choice,Yes|yes", 2),
            ("choice,Acute", "list,Acute", 2), ("month,,1990-01", "month,,1990", 3),
            ("decimal,,0,40", "decimal,,40,0", 4), ("decimal,,0,40", "decimal,a|b,0,40", 4),
            ("whole,,1000,", "whole,,0.5,", 5), ("people,Population", "wte,Population", 5),
            ("people,Population", "fls_code,Population", 5),
            ("people,Population", "../x,Population", 5),
            ("Population,People", "Population,", 5), ("survey=Yes", "survey=Perhaps", 7),
            ("survey=Yes", "later=Yes", 7), ("survey=Yes", "survey", 7),
            ("assumed,ours", "guessed,ours", 7), ("low,high", "high,low", 1),
        ])
    func refused(part: String, damage: String, line: Int) throws {
        let text = SmallForm.dictionary.replacing(part, with: damage, maxReplacements: 1)
        try #require(text != SmallForm.dictionary)
        let error = #expect(throws: FacilitiesError.self) { try SmallForm.questions(text) }
        #expect(
            error.map { "\($0)".hasPrefix("dictionary/facilities.csv:\(line): ") } == true,
            "\(String(describing: error))")
    }

    @Test(
        "Numbers are read exactly or not at all",
        arguments: [
            ("0", "0"), ("007", "7"), ("1.50", "1.5"), ("0.0001", "0.0001"),
            ("999999999", "999999999"),
        ])
    func number(text: String, exact: String) { #expect(DecimalNumber(text)?.text == exact) }

    @Test(
        "What is no plain number is none",
        arguments: [
            "", ".", "1.", ".5", "1.00001", "+1", "-1", "1 000", "٣", "1234567890", "1e3", "NaN",
        ])
    func noNumber(text: String) { #expect(DecimalNumber(text) == nil) }
}
