import Testing

@testable import Releases

@Suite("Dates of the register")
struct RegisteredYearTests {
    @Test(
        "A service counts in a year when it was registered on one of its days",
        arguments: [
            ("2019-12-31", "", 2019, true), ("2020-01-01", "", 2019, false),
            ("2020-01-01", "", 2020, true), ("2016-01-01", "", 2019, true),
            ("2016-01-01", "2018-12-31", 2019, false), ("2016-01-01", "2019-01-01", 2019, true),
            ("2016-01-01", "2019-12-31", 2019, true), ("2019-06-01", "2019-06-01", 2019, true),
            ("2019-06-01", "2019-06-01", 2018, false), ("2019-06-01", "2019-06-01", 2020, false),
        ])
    func registered(joined: String, left: String, year: Int, counts: Bool) {
        let service = Service(
            code: "A01", name: "Aldermoor", provider: "", nation: "England", region: "London",
            icb: "", latitude: "", longitude: "", joined: joined, left: left, mergedInto: "")
        #expect(service.isRegistered(in: year) == counts)
    }

    @Test(
        "Only a day that exists, written YYYY-MM-DD, is a date",
        arguments: [
            ("2020-02-29", true), ("2000-02-29", true), ("2019-12-31", true), ("1800-01-01", true),
            ("2199-12-31", true), ("2019-02-29", false), ("2100-02-29", false),
            ("2019-04-31", false), ("2019-13-01", false), ("2019-00-10", false),
            ("2019-01-00", false), ("2019-1-01", false), ("2019-01-01 ", false),
            ("2019/01/01", false), ("01-01-2019", false), ("1799-12-31", false),
            ("2200-01-01", false), ("+019-01-01", false), ("", false),
            ("\u{0662}\u{0660}\u{0661}\u{0669}-01-01", false),
        ])
    func dates(text: String, isDate: Bool) {
        #expect(CalendarText.isDate(text) == isDate)
    }
}
