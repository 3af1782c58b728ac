import Charts
import DecimalText
import Templates

extension ReadingGuide {
    static var pathway: ReadingGuide {
        let expected = 1200
        let stages = [
            ("Identified", 742, 80), ("Recommended", 455, 40),
            ("On treatment at 12 months", 168, 32),
        ].map { name, count, target in
            PathwayChart.Stage(
                name: name, value: Double(count) * 100 / Double(expected),
                text: """
                    \(DecimalText.grouped(count)) of \(DecimalText.grouped(expected)) expected \
                    (\(PercentText.text(count, of: expected)))
                    """,
                target: Double(target), targetText: "Model: \(target)\(PercentText.sign)")
        }
        let chart = PathwayChart(stages: stages)
        return ReadingGuide(
            lede: """
                Of everybody in the area who broke a bone, how many were found, how many were \
                recommended treatment, and how many are on it a year later?
                """,
            short: [
                "Every bar is of the same whole: all fractures expected in the population.",
                "The mark on each bar is what the 80/50/80 model asks for.",
                "The largest gap between bar and mark is where most people are lost.",
            ],
            example: Example(
                kind: .pathway, title: "one service that expects 1,200 fractures a year",
                subtitle: "Per cent of 1,200 fragility fractures expected",
                description: stages.map { "\($0.name): \($0.text)" }.joined(separator: "; ") + ".",
                wide: chart.drawing(.wide), narrow: chart.drawing(.narrow),
                table: DataTable(
                    caption: "Invented example: 80/50/80",
                    columns: [
                        .init("Stage"), .init("Reached", isNumeric: true), .init("Model"),
                    ],
                    rows: stages.map { [.text($0.name), .text($0.text), .text($0.targetText)] })),
            steps: [
                Step(
                    "The whole bar is everybody expected.",
                    """
                    Hip fractures are counted well. From them the audit works out how many fractures of \
                    all kinds to expect: here 1,200.
                    """, at: .box(.barRest, 0, at: 0.9)),
                Step(
                    "The blue part reached this stage.",
                    "742 people were found. The grey part was expected and never seen.",
                    at: .box(.bar, 0, at: 0.5)),
                Step(
                    "The upright mark is the model.",
                    """
                    80\u{A0}% found; half of those recommended treatment, which is 40\u{A0}% of all; 80\u{A0}% \
                    of these on it a year later, which is 32\u{A0}% of all.
                    """, at: .line(.barTarget, 1)),
                Step(
                    "Look where the bar falls short.",
                    """
                    \(stages[2].text) are known to be on treatment. The model asks for 384: \
                    216 missed opportunities to prevent the next fracture.
                    """, at: .box(.bar, 2, at: 0.97)),
            ],
            tells: [
                "At which step people are lost.",
                "About how many more people could be on treatment.",
            ],
            tellsNot: [
                "The exact number expected. It is an estimate from hip fractures.",
                "That the others are untreated: a patient who could not be reached counts as not on "
                    + "treatment.",
                "That everybody found should be treated. Half is the model’s figure for all.",
            ],
            mistake: """
                Dividing by the patients seen instead of those expected. A service that finds few patients \
                and treats them all looks perfect that way, while most people in its area get nothing.
                """,
            question: """
                455 of 742 people found were recommended treatment. The model asks for half. Why is the \
                bar still short at the end?
                """,
            answer: """
                Recommending is above the model: 61\u{A0}% of those found. But only 168 of the 455, \
                37\u{A0}%, are known to be on treatment after a year, where the model asks for 80\u{A0}%. \
                Follow-up is the step to look at.
                """,
            technical: """
                Expected fragility fractures are five times the hip fractures of the service’s population, \
                an assumption listed on the methods page. Missed opportunities are 1.6 times the hip \
                fractures (5 × 80\u{A0}% × 50\u{A0}% × 80\u{A0}%) less the patients known to be on bone \
                therapy at 12 months.
                """)
    }
}
