import Extract

extension Indicator {
    static let dataCompleteness = Indicator(
        kpi: 1, name: "Data completeness", shortName: "Data completeness",
        question: "Does the service fill in the fields that its own figures rest on?",
        definitionVersion: "1.0", polarity: .higherIsBetter,
        standards: [
            "ROS FLS clinical standards: Quality (records on a national database, audit)",
            "NICE QS149: the audit is a data source for statements 1 to 3",
            "NOGG 2024: a fracture liaison service with embedded audit",
        ],
        measure: .completeness(
            [
                CompletenessField(.gender), CompletenessField(.postcode),
                CompletenessField(.careHome), CompletenessField(.firstContactDate),
                CompletenessField(.assessmentDate), CompletenessField(.admitted),
                CompletenessField(.firstSite), CompletenessField(.previousFracture),
                CompletenessField(.familyHipFracture), CompletenessField(.smoker),
                CompletenessField(.boneSparingTherapy), CompletenessField(.dxa),
                CompletenessField(.boneTherapy), CompletenessField(.fallsAssessment),
                CompletenessField(.followUp16Weeks), CompletenessField(.followUp52Weeks),
                CompletenessField(.therapy16Weeks, among: Field.followUp16Weeks.isAny(of: "Yes")),
            ], tolerance: 20, fewerThan: 5),
        workedCases: [
            WorkedCase(
                missing: [],
                complete + [(.followUp16Weeks, "Yes"), (.therapy16Weeks, "Alendronate")]),
            WorkedCase(missing: [], complete + [(.followUp16Weeks, "No")]),
            WorkedCase(missing: [.therapy16Weeks], complete + [(.followUp16Weeks, "Yes")]),
            WorkedCase(
                missing: [.therapy16Weeks],
                complete + [(.followUp16Weeks, "Yes"), (.therapy16Weeks, "Don't know")]),
            WorkedCase(missing: [.followUp16Weeks], complete + [(.followUp16Weeks, "Don't know")]),
            WorkedCase(
                missing: [.followUp16Weeks], complete + [(.therapy16Weeks, "Don't know")]),
        ],
        author: author, reviewed: "2026-11-21")

    private static let complete: [(field: Field, answer: String)] = [
        (.gender, "Female"), (.postcode, "ZZ1 1ZZ"), (.careHome, "No"),
        (.firstContactDate, "2021-03-05"), (.assessmentDate, "2021-03-20"), (.admitted, "No"),
        (.firstSite, "Wrist"), (.previousFracture, "No"), (.familyHipFracture, "No"),
        (.smoker, "No"), (.boneSparingTherapy, "No"), (.dxa, "Ordered"),
        (.boneTherapy, "Alendronate"), (.fallsAssessment, "Assessed"),
        (.followUp52Weeks, "No"),
    ]
}
