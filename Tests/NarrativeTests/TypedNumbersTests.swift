import Testing

@testable import Narrative

@Suite("Numbers typed by hand")
struct TypedNumbersTests {
    @Test(
        "A number is found however it is written",
        arguments: [
            ("50.5 % of patients", ["50.5", "%"]), ("50.5% of patients", ["50.5%"]),
            ("(1,234)", ["1,234"]), ("80/50/80", ["80", "50", "80"]), ("about ½", ["½"]),
            ("٣ patients", ["٣"]), ("within 90 days", ["90"]), ("a 16-week call", ["16-week"]),
            ("just over half", ["half"]), ("Half of them", ["Half"]), ("two thirds", ["thirds"]),
            ("a third of them", ["third"]), ("a quarter", ["quarter"]),
            ("three-quarters", ["three-quarters"]), ("one in five", ["one"]),
            ("two services", ["two"]), ("three of them", ["three"]), ("twenty-six", ["twenty-six"]),
            ("eleven", ["eleven"]), ("five times", ["five"]),
            ("forty per cent", ["forty", "cent"]),
            ("KPI 12", ["12"]), ("KPI 0", ["0"]), ("3210", ["3210"]), ("2,021", ["2,021"]),
            ("in 2021 there were 2400", ["2400"]), ("x2", ["x2"]), ("10.", ["10"]),
            ("“7”", ["7"]), ("A100%", ["A100%"]),
        ])
    func found(text: String, words: [String]) {
        #expect(TypedNumbers.all(in: text) == words)
    }

    @Test(
        "Names, years and words that count nothing may stand",
        arguments: [
            "KPI 7 and KPI 11.", "KPI\u{A0}3", "in 2021, and 2017–2020’s", "NICE QS149", "COVID-19",
            "one of the reasons", "the third year", "two ways", "somebody", "often", "each quarter",
            "quarterly", "on behalf of", "the percentage of patients", "a tenant",
        ])
    func allowed(text: String) {
        #expect(TypedNumbers.all(in: text) == [])
    }
}
