import Charts
import Statistics
import Templates

extension ReadingGuide {
    static var scatter: ReadingGuide {
        let services = [
            ("Alder", 1.2, 18.0), ("Ash", 1.6, 26), ("Aspen", 2.1, 21), ("Beech", 2.4, 34),
            ("Birch", 2.9, 30), ("Elm", 3.3, 44), ("Hazel", 3.8, 12), ("Larch", 4.4, 41),
            ("Maple", 5.2, 52), ("Oak", 6.1, 47), ("Rowan", 7.4, 66), ("Yew", 8.8, 58),
        ]
        let thirds = [services[0..<4], services[4..<8], services[8..<12]].map(Array.init)
        let medians = thirds.map { Quantile.type7($0.map(\.2).sorted(), 0.5) ?? 0 }
        let words = medians.map { Words.decimal($0) + PercentText.sign }
        let chart = ScatterChart(
            services: services.map { name, staff, identified in
                .init(
                    x: staff, y: identified,
                    words: "\(name): \(Words.decimal(identified))\(PercentText.sign)")
            },
            levels: zip(thirds, zip(medians, words)).map { third, level in
                .init(
                    range: (third.first?.1 ?? 0)...(third.last?.1 ?? 0), y: level.0, label: level.1)
            },
            xLabel: "Staff (WTE) per 1,000 fractures expected",
            levelWords: "Median of a third of the services")
        return ReadingGuide(
            lede: """
                Every service is one dot, placed by two things at once: how it is set up and one of its \
                indicators. Do the two go together?
                """,
            short: [
                "Further right is more of the one, higher up is more of the other.",
                "Look at the cloud, not at single dots; the lines sum it up in three steps.",
                "Going together is not cause and effect.",
            ],
            example: Example(
                kind: .scatter, title: "identification by staff at twelve services",
                subtitle: "Per cent of the number expected, by staff",
                description: """
                    Twelve services. The median rises from \(words[0]) in the third with the fewest \
                    staff to \(words[1]) and \(words[2]).
                    """,
                wide: chart.drawing(.wide), narrow: chart.drawing(.narrow),
                table: DataTable(
                    caption: "Invented example: identification by staff",
                    columns: [
                        .init("Service"), .init("Staff", isNumeric: true),
                        .init("Identified", isNumeric: true),
                    ],
                    rows: services.map { name, staff, identified in
                        [
                            .text(name), .text(Words.decimal(staff)),
                            .text(Words.decimal(identified) + PercentText.sign),
                        ]
                    })),
            steps: [
                Step(
                    "Each dot is one service.",
                    "The first, Alder, has 1.2 staff for every 1,000 fractures expected and finds 18 "
                        + "in 100.", at: .sign(.seriesPoint, 0)),
                Step(
                    "A line is the median of a third.",
                    "Of the four services with the fewest staff, half find more than \(words[0]).",
                    at: .line(.target, 0)),
                Step(
                    "Compare the three lines.",
                    "They rise from left to right: \(words[0]), \(words[1]), \(words[2]).",
                    at: .line(.target, 2)),
                Step(
                    "Look for the exceptions.",
                    "Hazel has more staff than six others and finds the fewest. Ask why.",
                    at: .sign(.seriesPoint, 6)),
            ],
            tells: [
                "Whether services that are set up in one way tend to do better on an indicator.",
                "Which services go against the tendency.",
            ],
            tellsNot: [
                "That more of the one brings more of the other. A large hospital may have both.",
                "What would happen at one service if it changed.",
            ],
            mistake: """
                “One nurse more, and we find ten more in 100.” The dots are different services, not one \
                service that grew.
                """,
            question: "Where would you look for a service that does much with few staff?",
            answer: "High up on the left: Elm, with 3.3 staff, finds 44 in 100.",
            technical: """
                Lines are type 7 medians of thirds by rank. Beside the chart stands Spearman’s rank \
                correlation with the interval of Bonett and Wright (2000), from 10 services on; where \
                the interval includes 0 there may be no association at all.
                """)
    }
}
