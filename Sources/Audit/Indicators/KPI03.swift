import Extract

extension Indicator {
    static let spineIdentification = Indicator(
        kpi: 3, name: "Identification, spine", shortName: "Spine identification",
        question: "How many of the spine fractures to be expected does the service find?",
        definitionVersion: "1.0", polarity: .higherIsBetter,
        standards: [
            "ROS FLS clinical standards: Identify (newly reported vertebral fractures)",
            "NICE QS149 statement 1", "NOGG 2024: imaging reports name vertebral fractures",
        ],
        measure: .ratioToExpected(
            counted: Field.firstSite.isAny(of: "Spine"), perHipFracture: 1),
        workedCases: [
            WorkedCase(.met, [(.firstSite, "Spine")]),
            WorkedCase(.notMet, [(.firstSite, "Hip")]),
            WorkedCase(.notMet, [(.firstSite, "Other")]),
            WorkedCase(.missing, []),
        ],
        author: author, reviewed: "2026-11-21")
}
