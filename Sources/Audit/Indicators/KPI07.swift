import Extract

extension Indicator {
    static let therapyRecommended = Indicator(
        kpi: 7, name: "Bone therapy recommended", shortName: "Therapy recommended",
        question: "Is a bone-sparing medicine recommended?",
        definitionVersion: "1.0", polarity: .higherIsBetter,
        standards: [
            "ROS FLS clinical standards: Intervene (offer bone protection)",
            "NICE QS149 statement 2", "NICE TA161, TA204, TA464 and TA791",
            "NOGG 2024: start promptly; refer those at very high risk",
        ],
        measure: .proportion(
            Proportion(
                population: .cohort, denominator: nil, exclusions: [],
                numerator: Field.boneTherapy.namesADrug)),
        workedCases: [
            WorkedCase(.met, [(.boneTherapy, "Alendronate")]),
            WorkedCase(.met, [(.boneTherapy, "Teriparatide;Denosumab")]),
            WorkedCase(.met, [(.boneTherapy, "Zoledronate;Don't know")]),
            WorkedCase(.met, [(.boneTherapy, "Systemic Oestrogens")]),
            WorkedCase(.notMet, [(.boneTherapy, "Inappropriate")]),
            WorkedCase(.notMet, [(.boneTherapy, "Informed decline")]),
            WorkedCase(.notMet, [(.boneTherapy, "Referred to GP to decide prescription")]),
            WorkedCase(.notMet, [(.boneTherapy, "Referred for further clinical opinion")]),
            WorkedCase(.missing, [(.boneTherapy, "Don't know")]), WorkedCase(.missing, []),
        ],
        author: author, reviewed: "2026-11-21")
}

extension Proportion.Population {
    /// Patients for whom a medicine was recommended: the numerator of KPI 7.
    static let therapyRecommended = Self.met(kpi: 7, Field.boneTherapy.namesADrug)
}
