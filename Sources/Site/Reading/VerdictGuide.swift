import Templates

extension ReadingGuide {
    static var verdict: ReadingGuide {
        let national = InventedAudit(services: [.init("National", 6200, of: 10_000)])
        let services: [(InventedAudit.Service, RAGTag, String)] = [
            (.init("Poppy", 410, of: 500), .green, "Green"),
            (.init("Thistle", 26, of: 50), .amber, "Amber"),
            (.init("Heather", 275, of: 500), .amber, "Amber"),
            (.init("Bramble", 11, of: 24), .red, "Red"),
            (.init("Foxglove", 7, of: 12), .none, "Not rated"),
        ]
        let views = services.map { national.view(of: $0.0) }
        return ReadingGuide(
            lede: """
                Every figure is judged twice: against a fixed standard, which gives a colour, and against \
                the national figure, which gives a word. The two answer different questions.
                """,
            short: [
                "Colour: is it good enough? Green, amber and red are fixed thresholds.",
                "Word: is it different? Better, similar or worse than the national figure, beyond chance.",
                "The same word stands in every chart, table, sentence and file.",
            ],
            example: nil,
            tables: [
                DataTable(
                    caption: """
                        Invented example: green at 80\u{A0}%, amber at 50\u{A0}%; national figure \
                        62\u{A0}%
                        """,
                    columns: [
                        .init("Service"), .init("Figure (95\u{A0}% interval)", isNumeric: true),
                        .init("Rating"), .init("Against national"),
                    ],
                    rows: zip(services, views).map { service, view in
                        [
                            .text(service.0.name), .text(view.percentWithInterval),
                            .rag(service.1, service.2), view.standingCell,
                        ]
                    }),
                DataTable(
                    caption: "The same as cells of the table of all figures",
                    columns: [.init("Service"), .init("7 Therapy advised", isNumeric: true)],
                    rows: zip(services, views).map { service, view in
                        [
                            .text(service.0.name),
                            .heat(service.1, view.percent, view.standing.tag),
                        ]
                    }),
            ],
            steps: [
                Step(
                    "Read the colour.",
                    """
                    It has a word or letter and a shape as well. It says how far the figure is from the \
                    standard, and nothing about chance.
                    """),
                Step(
                    "Read the word.",
                    """
                    Poppy is “better”: its interval lies wholly above 62\u{A0}%. Heather is “worse”: its \
                    interval, \(views[2].interval), lies wholly below.
                    """),
                Step(
                    "See where they part.",
                    """
                    Thistle and Heather are both amber. But Thistle has 50 patients, and its interval \
                    (\(views[1].interval)) holds the national figure: “similar”.
                    """),
                Step(
                    "Mind the small ones.",
                    """
                    Bramble is red, and still “similar”: with 24 patients one cannot tell. Foxglove has \
                    fewer than 20, so it has neither colour nor word.
                    """),
                Step(
                    "Find the same in the table of all figures.",
                    """
                    G, A or R is the rating; ▲ is better and ▼ worse than national. A cell without a \
                    triangle is similar or not compared.
                    """),
            ],
            tells: [
                "Whether a figure meets the standard.",
                "Whether it differs from the national figure by more than chance explains.",
            ],
            tellsNot: [
                "Whether the national figure is good. Where all do poorly, “similar” is poor.",
                "Whether a red of 24 patients is red in truth. Its interval says how sure one can be.",
                "Which service is best.",
            ],
            mistake: """
                “We are green, so all is well.” Where most services are far above the standard, a service \
                can be green and yet worse than the national figure. And one can be red and better.
                """,
            question: """
                Last year 49\u{A0}%, red; this year 51\u{A0}%, amber. A success?
                """,
            answer: """
                The colour changed because a threshold lay between. Whether care changed is for the words \
                beside the two years to say; two points are seldom more than chance.
                """,
            technical: """
                Ratings compare exact whole counts with the thresholds, before any rounding. The verdict \
                is made once, from numerator, denominator, national figure and direction, when results \
                are worked out; pages and files repeat it. Below 20 patients there is no verdict, below 8 \
                no figure.
                """)
    }
}
