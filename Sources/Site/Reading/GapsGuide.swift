import Statistics
import Templates

extension ReadingGuide {
    static var gaps: ReadingGuide {
        let gaps = [
            Gap(
                "Deprivation", ("Most deprived fifth", 402, 921), ("Least deprived fifth", 512, 988)
            ),
            Gap("Sex", ("Men", 351, 760), ("Women", 1430, 2890)),
            Gap("Care home", ("Lives in one", 18, 61), ("Does not", 1763, 3589)),
        ]
        return ReadingGuide(
            lede: """
                Does care reach everybody alike? A gap is the figure of one group less that of another, \
                in percentage points, with an interval of its own.
                """,
            short: [
                "A gap whose interval leaves out 0 is more than chance.",
                "A wide gap with a wide interval may be small or large: few patients.",
                "Gaps are crude. They show where to ask, not whom to blame.",
            ],
            example: nil,
            tables: [
                DataTable(
                    caption: "Invented example: gaps in treatment recommended",
                    columns: [
                        .init("Between"), .init("Lower"), .init("Higher"),
                        .init("Gap in points (95\u{A0}% interval)", isNumeric: true),
                    ],
                    rows: gaps.map { gap in
                        [
                            .text(gap.name), .text(gap.lower.words), .text(gap.higher.words),
                            .text(gap.size),
                        ]
                    })
            ],
            steps: [
                Step(
                    "See who is compared with whom.",
                    "A gap is always between two groups, and both stand beside it with their figures."
                ),
                Step(
                    "Read the gap in points.",
                    """
                    52 less 44 in 100 is a gap of about 8 points. Points are not per cent: from 4 to 8 \
                    in 100 is only 4 points, and yet twice as many.
                    """),
                Step(
                    "Look whether the interval holds 0.",
                    """
                    Deprivation: \(gaps[0].size). 0 lies outside, so the gap is more than chance. Sex: \
                    \(gaps[1].size). 0 lies inside, so there may be none.
                    """),
                Step(
                    "Mind the small group.",
                    """
                    Only 61 patients of the example live in a care home. The gap is wide and clear, but \
                    its size is uncertain: \(gaps[2].size).
                    """),
            ],
            tells: [
                "Between which groups care differs by more than chance.",
                "How large the difference is, and how sure one can be of that.",
            ],
            tellsNot: [
                "Why. People in care homes are older and frailer; the right care may differ.",
                "Whether one service treats people unequally: these gaps are national.",
                "That groups without a clear gap are treated alike. The groups may be too small to tell.",
            ],
            mistake: """
                Picking the two groups furthest apart out of many and reading their gap as if it had been \
                asked for beforehand. Among ten groups the extremes lie apart by chance alone.
                """,
            question: """
                A gap of 6 points has the interval −1 to 13. Next year it is 6 points, 3 to 9. Did the gap \
                grow?
                """,
            answer: """
                No, it is the same size. There were more patients, so now one can tell it from chance.
                """,
            technical: """
                Newcombe’s hybrid score interval (method 10) of the difference of two independent \
                proportions. Patients whose group is not known are left out of gaps and stand in the \
                breakdowns as a group of their own.
                """)
    }
}

/// Two invented groups, the one with the lower figure first.
private struct Gap {
    struct Group {
        var name: String
        var met: Int
        var patients: Int

        init(_ group: (name: String, met: Int, patients: Int)) {
            name = group.name
            met = group.met
            patients = group.patients
        }

        var words: String { "\(name): \(PercentText.text(met, of: patients))" }
        var proportion: Proportion? { Proportion(numerator: met, denominator: patients) }
    }

    var name: String
    var lower: Group
    var higher: Group

    init(_ name: String, _ lower: (String, Int, Int), _ higher: (String, Int, Int)) {
        self.name = name
        self.lower = Group(lower)
        self.higher = Group(higher)
    }

    /// `+8.2 (3.7 to 12.6)`.
    var size: String {
        guard let lower = lower.proportion, let higher = higher.proportion else { return "" }
        let gap = NewcombeDifference(from: lower, to: higher)
        let texts = [gap.difference, gap.interval.lower, gap.interval.upper]
            .map { Words.signed(points: $0 * 100) }
        return "\(texts[0]) (\(texts[1]) to \(texts[2]))"
    }
}
