import Charts
import Statistics
import Templates

extension ReadingGuide {
    static var spine: ReadingGuide {
        let rows = [
            Row(2, "Identified", 412, of: 520, national: 52, (30...74, 18...84), 71, 57).drawn,
            Row(4, "Assessed in 90 days", 226, of: 412, national: 62, (42...80, 31...88), 60, 58)
                .drawn,
            Row(7, "Therapy advised", 248, of: 412, national: 58.6, (47...70, 40...76), 53, 64)
                .drawn,
            Row(11, "On therapy, 12 months", 9, of: 14, national: 24, nil, nil, 22).drawn,
        ]
        let chart = SpineChart(
            rows: rows, serviceName: "This service", lastYearName: "2020", regionName: "Lowland",
            nationalName: "National")
        return ReadingGuide(
            lede: """
                One service, all its indicators, one line each: its own figure beside the national one, \
                its region, last year, and how far chance and usual differences reach.
                """,
            short: [
                "Look for the triangles first: down is worse than national, up is better.",
                "Then see which side of the upright line the mark stands on, and how far.",
                "The innermost band is chance: a mark inside it tells no difference at all.",
            ],
            example: Example(
                kind: .spine, title: "four indicators of one service", subtitle: "Per cent",
                description: rows.map {
                    "\($0.name) \($0.service?.text ?? $0.absence)"
                }.joined(separator: ", ") + ".",
                wide: chart.drawing(.wide), narrow: chart.drawing(.narrow),
                table: DataTable(
                    caption: "Invented example: four indicators of one service",
                    columns: [
                        .init("Indicator"), .init("This service", isNumeric: true),
                        .init("National", isNumeric: true),
                    ],
                    rows: rows.map { row in
                        [
                            .text("KPI \(row.number): \(row.name)"),
                            .text(row.service?.text ?? row.absence),
                            .text(row.national?.text ?? ""),
                        ]
                    })),
            steps: [
                Step(
                    "Each row is one indicator.",
                    "Read its name, the service’s figure and the national one.",
                    at: .text("Identified")),
                Step(
                    "The triangle or dot is this service.",
                    """
                    Here it points up: more of the fractures expected were found than nationally, and \
                    by more than chance.
                    """, at: .sign(.better, 0)),
                Step(
                    "The upright line is the national figure.",
                    "The further the mark from it, the larger the difference.",
                    at: .line(.target, 1)),
                Step(
                    "A triangle pointing down is where to look first.",
                    "Fewer patients than nationally were assessed within 90 days.",
                    at: .sign(.worse, 0)),
                Step(
                    "The ring is last year, the diamond the region.",
                    "Mark right of the ring: the service has moved up since.", at: .sign(.ghost, 2),
                    .sign(.ghost, 0)),
                Step(
                    "The innermost band is what chance alone explains.",
                    """
                    It is wide for few patients and narrow for many: a slice of the indicator’s funnel \
                    at this service’s size. A mark outside it is a triangle.
                    """, at: .box(.chance, 2, at: 0.9), .box(.chance, 0, at: 0.9)),
                Step(
                    "The outer bands allow for usual differences.",
                    """
                    Services always differ somewhat. A mark outside the middle band is an alert and \
                    has a ring; outside the outer band it is an alarm and has two. Here only the first \
                    indicator comes near.
                    """, at: .box(.usual, 1, at: 0.97), .box(.usual, 0, at: 0.97)),
                Step(
                    "A hollow mark is not assessed.",
                    "14 patients are too few for a verdict, however far the mark stands from the line.",
                    at: .sign(.notAssessed, 0)),
            ],
            tells: [
                "Where a service stands on everything, at a glance.",
                "Which indicators to open first.",
            ],
            tellsNot: [
                "Whether a change since last year is more than chance; the table by year says that.",
                "That a long distance matters more than a short one: what matters depends on the care.",
            ],
            mistake: """
                Counting triangles to make a score. The indicators follow one another along one pathway: \
                a service that finds few patients can easily treat all of those.
                """,
            question: """
                A mark is a triangle pointing down, and still has no ring. How can that be?
                """,
            answer: """
                It is lower than chance alone explains, so its verdict is “worse”. But it is no further \
                off than services usually are from one another, so it is no outlier.
                """,
            technical: """
                The verdict is that of the indicator’s own page, table, funnel and file: the 95\u{A0}% \
                interval against the national figure. The bands are the funnel’s limits at the \
                service’s own denominator: score or Poisson limits at 95\u{A0}%, and the limits \
                adjusted for over-dispersion of alert and alarm.
                """)
    }
}

/// One indicator of an invented service: its counts, and percentages of everybody else.
private struct Row {
    var kpi: Int
    var own: InventedAudit.Service
    var national: InventedAudit.Service
    /// The limits of alert and alarm at the service's size, per cent; nil where it has too few
    /// patients to be assessed.
    var usual: (alert: ClosedRange<Double>, alarm: ClosedRange<Double>)?
    var lastYear: Double?
    var region: Double

    init(
        _ kpi: Int, _ name: String, _ met: Int, of patients: Int, national: Double,
        _ usual: (ClosedRange<Double>, ClosedRange<Double>)?, _ lastYear: Double?, _ region: Double
    ) {
        self.kpi = kpi
        own = .init(name, met, of: patients)
        self.national = .init("National", Int(national * 100), of: 10_000)
        self.usual = usual
        self.lastYear = lastYear
        self.region = region
    }

    var drawn: SpineChart.Row {
        let audit = InventedAudit(services: [national])
        let view = audit.view(of: own)
        let chance = FunnelLimits.score(target: audit.target, denominator: own.patients)
        return SpineChart.Row(
            number: String(kpi), name: own.name, service: view.reading, standing: view.standing,
            lastYear: lastYear, region: region, national: audit.national.reading,
            slice: chance.map {
                SpineChart.Slice(chance: $0.percent, usual: usual?.alert, unusual: usual?.alarm)
            })
    }
}
