import Extract

extension Indicator {
    static let monitoring = Indicator(
        kpi: 9, name: "Monitored by 16 weeks", shortName: "Monitored by 16 weeks",
        question: "Is a patient who was recommended a medicine followed up within 16 weeks?",
        definitionVersion: "1.0", polarity: .higherIsBetter,
        standards: [
            "ROS FLS clinical standards: Integrate", "NICE QS149 statement 3",
            "NOGG 2024: reviews that support adherence",
        ],
        measure: .proportion(
            Proportion(
                population: .therapyRecommended, denominator: nil,
                exclusions: [Field.followUp16Weeks.isAny(of: "Died")],
                numerator: .first(
                    Field.followUp16Weeks.isAny(of: "Yes"),
                    then: Field.followUp16WeeksDate.daysAfterFracture(0...112)))),
        workedCases: [
            WorkedCase(.met, followedUp + [(.followUp16WeeksDate, "2021-06-21")]),
            WorkedCase(.notMet, followedUp + [(.followUp16WeeksDate, "2021-06-22")]),
            WorkedCase(.met, followedUp + [(.followUp16WeeksDate, "2021-03-01")]),
            WorkedCase(.notMet, followedUp + [(.followUp16WeeksDate, "2021-02-28")]),
            WorkedCase(.missing, followedUp),
            WorkedCase(.missing, [(.boneTherapy, "Denosumab"), (.fractureDate, "2021-03-01")]),
            WorkedCase(
                .missing,
                [
                    (.boneTherapy, "Denosumab"), (.fractureDate, "2021-03-01"),
                    (.followUp16WeeksDate, "2021-12-24"),
                ]),
            WorkedCase(.notMet, [(.boneTherapy, "Denosumab"), (.followUp16Weeks, "No")]),
            WorkedCase(
                .notMet, [(.boneTherapy, "Denosumab"), (.followUp16Weeks, "Informed decline")]),
            WorkedCase(.out, [(.boneTherapy, "Denosumab"), (.followUp16Weeks, "Died")]),
            WorkedCase(.out, [(.boneTherapy, "Inappropriate"), (.followUp16Weeks, "Yes")]),
            WorkedCase(.out, [(.boneTherapy, "Don't know"), (.followUp16Weeks, "Yes")]),
        ],
        author: author, reviewed: "2026-11-21")

    /// Version 0.9 took the service's word that the review was the one at 12 to 16 weeks, whenever
    /// it took place; version 1.0 counts the days.
    static let monitoringWhenever = Indicator(
        kpi: 9, name: "Monitored by 16 weeks", shortName: "Monitored by 16 weeks",
        question: "Is a patient who was recommended a medicine followed up?",
        definitionVersion: "0.9", polarity: .higherIsBetter, standards: monitoring.standards,
        measure: .proportion(
            Proportion(
                population: .therapyRecommended, denominator: nil,
                exclusions: [Field.followUp16Weeks.isAny(of: "Died")],
                numerator: Field.followUp16Weeks.isAny(of: "Yes"))),
        workedCases: [
            WorkedCase(.met, followedUp + [(.followUp16WeeksDate, "2021-06-21")]),
            WorkedCase(.met, followedUp + [(.followUp16WeeksDate, "2021-06-22")]),
            WorkedCase(.met, followedUp),
            WorkedCase(.missing, [(.boneTherapy, "Denosumab"), (.fractureDate, "2021-03-01")]),
            WorkedCase(.notMet, [(.boneTherapy, "Denosumab"), (.followUp16Weeks, "No")]),
            WorkedCase(.out, [(.boneTherapy, "Denosumab"), (.followUp16Weeks, "Died")]),
            WorkedCase(.out, [(.boneTherapy, "Inappropriate"), (.followUp16Weeks, "Yes")]),
        ],
        author: author, reviewed: "2026-11-21")

    private static let followedUp: [(field: Field, answer: String)] = [
        (.boneTherapy, "Alendronate"), (.fractureDate, "2021-03-01"), (.followUp16Weeks, "Yes"),
    ]
}
