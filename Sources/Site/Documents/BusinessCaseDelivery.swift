import Templates

/// Contract, risks, equality, implementation, governance and the people whom it concerns.
extension BusinessCase {
    var delivery: [WordBlock] {
        [
            .heading(1, "12 Commercial case"),
            .paragraph(
                "Commissioner: [name]. Contract: [tariff or block]. Service specification: [reference]."
            ), .heading(1, "13 Risks"), .table(risks),
            .heading(1, "14 Equality and data protection"),
            .bullets([
                "Equality impact assessment: [date and result].",
                "Data protection impact assessment: [date and result].",
                """
                Audit data: [how patients are told, how the national data opt-out is \
                applied, and the section 251 approval that the audit relies on].
                """,
            ]), .heading(1, "15 Implementation"), .table(steps),
            .heading(1, "16 Governance and indicators"), .table(governance),
            .heading(1, "17 Stakeholders"), .table(stakeholders),
        ]
    }

    private var risks: WordTable {
        WordTable(
            caption: "Risks",
            columns: [
                .init("Risk", 36), .init("Likelihood", 14), .init("Impact", 14),
                .init("What is done about it", 22), .init("Owner", 14),
            ],
            rows: [
                "Staff cannot be recruited", "Too little DXA capacity",
                "General practices do not start treatment", "Patients stop treatment early",
                "Records are incomplete or late", "Savings cannot be turned into cash",
            ].map { [WordLine(plain: $0), "[1–5]", "[1–5]", "[action]", "[name]"] })
    }

    private var steps: WordTable {
        WordTable(
            caption: "Steps and dates",
            columns: [.init("Step", 50), .init("From", 18), .init("To", 18), .init("Who", 14)],
            rows: [
                "Approval", "Recruitment", "Pathway and documents agreed", "Pilot", "Go-live",
                "First review with audit figures",
            ].map { [WordLine(plain: $0), "[date]", "[date]", "[name]"] })
    }

    private var governance: WordTable {
        let now: WordTable.Column =
            place == nil
            ? .init("Here", 18, isNumeric: true)
            : .init("Baseline \(String(edition.year))", 18, isNumeric: true)
        return WordTable(
            caption: "The indicators that it will be judged by",
            columns: [
                .init("Indicator", 40), now, .init("Target", 14), .init("Owner", 14),
                .init("Reported", 14),
            ],
            rows: (1...EditionIndex.kpis).map { kpi in
                [
                    WordLine(plain: "KPI \(kpi): \(edition.shortName(of: kpi))"),
                    published(place?.words[kpi - 1].percent, else: "baseline"), "[target]",
                    "[name]", "[how often]",
                ]
            })
    }

    private var stakeholders: WordTable {
        WordTable(
            caption: "People whom it concerns",
            columns: [
                .init("Group", 32), .init("Who", 24), .init("What it means for them", 24),
                .init("Support", 20),
            ],
            rows: [
                "Orthopaedics", "Geriatrics", "Radiology", "Emergency department", "Primary care",
                "Pharmacy", "Patients and the Royal Osteoporosis Society", "Public health",
            ].map { [WordLine(plain: $0), "[name]", "[what changes]", "[yes, no, letter]"] })
    }
}
