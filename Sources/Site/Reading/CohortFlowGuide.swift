import Charts
import DecimalText
import Templates

extension ReadingGuide {
    static var cohortFlow: ReadingGuide {
        let flow = [
            ("", "Records in the extract", 5120, 0),
            ("C1", "Passes every check that rejects", 5087, 33),
            ("C2", "Diagnosed in the audit year", 4960, 127), ("C3", "Aged 50 or over", 4911, 49),
        ]
        let steps = flow.map { code, rule, remaining, removed in
            FlowChart.Step(
                code: code, rule: rule, remaining: remaining,
                remainingText: code.isEmpty
                    ? Words.counted(remaining, "record", "records")
                    : "\(DecimalText.grouped(remaining)) remain",
                removedText: code.isEmpty ? "" : "\(DecimalText.grouped(removed)) removed")
        }
        let chart = FlowChart(steps: steps)
        return ReadingGuide(
            lede: """
                Not every record that is sent in is counted. The flow shows which are, step by step, and \
                how many each step removes.
                """,
            short: [
                "Read from top to bottom: what came in, what was asked, what remained.",
                "Nothing vanishes: each box is the box above less those removed.",
                "The last box is the number that the indicators rest on.",
            ],
            example: Example(
                kind: .cohortFlow, title: "from 5,120 records to those counted",
                subtitle: "Records",
                description: "Of 5,120 records read, 4,911 are in the audit.",
                wide: chart.drawing(.wide), narrow: chart.drawing(.narrow),
                table: DataTable(
                    caption: "Invented example: flow of records",
                    columns: [
                        .init("What it asks"), .init("Removed", isNumeric: true),
                        .init("Remaining", isNumeric: true),
                    ],
                    rows: flow.map {
                        [
                            .text($0.1), .text(DecimalText.grouped($0.3)),
                            .text(DecimalText.grouped($0.2)),
                        ]
                    })),
            steps: [
                Step(
                    "Start at the top.", "All records that services sent in.",
                    at: .text("5,120 records")),
                Step(
                    "Each box asks one question.",
                    "Records for which the answer is no leave the flow here.",
                    at: .text("Diagnosed")),
                Step(
                    "At the side stands how many left.",
                    "127 fractures were diagnosed in another year.", at: .text("127 removed")),
                Step(
                    "The bar at the foot of a box shrinks with it.",
                    "A long step down would mean that a rule removes many: worth asking why.",
                    at: .box(.bar, 2, at: 0.98)),
                Step(
                    "The last box is what counts.",
                    "Every indicator starts from these 4,911 records.", at: .text("4,911 remain")),
            ],
            tells: [
                "Which records are left out, and by which rule.",
                "Whether a year lost more records than the year before.",
            ],
            tellsNot: [
                "How many patients were never recorded at all. KPI 2 and 3 estimate that.",
                "Which records a single indicator leaves out; its own page says so.",
            ],
            mistake: """
                Taking “removed” for “wrong”. Most of these records are right, and belong to another \
                year or another age.
                """,
            question: "How many records were left out in all, and what share of all is that?",
            answer: "5,120 less 4,911 is 209: about 4 in every 100.",
            technical: """
                The steps are applied in the order shown, and a record is counted at the first step that \
                removes it. The same counts stand in cohort.csv.
                """)
    }
}
