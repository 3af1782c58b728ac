import Charts
import Statistics

extension ReadingGuide {
    static var funnel: ReadingGuide {
        let audit = InventedAudit.differing
        let willow = audit.view(of: "Willow")
        let hazel = audit.view(of: "Hazel")
        let yew = audit.view(of: "Yew")
        let chart = audit.funnel(isAdjusted: true)
        return ReadingGuide(
            lede: """
                A funnel shows every service at once and answers one question: is this service further \
                from the national figure than its size can explain?
                """,
            short: [
                "Inside the funnel: nothing to explain. Small services scatter widely by chance alone.",
                "Outside it: look closer. The funnel says that something differs, not why.",
                "There is no first and no last place. Height alone means little without size.",
            ],
            example: Example(
                kind: .funnel, title: "treatment recommended at 24 services",
                subtitle: "Per cent of patients, by number of patients",
                description: """
                    24 services around the national figure of \(audit.national.percent). Willow lies \
                    below all limits with \(willow.percent), Aspen above them.
                    """,
                wide: chart.drawing(.wide), narrow: chart.drawing(.narrow),
                table: audit.table("Invented example: treatment recommended")),
            steps: [
                Step(
                    "Find the line.",
                    """
                    It is the national figure: \(audit.national.percent) of all patients of all \
                    services together.
                    """, at: .line(.target, 0)),
                Step(
                    "Each mark is one service.",
                    """
                    Further right means more patients; higher means a higher percentage. The shape \
                    tells the verdict: a triangle up is better, a dot similar, a triangle down worse \
                    than the national figure.
                    """, at: .sign(.similar, 9)),
                Step(
                    "See how the funnel narrows.",
                    """
                    With few patients, a figure jumps about by chance, so the limits are wide. With \
                    many they close in on the line.
                    """, at: .curve(.limit998, 0, at: 0.2)),
                Step(
                    "The dotted lines are chance alone.",
                    """
                    If all services gave the same care, 19 in 20 would lie between the inner dotted \
                    lines. Beyond them stands a triangle: better or worse by more than chance.
                    """, at: .curve(.plainLimit95, 1, at: 0.75)),
                Step(
                    "The blue lines allow for more.",
                    """
                    Services always differ a little, because their patients and hospitals do. The wider \
                    limits allow for that as well. Outside the dashed line is an alert, outside the \
                    solid line an alarm.
                    """, at: .curve(.limit95, 0, at: 0.8)),
                Step(
                    "Willow needs a closer look.",
                    """
                    \(willow.percent) of \(willow.denominator) patients lies below every limit. First \
                    check the records, then the patients, then the care.
                    """, at: .text("Willow"), .sign(.worse, 3)),
            ],
            tells: [
                "Which services differ from the national figure by more than chance explains.",
                "How much a service of a given size can swing from year to year without any change.",
                "Whether services differ among themselves more than chance alone would make them.",
            ],
            tellsNot: [
                "Why a service differs: care, patients, records or how answers were entered.",
                "Which of two services inside the funnel is better.",
                "Whether a service is good enough. For that, look at the rating against the standard.",
            ],
            mistake: """
                “We are the lowest on the chart, so we are the worst.” Yew is nearly the lowest here, \
                with \(yew.percent). But it has \(yew.denominator) patients, and with so few, \
                \(yew.interval)\u{A0}% is all one can say. Hazel, with \(hazel.percent) of \
                \(hazel.denominator), lies much nearer the line and yet outside the dotted limits.
                """,
            question: """
                Hazel stands between the dotted and the blue lines. Is its care worse than elsewhere?
                """,
            answer: """
                Its figure is lower than chance alone explains, so its verdict is “worse”. But it is no \
                further off than services usually are from one another, so it is neither an alert nor an \
                alarm. Worth asking why; no cause for alarm.
                """,
            technical: """
                The dotted limits are score limits at 95\u{A0}% and 99.8\u{A0}%, the exact inverse of the \
                Wilson interval: a service lies outside the 95\u{A0}% limits exactly when its interval \
                leaves the national figure out. The blue limits add a between-service variance, estimated \
                from winsorised arcsine-root scores by the method of moments.
                """)
    }
}
