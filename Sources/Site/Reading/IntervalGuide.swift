import Charts
import Templates

extension ReadingGuide {
    static var interval: ReadingGuide {
        let few = InventedAudit.Service("Sorrel: 12 of 20", 12, of: 20)
        let some = InventedAudit.Service("Clover: 120 of 200", 120, of: 200)
        let many = InventedAudit.Service("Fern: 1,200 of 2,000", 1200, of: 2000)
        let audit = InventedAudit(services: [few, some, many])
        let views = [few, some, many].map { audit.view(of: $0) }
        let chart = CaterpillarChart(
            rows: zip([few, some, many], views).map { service, view in
                .init(name: service.name, reading: view.reading, standing: .similar)
            }, reference: nil)
        return ReadingGuide(
            lede: """
                A figure from few patients is a rough measurement. The interval in brackets says how \
                rough: how far the figure may lie from the service’s usual level by chance alone.
                """,
            short: [
                "Read 60\u{A0}% (39 to 78) as “about 60, probably somewhere between 39 and 78”.",
                "More patients, shorter interval. Ten times as many make it about a third as long.",
                "It covers chance only, not wrong or missing records.",
            ],
            example: Example(
                kind: .caterpillar, title: "the same 60\u{A0}% from 20, 200 and 2,000 patients",
                subtitle: "Per cent of patients, with 95\u{A0}% intervals",
                description: "All three figures are 60\u{A0}%; the interval shrinks with size.",
                wide: chart.drawing(.wide), narrow: chart.drawing(.narrow),
                table: DataTable(
                    caption: "Invented example: the same figure at three sizes",
                    columns: [
                        .init("Service"), .init("Figure (95\u{A0}% interval)", isNumeric: true),
                    ],
                    rows: zip([few, some, many], views).map {
                        [.text($0.name), .text($1.percentWithInterval)]
                    })),
            steps: [
                Step(
                    "The mark is what was counted.",
                    "12 of 20 patients is 60\u{A0}%. That happened; there is no doubt about it.",
                    at: .sign(.similar, 0)),
                Step(
                    "The line is what it may stand for.",
                    """
                    Next year’s 20 patients will be others. A service whose usual level is as low as \
                    39\u{A0}% or as high as 78\u{A0}% could well have had 12 of 20 this year.
                    """, at: .end(.interval, 0)),
                Step(
                    "With 200 patients the line is shorter,",
                    "\(views[1].interval): chance evens out.", at: .end(.interval, 1)),
                Step(
                    "and with 2,000 it nearly vanishes.",
                    "\(views[2].interval). Now 60 means 60, give or take two.",
                    at: .end(.interval, 2)),
            ],
            tells: [
                "How precise a figure is.",
                "Whether it differs from the national figure by more than chance: it does where the "
                    + "interval leaves the national figure out. The verdict is made in exactly this way.",
            ],
            tellsNot: [
                "Where 95 of 100 patients lie. It is about the figure, not about patients.",
                "Anything about missing answers, patients never found, or wrong records.",
                "That the ends are as likely as the middle. They are not.",
            ],
            mistake: """
                Taking two services with overlapping intervals as proven equal. Overlap means that this \
                audit cannot tell them apart, not that they are the same.
                """,
            question: """
                A service has 45\u{A0}% (31 to 60) and the national figure is 58\u{A0}%. Better, similar \
                or worse?
                """,
            answer: """
                Similar. 58 lies between 31 and 60, so chance alone could explain the gap. With three \
                times the patients the same 45\u{A0}% might be worse.
                """,
            technical: """
                Wilson’s score interval without continuity correction for proportions; for KPI 2 and 3 \
                Byar’s interval of the count divided by the number expected, exact Poisson limits below \
                10. In repeated years, 95\u{A0}% of such intervals would hold the service’s true level. \
                Its ends do not lie evenly about the figure, and never outside 0 to 100\u{A0}%.
                """)
    }
}
