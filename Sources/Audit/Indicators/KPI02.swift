import Extract

extension Indicator {
    static let identification = Indicator(
        kpi: 2, name: "Identification, all fragility fractures", shortName: "Identification",
        question: "How many of the fragility fractures to be expected does the service find?",
        definitionVersion: "1.0", polarity: .higherIsBetter,
        standards: [
            "ROS FLS clinical standards: Identify (everyone aged 50 or over with a new fracture)",
            "NICE CG146 1.1 and 1.2", "NICE QS149 statement 1",
            "NOGG 2024: a range of case-finding strategies",
        ],
        measure: .ratioToExpected(counted: nil, perHipFracture: 5),
        workedCases: [
            WorkedCase(.met, [(.firstSite, "Hip")]), WorkedCase(.met, [(.firstSite, "Spine")]),
            WorkedCase(.met, []),
        ],
        author: author, reviewed: "2026-11-21")
}
