extension ResultsTable {
    static let equity = ResultsTable(
        name: "equity", title: "Gaps between groups of patients",
        columns: [
            .year, .level, .code, .kpi,
            .init(
                name: "dimension", kind: .words(["imd", "sex", "care-home", "age"]),
                meaning: "What the two groups differ in."),
            .text("group", "The group that is compared."),
            .whole("group_denominator", "Its patients.", unit: "patients"),
            .whole("group_numerator", "Those of them who meet the indicator.", unit: "patients"),
            .text("reference", "The group that it is compared with."),
            .whole("reference_denominator", "Its patients.", unit: "patients"),
            .whole(
                "reference_numerator", "Those of them who meet the indicator.", unit: "patients"),
            .decimal(
                "difference", "Group less reference, in percentage points.",
                unit: "percentage points"),
            .decimal(
                "lower95", "Lower limit of the 95 % interval of the difference.",
                unit: "percentage points"),
            .decimal(
                "upper95", "Upper limit of the 95 % interval of the difference.",
                unit: "percentage points"),
            .init(
                name: "direction", kind: .words(EquityDirection.allCases.map(\.rawValue)),
                meaning: "Whether the group is clearly higher or lower than its reference."),
            .status,
        ],
        key: ["year", "level", "code", "kpi", "dimension"]
    ) { results, row in
        for gap in results.equity {
            row.field(results.edition.year)
            row.field(gap.level)
            row.field(gap.code)
            row.field(gap.kpi)
            row.field(gap.dimension)
            row.field(gap.group)
            row.field(gap.groupDenominator)
            row.field(gap.groupNumerator)
            row.field(gap.reference)
            row.field(gap.referenceDenominator)
            row.field(gap.referenceNumerator)
            row.field(gap.difference)
            row.field(gap.lower95)
            row.field(gap.upper95)
            row.field(gap.direction)
            row.field(gap.status)
            row.endRow()
        }
    }
}
