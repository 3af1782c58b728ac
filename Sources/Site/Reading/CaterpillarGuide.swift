import Charts

extension ReadingGuide {
    static var caterpillar: ReadingGuide {
        let names = [
            "Aspen", "Hawthorn", "Birch", "Ash", "Beech", "Spruce", "Alder", "Yew", "Willow",
        ]
        let audit = InventedAudit.differing
        let rows = names.map { ($0, audit.view(of: $0)) }
            .sorted { ($0.1.reading?.value ?? 0) > ($1.1.reading?.value ?? 0) }
        let chart = CaterpillarChart(
            rows: rows.map { name, view in
                .init(name: name, reading: view.reading, standing: view.standing)
            }, reference: audit.nationalLine)
        let (beech, spruce) = (audit.view(of: "Beech"), audit.view(of: "Spruce"))
        return ReadingGuide(
            lede: """
                A ranked chart lists services from the highest figure to the lowest, each with its \
                interval, beside the national figure.
                """,
            short: [
                "Look at the lines, not at the places.",
                "A line that crosses the national figure: similar; chance alone can explain the difference.",
                "Neighbouring places are often chance.",
            ],
            example: Example(
                kind: .caterpillar, title: "nine services, highest first",
                subtitle: "Per cent of patients, with 95\u{A0}% intervals",
                description: rows.map { "\($0.0) \($0.1.percent)" }.joined(separator: ", ") + ".",
                wide: chart.drawing(.wide), narrow: chart.drawing(.narrow),
                table: InventedAudit(services: audit.services)
                    .table("Invented example: treatment recommended")),
            steps: [
                Step(
                    "The upright line is the national figure,",
                    "\(audit.national.percent) here.", at: .text("National"), .line(.target, 0)),
                Step(
                    "The mark is the service’s figure.",
                    "Its shape tells the verdict: triangle up better, dot similar, triangle down worse.",
                    at: .sign(.better, 0)),
                Step(
                    "The line through it is the 95\u{A0}% interval.",
                    """
                    Aspen’s line ends well before the national figure, so Aspen is better by more than \
                    chance explains.
                    """, at: .end(.interval, 0)),
                Step(
                    "Where the line crosses, say “similar”.",
                    """
                    Beech (\(beech.percent)) and Spruce (\(spruce.percent)) stand on different places \
                    and tell the same story.
                    """, at: .text("Beech")),
                Step(
                    "A long line means few patients.",
                    """
                    Yew stands second to last, but its line reaches from \(audit.view(of: "Yew").interval). \
                    Next year it may stand in the upper half.
                    """, at: .text("Yew")),
            ],
            tells: [
                "Which services differ from the national figure by more than chance.",
                "How precise each figure is.",
            ],
            tellsNot: [
                "A league table. With intervals this wide, most places would change if the year were "
                    + "run again.",
                "Whether two services differ from each other; the comparison is with the national figure.",
            ],
            mistake: """
                “We went up from place 41 to place 33.” In the middle of the list a change of a single \
                point can be worth ten places. Look at the change in the figure and its interval instead.
                """,
            question: "Which services would you ask to share how they do it?",
            answer: """
                Those whose line lies wholly above the national figure: Aspen, Hawthorn and Birch. Ask \
                Aspen first: many patients, and still far above.
                """,
            technical: """
                Intervals are 95\u{A0}% Wilson intervals (Byar for KPI 2 and 3). They serve to compare \
                each service with the national figure. To compare two services, an interval of the \
                difference is needed.
                """)
    }
}
