import Extract

extension Indicator {
    static let strengthAndBalance = Indicator(
        kpi: 8, name: "Strength and balance started within 16 weeks",
        shortName: "Strength and balance",
        question: "Has a patient without a hip fracture begun strength and balance exercise?",
        definitionVersion: "1.0", polarity: .higherIsBetter,
        standards: [
            "ROS FLS clinical standards: Intervene (falls)", "NICE QS86 statement 3",
            "NICE NG249", "NOGG 2024: exercise",
        ],
        measure: .proportion(
            Proportion(
                population: .cohort, denominator: nil,
                exclusions: [
                    Field.firstSite.isAny(of: "Hip"), Field.followUp16Weeks.isAny(of: "Died"),
                    Field.strengthAndBalance.isAny(of: "Not appropriate"),
                ],
                numerator: Field.strengthAndBalance.isAny(of: "Yes"))),
        workedCases: [
            WorkedCase(.met, [(.firstSite, "Wrist"), (.strengthAndBalance, "Yes")]),
            WorkedCase(.met, [(.strengthAndBalance, "Yes")]),
            WorkedCase(.out, [(.firstSite, "Hip"), (.strengthAndBalance, "Yes")]),
            WorkedCase(.notMet, [(.firstSite, "Spine"), (.strengthAndBalance, "No")]),
            WorkedCase(
                .notMet, [(.firstSite, "Spine"), (.strengthAndBalance, "Informed decline")]),
            WorkedCase(.out, [(.firstSite, "Spine"), (.strengthAndBalance, "Not appropriate")]),
            WorkedCase(.out, [(.firstSite, "Other"), (.followUp16Weeks, "Died")]),
            WorkedCase(.missing, [(.firstSite, "Other"), (.strengthAndBalance, "Don't know")]),
            WorkedCase(.missing, [(.firstSite, "Other"), (.followUp16Weeks, "No")]),
        ],
        author: author, reviewed: "2026-11-21")
}
