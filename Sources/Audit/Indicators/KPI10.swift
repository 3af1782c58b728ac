import Extract

extension Indicator {
    static let therapyStarted = Indicator(
        kpi: 10, name: "Bone therapy started by first follow-up", shortName: "Therapy started",
        question: "Has a patient who was recommended a medicine started one by first follow-up?",
        definitionVersion: "1.0", polarity: .higherIsBetter,
        standards: [
            "ROS FLS clinical standards: Intervene and Integrate",
            "NICE QS149 statements 2 and 3", "NOGG 2024: initiation of treatment",
        ],
        measure: .proportion(
            Proportion(
                population: .therapyRecommended, denominator: nil,
                exclusions: [
                    Field.followUp16Weeks.isAny(of: "Died"),
                    Field.therapy16Weeks.isAny(of: "No longer appropriate"),
                ],
                numerator: Field.therapy16Weeks.namesADrug)),
        workedCases: [
            WorkedCase(.met, recommended + [(.therapy16Weeks, "Risedronate")]),
            WorkedCase(.met, recommended + [(.therapy16Weeks, "Risedronate;Don't know")]),
            WorkedCase(.notMet, recommended + [(.therapy16Weeks, "Not started")]),
            WorkedCase(.notMet, recommended + [(.therapy16Weeks, "Informed decline")]),
            WorkedCase(.notMet, recommended + [(.therapy16Weeks, "Refer for clinical opinion")]),
            WorkedCase(.out, recommended + [(.therapy16Weeks, "No longer appropriate")]),
            WorkedCase(
                .out, recommended + [(.therapy16Weeks, "Risedronate"), (.followUp16Weeks, "Died")]),
            WorkedCase(.missing, recommended + [(.therapy16Weeks, "Don't know")]),
            WorkedCase(.missing, recommended),
            WorkedCase(.out, [(.therapy16Weeks, "Risedronate")]),
        ],
        author: author, reviewed: "2026-11-21")

    private static let recommended: [(field: Field, answer: String)] = [
        (.boneTherapy, "Alendronate")
    ]
}
