import Results

extension Fixture {
    /// A gap of each finding and of each reason why there is none, nationally and in a nation.
    static let equity: [EquityGapRow] = (4...11).flatMap { kpi in
        [
            gap(kpi, "imd", "1 (most deprived)", (20, 100), "5 (least deprived)", (40, 100)),
            gap(kpi, "sex", "Female", (60, 120), "Male", (59, 118)),
            EquityGapRow(
                level: .national, code: "ALL", kpi: kpi, dimension: "care-home", group: "Yes",
                reference: "No", status: .withheld),
            EquityGapRow(
                level: .national, code: "ALL", kpi: kpi, dimension: "age", group: "90+",
                reference: "50–59", status: .tooFew),
            EquityGapRow(
                level: .nation, code: "Wales", kpi: kpi, dimension: "imd",
                group: "1 (most deprived)", reference: "5 (least deprived)", status: .noPatients),
        ]
    }

    private static func gap(
        _ kpi: Int, _ dimension: String, _ group: String, _ one: (Int, Int), _ reference: String,
        _ other: (Int, Int)
    ) -> EquityGapRow {
        let isEqual = dimension == "sex"
        return EquityGapRow(
            level: .national, code: "ALL", kpi: kpi, dimension: dimension, group: group,
            groupDenominator: one.1, groupNumerator: one.0, reference: reference,
            referenceDenominator: other.1, referenceNumerator: other.0,
            difference: isEqual ? "0.0000" : "-20.0000",
            lower95: isEqual ? "-12.4877" : "-31.7393", upper95: isEqual ? "12.4877" : "-7.2931",
            direction: isEqual ? .noClearDifference : .lower,
            status: kpi == 11 ? .provisional : .ok)
    }
}
