import Charts
import Statistics
import Templates

extension ReadingGuide {
    static var gaps: ReadingGuide {
        let gaps = [
            Gap(
                "Most compared with least deprived", ("Most deprived fifth", 402, 921),
                ("Least deprived fifth", 512, 988)),
            Gap("Women compared with men", ("Women", 1430, 2890), ("Men", 351, 760)),
            Gap(
                "In care homes compared with not", ("Lives in one", 18, 61),
                ("Does not", 1763, 3589)),
        ]
        let chart = GapChart(
            comparisons: gaps.map { gap in
                .init(
                    name: gap.name,
                    rows: [.init(name: "All", reading: gap.reading, isClear: gap.isClear)])
            })
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
            example: Example(
                kind: .gaps, title: "gaps in treatment recommended",
                subtitle: "Difference in percentage points, with 95\u{A0}% intervals",
                description: gaps.map { "\($0.name): \($0.size)" }.joined(separator: "; ") + ".",
                wide: chart.drawing(.wide), narrow: chart.drawing(.narrow),
                table: DataTable(
                    caption: "Invented example: gaps in treatment recommended",
                    columns: [
                        .init("Between"), .init("Group"), .init("Compared with"),
                        .init("Gap in points (95\u{A0}% interval)", isNumeric: true),
                    ],
                    rows: gaps.map { gap in
                        [
                            .text(gap.name), .text(gap.group.words), .text(gap.reference.words),
                            .text(gap.size),
                        ]
                    })),
            steps: [
                Step(
                    "See who is compared with whom.",
                    "The heading names the group first, then those it is compared with.",
                    at: .text("Most compared")),
                Step(
                    "The upright line is no difference.",
                    """
                    Left of it the first group gets this care less often, right of it more often.
                    """, at: .end(.target, 0)),
                Step(
                    "Read the gap in points.",
                    """
                    44 less 52 in 100 is a gap of about 8 points. Points are not per cent: from 4 to 8 \
                    in 100 is only 4 points, and yet twice as many.
                    """, at: .sign(.seriesPoint, 0)),
                Step(
                    "Look whether the thin line reaches the upright one.",
                    """
                    Deprivation: \(gaps[0].size). 0 lies outside, so the gap is more than chance. Sex: \
                    \(gaps[1].size). 0 lies inside, so there may be none: the mark is hollow.
                    """, at: .sign(.notAssessed, 0)),
                Step(
                    "Mind the small group.",
                    """
                    Only 61 patients of the example live in a care home. The gap is wide and clear, but \
                    its size is uncertain: \(gaps[2].size).
                    """, at: .end(.interval, 2)),
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

/// Two invented groups, the second the one to compare with.
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
    var group: Group
    var reference: Group

    init(_ name: String, _ group: (String, Int, Int), _ reference: (String, Int, Int)) {
        self.name = name
        self.group = Group(group)
        self.reference = Group(reference)
    }

    private var difference: NewcombeDifference? {
        guard let group = group.proportion, let reference = reference.proportion else { return nil }
        return NewcombeDifference(from: reference, to: group)
    }

    var isClear: Bool { difference?.change(polarity: .neutral) != .noClearChange }

    var reading: Reading? {
        difference.map { gap in
            Reading(
                value: gap.difference * 100, lower: gap.interval.lower * 100,
                upper: gap.interval.upper * 100,
                text: Words.signed(points: gap.difference * 100))
        }
    }

    /// `−8.2 (−12.6 to −3.7)`.
    var size: String {
        guard let gap = difference else { return "" }
        let texts = [gap.difference, gap.interval.lower, gap.interval.upper]
            .map { Words.signed(points: $0 * 100) }
        return "\(texts[0]) (\(texts[1]) to \(texts[2]))"
    }
}
