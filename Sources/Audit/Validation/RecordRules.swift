import Extract

/// Checks of one record's answers, each a rule value whose yes is a finding.
extension ValidationRule {
    static let recordRules: [(rule: ValidationRule, fault: Rule)] = dates + measurements + followUp

    private static let dates: [(rule: ValidationRule, fault: Rule)] = [
        (
            ValidationRule(
                "REC-21", .warning,
                "The first contact (1.06) is before the date of diagnosis (1.09).", kpis: []),
            Field.firstContactDate.daysAfterFracture(Rule.daysBefore)
        ),
        (
            ValidationRule(
                "REC-22", .warning,
                "The assessment (1.07) is before the date of diagnosis (1.09); it is not met.",
                kpis: [4]),
            Field.assessmentDate.daysAfterFracture(Rule.daysBefore)
        ),
        (
            ValidationRule(
                "REC-23", .warning,
                "The DXA (3.03) is before the date of diagnosis (1.09); it is not met.", kpis: [5]),
            Field.dxaDate.daysAfterFracture(Rule.daysBefore)
        ),
        (
            ValidationRule(
                "REC-24", .warning,
                "The 16-week review (6.02) is before the date of diagnosis (1.09); it is not met.",
                kpis: [9]),
            Field.followUp16WeeksDate.daysAfterFracture(Rule.daysBefore)
        ),
        (
            ValidationRule(
                "REC-25", .note,
                "The 16-week review (6.02) is not 12 to 16 weeks (84 to 112 days) after the date of "
                    + "diagnosis (1.09).",
                kpis: [9]),
            .any([
                Field.followUp16WeeksDate.daysAfterFracture(0...83),
                Field.followUp16WeeksDate.daysAfterFracture(Rule.daysBeyond(112)),
            ])
        ),
        (
            ValidationRule(
                "REC-26", .warning,
                "The 52-week review (7.02) is before the date of diagnosis (1.09).", kpis: []),
            Field.followUp52WeeksDate.daysAfterFracture(Rule.daysBefore)
        ),
        (
            ValidationRule(
                "REC-27", .note,
                "The 52-week review (7.02) is not 48 to 56 weeks (336 to 392 days) after the date of "
                    + "diagnosis (1.09).",
                kpis: []),
            .any([
                Field.followUp52WeeksDate.daysAfterFracture(0...335),
                Field.followUp52WeeksDate.daysAfterFracture(Rule.daysBeyond(392)),
            ])
        ),
    ]

    private static let measurements: [(rule: ValidationRule, fault: Rule)] = [
        (
            ValidationRule(
                "REC-31", .warning, "The height (2.01) is outside 100 to 220 cm.", kpis: []),
            .not(.number(.height, in: 10_000...22_000))
        ),
        (
            ValidationRule(
                "REC-32", .warning, "The weight (2.02) is outside 20 to 250 kg.", kpis: []),
            .not(.number(.weight, in: 2_000...25_000))
        ),
        (
            ValidationRule(
                "REC-33", .warning, "The T-score (3.04) is outside -10 to 10.", kpis: []),
            .not(.number(.tScore, in: -1_000...1_000))
        ),
    ]

    private static let followUp: [(rule: ValidationRule, fault: Rule)] = [
        (
            ValidationRule(
                "REC-41", .warning,
                "The patient had died by the 16-week review (6.01), yet later questions are answered.",
                kpis: [8, 9, 10, 11]),
            .all([
                Field.followUp16Weeks.isAny(of: "Died"),
                .any([
                    Field.therapy16Weeks.namesADrug, Field.strengthAndBalance.isAny(of: "Yes"),
                    Field.followUp52Weeks.isAny(of: "Yes"), .answered(.therapy52Weeks),
                ]),
            ])
        ),
        (
            ValidationRule(
                "REC-42", .warning,
                "The patient had died by the 52-week review (7.01), yet a treatment at it (7.05) is "
                    + "named.",
                kpis: [11]),
            .all([
                Field.followUp52Weeks.isAny(of: "Died"), Field.therapy52Weeks.namesADrug,
            ])
        ),
        (
            ValidationRule(
                "REC-43", .warning,
                "The 16-week review (6.05) names a medicine together with \"Not started\"; the "
                    + "medicine counts.",
                kpis: [10]),
            .all([
                Field.therapy16Weeks.namesADrug, Field.therapy16Weeks.isAny(of: "Not started"),
            ])
        ),
        (
            ValidationRule(
                "REC-44", .warning,
                "The 52-week review (7.05) names a medicine together with \"Not started\"; the "
                    + "medicine counts.",
                kpis: [11]),
            .all([
                Field.therapy52Weeks.namesADrug, Field.therapy52Weeks.isAny(of: "Not started"),
            ])
        ),
    ]
}
