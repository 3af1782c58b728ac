import Testing

@testable import Narrative

@Suite("Numbers in words")
struct NumberWordsTests {
    @Test(
        "A percentage is said by a fraction that people use",
        arguments: [
            (0, "none"), (1, "almost none"), (20_000, "almost none"),
            (25_000, "fewer than one in twenty"), (39_613, "just under one in twenty"),
            (46_000, "one in twenty"), (75_000, "more than one in twenty"),
            (111_000, "just over one in ten"), (158_552, "just under one in six"),
            (201_287, "one in five"), (222_594, "more than one in five"),
            (248_594, "a quarter"), (343_608, "just over a third"), (333_333, "a third"),
            (467_266, "more than two in five"), (484_999, "just under half"),
            (495_000, "half"), (500_000, "half"), (505_000, "half"), (505_001, "just over half"),
            (520_000, "just over half"), (520_001, "more than half"),
            (614_797, "just over three in five"), (666_667, "two thirds"),
            (712_720, "more than two thirds"), (750_000, "three quarters"),
            (950_000, "more than nine in ten"), (980_000, "almost all"), (999_999, "almost all"),
            (1_000_000, "all"),
        ])
    func share(value: Int, words: String) {
        #expect(NumberWords.share(value) == words)
    }

    @Test("Nobody says a percentage above 100 or below 0 in words")
    func outside() {
        #expect(NumberWords.share(1_000_001) == nil)
        #expect(NumberWords.share(-1) == nil)
    }

    @Test("What is said is so, for every hundredth of a per cent")
    func honest() throws {
        let values: [String: Int] = [
            "none": 0, "one in twenty": 50_000, "one in ten": 100_000, "one in eight": 125_000,
            "one in six": 166_667, "one in five": 200_000, "a quarter": 250_000,
            "a third": 333_333, "two in five": 400_000, "half": 500_000, "three in five": 600_000,
            "two thirds": 666_667, "three quarters": 750_000, "four in five": 800_000,
            "nine in ten": 900_000, "all": 1_000_000,
        ]
        for value in stride(from: 0, through: 1_000_000, by: 100) {
            let words = try #require(NumberWords.share(value))
            func rest(_ start: String) -> Int? {
                words.hasPrefix(start) ? values[String(words.dropFirst(start.count))] : nil
            }
            let holds: Bool? =
                if words == "almost all" {
                    value < 1_000_000 && value >= 980_000
                } else if words == "almost none" {
                    value > 0 && value <= 20_000
                } else if let fraction = rest("just over ") {
                    value > fraction && value <= fraction + 20_000
                } else if let fraction = rest("just under ") {
                    value < fraction && value >= fraction - 20_000
                } else if let fraction = rest("more than ") {
                    value > fraction + 20_000
                } else if let fraction = rest("fewer than ") { value < fraction } else {
                    values[words].map { abs($0 - value) <= 5_000 }
                }
            #expect(holds == true, "\(value): \(words)")
        }
    }

    @Test(
        "A count is said in words below one hundred",
        arguments: [
            (0, "none"), (1, "one"), (11, "eleven"), (20, "twenty"), (26, "twenty-six"),
            (99, "ninety-nine"), (100, nil), (-1, nil),
        ])
    func count(value: Int, words: String?) {
        #expect(NumberWords.count(value) == words)
    }
}
