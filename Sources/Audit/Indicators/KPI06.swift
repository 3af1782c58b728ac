import Extract

extension Indicator {
    static let fallsAssessment = Indicator(
        kpi: 6, name: "Falls risk assessment", shortName: "Falls assessment",
        question: "Is a patient's risk of falling assessed, or the assessment arranged?",
        definitionVersion: "1.0", polarity: .higherIsBetter,
        standards: [
            "ROS FLS clinical standards: Investigate and Intervene (falls)",
            "NICE QS86 statements 1 and 2", "NICE NG249",
            "NOGG 2024: falls risk is part of a fracture liaison service",
        ],
        measure: .proportion(
            Proportion(
                population: .cohort, denominator: nil, exclusions: [],
                numerator: Field.fallsAssessment.isAny(of: "Assessed", "Referred", "Recommended"))),
        workedCases: [
            WorkedCase(.met, [(.fallsAssessment, "Assessed")]),
            WorkedCase(.met, [(.fallsAssessment, "Referred")]),
            WorkedCase(.met, [(.fallsAssessment, "Recommended")]),
            WorkedCase(.notMet, [(.fallsAssessment, "Not assessed")]),
            WorkedCase(.notMet, [(.fallsAssessment, "Informed decline")]),
            WorkedCase(.missing, [(.fallsAssessment, "Don't know")]), WorkedCase(.missing, []),
        ],
        author: author, reviewed: "2026-11-21")
}
