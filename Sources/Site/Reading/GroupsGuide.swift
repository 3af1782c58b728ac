import Charts
import Templates

extension ReadingGuide {
    static var groups: ReadingGuide {
        let groups = [
            (
                "Age",
                [
                    ("50–59", 412, 905), ("60–74", 1310, 2308), ("75–89", 1486, 2491),
                    ("90+", 61, 148),
                ]
            ),
            ("Sex", [("Female", 2480, 4402), ("Male", 789, 1450)]),
        ]
        let whole = InventedAudit.Service("All", 3269, of: 5852)
        let all = InventedAudit(services: [whole]).national
        func view(_ group: (String, Int, Int)) -> FigureView {
            InventedAudit(services: [.init(group.0, group.1, of: group.2)]).national
        }
        let chart = BreakdownChart(
            dimensions: groups.map { name, groups in
                .init(
                    name: name, groups: groups.map { .init(name: $0.0, reading: view($0).reading) })
            },
            reference: ReferenceLine(value: all.reading?.value ?? 0, label: "All \(all.percent)"))
        return ReadingGuide(
            lede: """
                One indicator for groups of patients: does this part of care reach the old and the young, \
                women and men alike?
                """,
            short: [
                "A bar is a group’s figure; the thin line across its end is its interval.",
                "Where the line of a group crosses the upright line, the group may be like all others.",
                "A gap is a question, not an answer: groups differ in more than one way.",
            ],
            example: Example(
                kind: .groups, title: "treatment recommended, by age and sex",
                subtitle: "Per cent of patients in each group, with 95\u{A0}% intervals",
                description: groups.flatMap(\.1).map { "\($0.0): \(view($0).percent)" }
                    .joined(separator: "; ") + ".",
                wide: chart.drawing(.wide), narrow: chart.drawing(.narrow),
                table: DataTable(
                    caption: "Invented example: treatment recommended by group",
                    columns: [
                        .init("Group"), .init("Figure (95\u{A0}% interval)", isNumeric: true),
                        .init("Counts", isNumeric: true),
                    ],
                    rows: groups.flatMap { name, groups in
                        groups.map { group -> [Cell] in
                            [
                                .text("\(name): \(group.0)"),
                                .text(view(group).percentWithInterval),
                                .text(view(group).counts),
                            ]
                        }
                    })),
            steps: [
                Step(
                    "The upright line is the figure of all patients,", "\(all.percent).",
                    at: .line(.target, 0)),
                Step(
                    "A bar is one group.",
                    "\(view(groups[0].1[0]).percent) of patients aged 50 to 59.",
                    at: .box(.groupBar, 0, at: 0.4)),
                Step(
                    "The thin line is its interval.",
                    """
                    It ends well before the upright line: younger patients got this care less often than \
                    patients as a whole, by more than chance.
                    """, at: .end(.interval, 0)),
                Step(
                    "A long thin line: few patients.",
                    """
                    148 patients were 90 or older. Their bar looks much shorter, and how much shorter \
                    is uncertain.
                    """, at: .end(.interval, 3)),
                Step(
                    "Compare within a heading, not across.",
                    "Every patient stands once under each heading: the same people, sorted anew.",
                    at: .text("Sex")),
            ],
            tells: [
                "Which groups receive this part of care less often than others.",
                "How sure one can be, given the size of the group.",
            ],
            tellsNot: [
                "Why. Women and men with fractures differ in age: a gap by sex may be one by age.",
                "Anything about one patient.",
                "What a particular service does; most breakdowns are national.",
            ],
            mistake: """
                Reading the gap between two bars as unfairness at once. First ask what else differs \
                between the two groups; then ask whether that is a good reason.
                """,
            question: "The bars of women and men differ. Is that more than chance?",
            answer: """
                Women have \(view(groups[1].1[0]).percentWithInterval) and men \
                \(view(groups[1].1[1]).percentWithInterval). The intervals overlap, so the bars alone do \
                not decide it. The gap between them has an interval of its own, and that one decides.
                """,
            technical: """
                Crude proportions with 95\u{A0}% Wilson intervals, not adjusted for anything. A missing \
                answer counts as not met, as in every indicator. Patients whose group is not known \
                stand in a group of their own.
                """)
    }
}
