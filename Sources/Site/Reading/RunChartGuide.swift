import Charts
import Statistics
import Templates

extension ReadingGuide {
    static var runChart: ReadingGuide {
        let counts = [
            (23, 40), (20, 41), (23, 38), (20, 43), (21, 36), (21, 42), (32, 45), (26, 41),
            (31, 43), (24, 38), (32, 44), (25, 40),
        ]
        let points = counts.enumerated().map { index, count in
            SeriesCounts(month: index + 1, met: count.0, of: count.1).point
        }
        let reading = MonthlyReading(points: points)
        let chart = reading.chart(isCount: false)
        return ReadingGuide(
            lede: """
                Twelve months of one indicator. A run chart tells a real change from the usual ups and \
                downs, long before the year is over.
                """,
            short: [
                "One high or low month is hardly ever news.",
                "A long run of months on one side of the median is.",
                "So is a month outside the dotted limits.",
            ],
            example: Example(
                kind: .runChart, title: "a service that changed in July",
                subtitle: "Per cent of patients, by month of diagnosis",
                description: reading.description(isCount: false),
                wide: chart.drawing(.wide), narrow: chart.drawing(.narrow),
                table: DataTable(
                    caption: "Invented example: twelve months",
                    columns: [
                        .init("Month"), .init("Figure", isNumeric: true),
                        .init("Counts", isNumeric: true),
                    ],
                    rows: reading.months.map {
                        [.text($0.name), .text($0.text), .text($0.counts)]
                    })),
            steps: [
                Step(
                    "Each dot is one month’s patients,",
                    "by the month in which the fracture was diagnosed.", at: .sign(.seriesPoint, 0)),
                Step(
                    "The dashed line is the median.",
                    "Half of the months lie above it and half below.", at: .line(.median, 0)),
                Step(
                    "Expect ups and downs.",
                    "Up one month and down the next is what chance looks like.",
                    at: .sign(.seriesPoint, 2)),
                Step(
                    "Look for long runs on one side.",
                    """
                    Here six months lie below the median and then six above. The line crosses the \
                    median once; chance would make it cross far more often.
                    """, at: .sign(.seriesPoint, 9)),
                Step(
                    "Look for dots outside the dotted lines.",
                    "These are the limits for a single month; they widen in months with few patients.",
                    at: .curve(.plainLimit998, 1, at: 0.3)),
                Step(
                    "Read the sentence under the chart.",
                    "It says what the rules found. Here: “\(reading.note ?? "")”"),
            ],
            tells: [
                "Whether something changed during the year, and about when.",
                "Whether a single month stands out.",
            ],
            tellsNot: [
                "Why. Ask what happened in the month before the run began.",
                "Whether the level is good: a steady line can be steadily low.",
            ],
            mistake: """
                Explaining every dip. If February’s fall is within what chance gives, every reason found \
                for it is a made-up one.
                """,
            question: """
                Look at April. It is the lowest month. Should someone ask what went wrong in April?
                """,
            answer: """
                No. It lies within the limits, and the months around it are much the same. The question \
                worth asking is what went right from July on.
                """,
            technical: """
                Anhøj’s rules on the median: a run longer than round(log\u{2082}\u{A0}n)\u{A0}+\u{A0}3, or \
                fewer crossings than the 5\u{A0}% quantile of a binomial with n\u{A0}−\u{A0}1 trials; \
                months on the median do not count. The dotted limits are Laney’s P′ limits, which allow \
                for months that differ by more than binomial chance.
                """)
    }
}
