import DecimalText
import Testing

@Suite("Decimal text")
struct DecimalTextTests {
    @Test(
        "A percentage is rounded from whole counts, half away from zero",
        arguments: [
            (1, 8, 0, "13"), (1, 16, 1, "6.3"), (5, 16, 1, "31.3"), (693, 720, 1, "96.3"),
            (0, 7, 1, "0.0"), (7, 7, 4, "100.0000"), (377, 303, 1, "124.4"), (1, 3, 4, "33.3333"),
        ])
    func percent(numerator: Int, denominator: Int, places: Int, expected: String) {
        #expect(DecimalText.percent(numerator, of: denominator, places: places) == expected)
    }

    @Test(
        "A fixed number never reads as minus zero",
        arguments: [
            (-0.004, 2, "0.00"), (-0.005, 2, "-0.01"), (2.5, 0, "3"), (-2.5, 0, "-3"),
            (0.05, 2, "0.05"), (-12.345, 1, "-12.3"),
        ])
    func fixed(value: Double, places: Int, expected: String) {
        #expect(DecimalText.fixed(value, places: places) == expected)
    }

    @Test(
        "A short number drops trailing zeros", arguments: [(12.50, "12.5"), (3.0, "3"), (0, "0")])
    func short(value: Double, expected: String) {
        #expect(DecimalText.short(value, places: 2) == expected)
    }

    @Test(
        "Thousands are grouped with commas",
        arguments: [
            (0, "0"), (999, "999"), (1000, "1,000"), (69926, "69,926"), (-1234567, "-1,234,567"),
        ])
    func grouped(value: Int, expected: String) {
        #expect(DecimalText.grouped(value) == expected)
    }
}
