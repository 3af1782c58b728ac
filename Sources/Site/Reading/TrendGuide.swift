import Charts
import Templates

extension ReadingGuide {
    static var trend: ReadingGuide {
        let years = [
            (2017, 148, 402), (2018, 171, 415), (2019, 195, 408), (2020, 96, 217), (2021, 232, 431),
        ].map { (String($0.0), InventedAudit.Service(String($0.0), $0.1, of: $0.2)) }
        let views = years.map { InventedAudit(services: [$0.1]).national }
        let chart = TrendChart(
            years: zip(years, views).map { .init(name: $0.0, reading: $1.reading) })
        return ReadingGuide(
            lede: """
                One dot for each year’s edition, with its interval: is this part of care getting better, \
                worse, or staying where it was?
                """,
            short: [
                "Look at the direction over all years, not at the last step alone.",
                "A step is clear only if it is more than chance: the words beside the chart say so.",
                "Where a definition changed, the line is broken, and the two sides cannot be compared.",
            ],
            example: Example(
                kind: .trend, title: "five years of one indicator",
                subtitle: "Per cent of patients, with 95\u{A0}% intervals",
                description: zip(years, views).map { "\($0.0): \($1.percent)" }
                    .joined(separator: "; ") + ".",
                wide: chart.drawing(.wide), narrow: chart.drawing(.narrow),
                table: DataTable(
                    caption: "Invented example: five years of one indicator",
                    columns: [
                        .init("Year"), .init("Figure (95\u{A0}% interval)", isNumeric: true),
                        .init("Counts", isNumeric: true),
                    ],
                    rows: zip(years, views).map {
                        [.text($0.0), .text($1.percentWithInterval), .text($1.counts)]
                    })),
            steps: [
                Step(
                    "Each dot is one year.",
                    "\(views[0].percent) in 2017: \(views[0].counts) patients.",
                    at: .sign(.seriesPoint, 0)),
                Step(
                    "The upright line is its interval.",
                    "How far the year’s figure may lie from the usual level by chance alone.",
                    at: .end(.interval, 3)),
                Step(
                    "A longer interval means fewer patients.",
                    """
                    In 2020 about half as many came. Its dip, if it is one, is within what chance can do.
                    """, at: .sign(.seriesPoint, 3)),
                Step(
                    "Follow the dots from left to right.",
                    """
                    From \(views[0].percent) to \(views[4].percent) in five years, and never clearly \
                    down: a rise that no single year makes.
                    """, at: .sign(.seriesPoint, 4)),
            ],
            tells: [
                "Where care is heading over the years.",
                "How sure one can be of each year’s figure.",
            ],
            tellsNot: [
                "What made it change: care, patients, or which services took part.",
                "What happens next year.",
                "When within a year it changed; the run chart by month shows that.",
            ],
            mistake: """
                Comparing the best year with the worst and calling it a trend. Pick any two of five dots \
                and chance will often make them differ.
                """,
            question: """
                Do the intervals of 2018 and 2019 overlap? If so, may we say that nothing changed?
                """,
            answer: """
                They do (\(views[1].interval) and \(views[2].interval)), and no: overlapping intervals do \
                not prove that nothing changed. The change has an interval of its own, and that is what \
                the words “better”, “worse” and “no clear change” rest on.
                """,
            technical: """
                The change between two years is Newcombe’s hybrid score interval of the difference; for \
                KPI 2 and 3 the interval of a ratio of two rates. The recent trend over five editions is \
                a chi-square test for trend whose direction must survive leaving out any one year. With \
                fewer than five years of one definition it cannot be calculated.
                """)
    }
}
