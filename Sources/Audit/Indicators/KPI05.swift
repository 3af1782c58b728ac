import Extract

extension Indicator {
    static let dxa = Indicator(
        kpi: 5, name: "DXA within 90 days", shortName: "DXA in 90 days",
        question: "Where a bone density scan was ordered or recommended, is it done in 90 days?",
        definitionVersion: "1.0", polarity: .higherIsBetter,
        standards: [
            "ROS FLS clinical standards: Investigate",
            "NICE CG146: DXA where the risk is near the treatment threshold",
            "NOGG 2024: bone mineral density testing in fracture liaison services",
        ],
        measure: .proportion(
            Proportion(
                population: .cohort,
                denominator: Field.dxa.isAny(of: "Ordered", "Recommended"), exclusions: [],
                numerator: Field.dxaDate.daysAfterFracture(0...90))),
        workedCases: [
            WorkedCase(
                .met,
                [(.dxa, "Ordered"), (.fractureDate, "2021-03-01"), (.dxaDate, "2021-05-30")]),
            WorkedCase(
                .notMet,
                [(.dxa, "Recommended"), (.fractureDate, "2021-03-01"), (.dxaDate, "2021-05-31")]),
            WorkedCase(
                .notMet,
                [(.dxa, "Ordered"), (.fractureDate, "2021-03-01"), (.dxaDate, "2021-02-28")]),
            WorkedCase(.missing, [(.dxa, "Ordered"), (.fractureDate, "2021-03-01")]),
            WorkedCase(
                .out,
                [(.dxa, "Not required"), (.fractureDate, "2021-03-01"), (.dxaDate, "2021-03-09")]),
            WorkedCase(.out, [(.dxa, "Informed decline")]),
            WorkedCase(.out, [(.dxa, "Don't know"), (.dxaDate, "2021-03-09")]),
            WorkedCase(.out, [(.fractureDate, "2021-03-01"), (.dxaDate, "2021-03-09")]),
        ],
        author: author, reviewed: "2026-11-21")
}
