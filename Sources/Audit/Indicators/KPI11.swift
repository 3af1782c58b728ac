import Extract

extension Indicator {
    static let onTherapyAtOneYear = Indicator(
        kpi: 11, name: "On bone therapy at 12 months", shortName: "Therapy at 12 months",
        question: "Is a patient who was recommended a medicine taking one a year later?",
        definitionVersion: "1.0", polarity: .higherIsBetter,
        standards: [
            "ROS FLS clinical standards: Integrate and Quality",
            "NICE QS149 statement 3 (statement 4: long-term review)",
            "NOGG 2024: medication review",
        ],
        measure: .proportion(
            Proportion(
                population: .therapyRecommended, denominator: nil,
                exclusions: [
                    Field.followUp16Weeks.isAny(of: "Died"),
                    Field.followUp52Weeks.isAny(of: "Died"),
                    Field.therapy52Weeks.isAny(of: "No longer appropriate"),
                ],
                numerator: Field.therapy52Weeks.namesADrug)),
        workedCases: [
            WorkedCase(.met, recommended + [(.therapy52Weeks, "Zoledronate")]),
            WorkedCase(.notMet, recommended + [(.therapy52Weeks, "Not started")]),
            WorkedCase(.notMet, recommended + [(.therapy52Weeks, "Informed decline")]),
            WorkedCase(.out, recommended + [(.therapy52Weeks, "No longer appropriate")]),
            WorkedCase(.out, recommended + [(.followUp16Weeks, "Died")]),
            WorkedCase(.out, recommended + [(.followUp52Weeks, "Died")]),
            WorkedCase(.missing, recommended + [(.followUp52Weeks, "No")]),
            WorkedCase(.missing, recommended + [(.therapy52Weeks, "Don't know")]),
            WorkedCase(.out, [(.boneTherapy, "Informed decline"), (.therapy52Weeks, "Denosumab")]),
        ],
        author: author, reviewed: "2026-11-21")

    private static let recommended: [(field: Field, answer: String)] = [
        (.boneTherapy, "Denosumab")
    ]
}
