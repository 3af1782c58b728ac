import Extract

extension Indicator {
    static let assessment = Indicator(
        kpi: 4, name: "FLS assessment within 90 days", shortName: "Assessed in 90 days",
        question: "Is a patient assessed by the service within 90 days of the fracture?",
        definitionVersion: "1.0", polarity: .higherIsBetter,
        standards: [
            "ROS FLS clinical standards: Investigate (bone health assessment within 3 months)",
            "NICE QS149 statement 1", "NICE CG146",
            "NOGG 2024: assess fracture risk and falls risk",
        ],
        measure: .proportion(
            Proportion(
                population: .cohort, denominator: nil, exclusions: [],
                numerator: Field.assessmentDate.daysAfterFracture(0...90))),
        workedCases: [
            WorkedCase(.met, [(.fractureDate, "2021-03-01"), (.assessmentDate, "2021-03-01")]),
            WorkedCase(.met, [(.fractureDate, "2021-03-01"), (.assessmentDate, "2021-05-30")]),
            WorkedCase(.notMet, [(.fractureDate, "2021-03-01"), (.assessmentDate, "2021-05-31")]),
            WorkedCase(.notMet, [(.fractureDate, "2021-03-01"), (.assessmentDate, "2021-02-28")]),
            WorkedCase(.missing, [(.fractureDate, "2021-03-01")]),
            WorkedCase(.met, [(.fractureDate, "2021-12-31"), (.assessmentDate, "2022-03-31")]),
        ],
        author: author, reviewed: "2026-11-21")
}
