/// One-way sensitivity: each uncertain input, or inputs that belong together, at its lowest and its
/// highest plausible value, all others as they are.
package struct SensitivityRow: Sendable {
    package var label: String
    /// What was taken: `65 to 88 %`.
    package var low: FractureModel
    package var high: FractureModel
    package var lowWords: String
    package var highWords: String
}

package enum Tornado {
    /// What is varied. The plain order; a reader sorts by what it does to a result.
    package struct Variation: Sendable {
        package var label: String
        package var lowWords: String
        package var highWords: String
        package var low: [(Field, Double)]
        package var high: [(Field, Double)]
    }

    package static let variations: [Variation] = [
        Variation(
            label: "Persistence with treatment", lowWords: "as in primary care",
            highWords: "nobody stops",
            low: [
                (.currentAdherence, 43.6), (.betterAdherence, 43.6), (.noneAdherence, 43.6),
                (.serviceCurve, 1), (.noneCurve, 1),
            ],
            high: [
                (.currentAdherence, 100), (.betterAdherence, 100), (.noneAdherence, 100),
                (.serviceCurve, 2), (.noneCurve, 2),
            ]),
        Variation(
            label: "Still on treatment at 12 months, with a service", lowWords: "65 %",
            highWords: "88 %", low: [(.currentAdherence, 65), (.betterAdherence, 65)],
            high: [(.currentAdherence, 88), (.betterAdherence, 88)]),
        Variation(
            label: "Later fractures without treatment", lowWords: "6.0, 4.5, 3.8 %",
            highWords: "10.8, 10.1, 7.1 %",
            low: [(.hazard1, 6), (.hazard2, 4.5), (.hazard3, 3.8)],
            high: [(.hazard1, 10.76), (.hazard2, 10.08), (.hazard3, 7.14)]),
        Variation(
            label: "Risks on treatment", lowWords: "upper ends", highWords: "lower ends",
            low: [(.riskHip, 0.77), (.riskSpine, 0.69), (.riskOther, 0.99)],
            high: [(.riskHip, 0.56), (.riskSpine, 0.43), (.riskOther, 0.64)]),
        ends(.lag, "Months until treatment works", "12", "0", reversed: true),
        ends(.start, "Months until treatment starts", "8", "1", reversed: true),
        ends(.offset, "Months until effect is lost", "0", "24"),
        ends(.mixHip, "Later fractures at the hip", "25 %", "61 %"),
        ends(
            .mortalityLater, "Deaths in later years, against the population", "2.5", "1.0",
            reversed: true),
        ends(.fatalHip, "Deaths that a later hip fracture causes", "2 %", "12 %"),
        ends(.lossHip1, "Quality of life lost, hip, first year", "0.15", "0.35"),
        ends(.lossHip2, "Quality of life lost, hip, later", "0.05", "0.20"),
        ends(.costHip1, "Hospital cost of a hip fracture", "£8,600", "£13,400"),
        ends(.careHomeShare, "New in a care home after hip fracture", "10 %", "20 %"),
        ends(.discount, "Discount rate", "6 %", "0 %", reversed: true),
    ]

    /// What the result depends on most: persistence, adherence, refracture and risks on treatment.
    package static let chief = Array(variations.prefix(4))

    /// `inputs` with every one of the variations.
    package static func rows(
        _ inputs: ModelInputs, of variations: [Variation] = variations
    ) -> [SensitivityRow] {
        variations.map {
            SensitivityRow(
                label: $0.label, low: FractureModel(inputs.with($0.low)),
                high: FractureModel(inputs.with($0.high)), lowWords: $0.lowWords,
                highWords: $0.highWords)
        }
    }

    private static func ends(
        _ field: Field, _ label: String, _ lowWords: String, _ highWords: String,
        reversed: Bool = false
    ) -> Variation {
        let (low, high) = (field.definition.low, field.definition.high)
        return Variation(
            label: label, lowWords: lowWords, highWords: highWords,
            low: [(field, reversed ? high : low)], high: [(field, reversed ? low : high)])
    }
}
