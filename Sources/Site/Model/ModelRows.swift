import Economics
import Templates

/// The rows of the table of results, in the order that the browser fills them too.
enum ModelRows {
    struct Row {
        var name: String
        var unit: String
        var cell: (Comparison, Uncertainty, Int) -> String
    }

    static var all: [Row] {
        [
            ranged("Later fractures avoided", "fractures", { $0.allAvoided }, { $0.avoided }),
            [
                number("of them hips", "fractures") { $0.avoided[0] },
                number("of them spine", "fractures") { $0.avoided[1] },
                number("of them other sites", "fractures") { $0.avoided[2] },
                number("Bed-days saved", "days") { $0.bedDays },
                number("Deaths avoided within the horizon", "deaths") { $0.deaths },
                number("Moves into a care home avoided", "people") { $0.careHomes },
                number("Years of life gained", "years, discounted") { $0.lifeYears },
            ],
            ranged(
                "Quality-adjusted years (QALYs) gained", "QALYs, discounted", { $0.qalys },
                { $0.qalys }
            ),
            [
                money("Extra cost of the service (NHS)") { $0.service },
                money("Extra cost of drugs (NHS)") { $0.drugs },
                money("Care of fractures saved (NHS)") { $0.nhsSaving },
                money("Net cost to the NHS") { $0.nhsNet },
                money("Care homes saved (local authority)") { $0.socialSaving },
            ],
            moneyRanged("Net cost, NHS and local authority"),
            [
                Row(name: "Saved for each pound spent", unit: "£") { comparison, _, _ in
                    comparison.benefitCostRatio.map { ModelNumbers.decimal($0, 2) }
                        ?? ModelNumbers.none
                },
                Row(name: "Net cost of a QALY", unit: "£") { comparison, _, _ in
                    comparison.costPerQALY.map { ModelNumbers.pounds($0) }
                        ?? (comparison.net <= 0 && comparison.qalys > 0
                            ? "Saves money" : ModelNumbers.none)
                },
                Row(name: "Paid back by the end of year", unit: "year") { comparison, _, _ in
                    comparison.paybackYear.map { String($0) } ?? "Not within the horizon"
                },
                Row(name: "Patients treated for one fracture avoided", unit: "patients") {
                    comparison, _, _ in
                    comparison.numberNeededToTreat.map { ModelNumbers.decimal($0) }
                        ?? ModelNumbers.none
                },
                worthIt(20_000, "£20,000"), worthIt(30_000, "£30,000"),
            ],
        ].flatMap { $0 }
    }

    static let unitOfMoney = "£, prices of the inputs"

    private static func number(
        _ name: String, _ unit: String, _ value: @escaping (Comparison) -> Double
    ) -> Row {
        Row(name: name, unit: unit) { comparison, _, _ in ModelNumbers.decimal(value(comparison)) }
    }

    private static func money(_ name: String, _ value: @escaping (Comparison) -> Double) -> Row {
        Row(name: name, unit: unitOfMoney) { comparison, _, _ in
            ModelNumbers.pounds(value(comparison))
        }
    }

    private static let rangeWords = "95\u{A0}% of draws"

    private static func ranged(
        _ name: String, _ unit: String, _ value: @escaping (Comparison) -> Double,
        _ point: @escaping (Uncertainty.Point) -> Double
    ) -> [Row] {
        [
            number(name, unit, value),
            Row(name: rangeWords, unit: unit) { _, draws, place in
                let range = draws.interval(place, point)
                return
                    "\(ModelNumbers.decimal(range.lower)) to \(ModelNumbers.decimal(range.upper))"
            },
        ]
    }

    private static func moneyRanged(_ name: String) -> [Row] {
        [
            money(name) { $0.net },
            Row(name: rangeWords, unit: unitOfMoney) { _, draws, place in
                let range = draws.interval(place) { $0.net }
                return "\(ModelNumbers.pounds(range.lower)) to \(ModelNumbers.pounds(range.upper))"
            },
        ]
    }

    private static func worthIt(_ threshold: Double, _ words: String) -> Row {
        Row(name: "Draws in which a QALY costs less than \(words)", unit: "%") { _, draws, place in
            ModelNumbers.decimal(100 * draws.costEffective(place, at: threshold), 0)
        }
    }
}

/// What the page shows without JavaScript: the community preset, worked out once.
enum ModelShown {
    static let preset = Preset.community
    /// A better service against that now: what a business case asks.
    static let compared = 2
    static let draws = 300
    static let model = FractureModel(preset.inputs)
    static let uncertainty = Uncertainty(preset.inputs, draws: draws)
    static let sensitivity = Tornado.rows(preset.inputs)

    static func title(_ comparison: Comparison) -> String {
        "\(comparison.scenario.words) against \(lowered(comparison.against.words))"
    }

    private static func lowered(_ words: String) -> String {
        words.prefix(1).lowercased() + words.dropFirst()
    }
}
